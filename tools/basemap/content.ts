/** The editors' tables in geo/basemap/, read and checked; an error names the file, the record and what was expected. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Box } from './shape.ts';

export const folder = join(import.meta.dirname, '../../geo/basemap');

export type Names = { en: string; ar: string };
export type Point = [longitude: number, latitude: number];
export type Territories = {
	units: { unit: string; country: string; province?: string }[];
	overlaps: { keep: string; cut: string }[];
	dashed: { between: [string, string]; near?: Box }[];
	inner: { between: [string, string] }[];
	claims: { fid?: number; fids?: number[]; draw: boolean; name: string }[];
};
export type Physical = Names & {
	kind: 'sea' | 'lake' | 'desert' | 'mountains' | 'region' | 'island';
	zoom: [from: number, to: number];
	/** A point, or the line the name is set along, from west to east. */
	at: Point | Point[];
};
export type River = Names & { id: string; rank: 1 | 2 | 3; drawn?: true; through: Point[] };
export type Road = { ref: string; name: string; rank: 1 | 2; through: Point[] };
export type Town = Names & {
	geonames: number | null;
	/** The first zoom at which the town may be drawn. */
	zoom: number;
	capital?: true;
	/** Placed before the others of its class, so that a neighbour's name makes room for it. */
	first?: true;
	/** Where GeoNames has no record. */
	at?: Point;
	why: string;
};
export type Province = Names & { iso: string; code: string; at?: Point };
export type Mend = { give: string; to: string; area: Point[]; reason: string };
export type Country = Names & { iso: string; at?: Point; zoom?: [number, number] };

type Reader<T> = (record: Record<string, unknown>, fail: (expected: string) => never) => T;

function table<T>(file: string, key: string, read: Reader<T>): T[] {
	const path = join(folder, file);
	const parsed = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	const records = parsed[key];
	if (!Array.isArray(records)) throw new Error(`${file}: expected a list "${key}"`);
	return records.map((record: Record<string, unknown>, index) =>
		read(record, (expected) => {
			throw new Error(
				`${file}, ${key}[${index}] ${JSON.stringify(record).slice(0, 120)}: expected ${expected}`,
			);
		}),
	);
}

const arabic = /^[\u0621-\u064a\u0671-\u06d3\u200c ()،\-–\d]+$/u;
const isArabic = (value: unknown): boolean => typeof value === 'string' && arabic.test(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isPoint = (value: unknown): boolean =>
	Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');

function names(record: Record<string, unknown>, fail: (expected: string) => never): void {
	if (!isText(record['en'])) fail('an English name "en"');
	if (!isArabic(record['ar'])) fail('an Arabic name "ar" in Arabic letters without vowel signs');
}

export const physical = (): Physical[] =>
	table('physical.json', 'labels', (record, fail) => {
		names(record, fail);
		if (!isPoint(record['at']) && !(record['at'] as unknown[]).every(isPoint))
			fail('a point or a line "at"');
		return record as Physical;
	});
export const rivers = (): River[] =>
	table('rivers.json', 'rivers', (record, fail) => {
		names(record, fail);
		if (!(record['through'] as unknown[]).every(isPoint)) fail('points "through"');
		return record as River;
	});
export const roads = (): Road[] =>
	table('roads.json', 'roads', (record, fail) => {
		if (!isText(record['name'])) fail('a "name"');
		if (!(record['through'] as unknown[]).every(isPoint)) fail('points "through"');
		return record as Road;
	});
export const towns = (file: 'towns.json' | 'world-towns.json'): Town[] =>
	table(file, 'towns', (record, fail) => {
		names(record, fail);
		if (!isText(record['why'])) fail('a source or reason "why"');
		if (record['geonames'] === null && !isPoint(record['at']))
			fail('a point "at" where there is no GeoNames id');
		return record as Town;
	});
export const provinces = (): Province[] =>
	table('provinces.json', 'provinces', (record, fail) => {
		names(record, fail);
		return record as Province;
	});
export const mends = (): Mend[] =>
	table('provinces.json', 'mends', (record, fail) => {
		if (!isText(record['reason'])) fail('a "reason"');
		return record as Mend;
	});
export const countries = (): Country[] =>
	table('countries.json', 'countries', (record, fail) => {
		names(record, fail);
		return record as Country;
	});
export function territories(): Territories {
	const reason: Reader<void> = (record, fail) => {
		if (!isText(record['reason']) || !isText(record['source'])) fail('a "reason" and a "source"');
	};
	for (const key of ['units', 'overlaps', 'dashed', 'inner', 'claims', 'notDrawn'])
		table('territories.json', key, reason);
	return JSON.parse(readFileSync(join(folder, 'territories.json'), 'utf8')) as Territories;
}
