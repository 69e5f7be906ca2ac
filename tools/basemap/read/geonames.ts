/** GeoNames: records by id, and Arabic names by id. */
import { readFileSync } from 'node:fs';
import { pathOf } from '../fetch.ts';
import type { Point } from '../content.ts';
import { sources } from '../sources.ts';

export type Place = { at: Point; country: string; spellings: Set<string> };

/** Columns of GeoNames' dumps: https://download.geonames.org/export/dump/readme.txt */
const column = {
	id: 0,
	name: 1,
	ascii: 2,
	alternates: 3,
	latitude: 4,
	longitude: 5,
	country: 8,
} as const;

export function readGeonames(): Map<number, Place> {
	const arabic = readCatalogue(pathOf(sources.arabicNames));
	const rows = readFileSync(pathOf(sources.cities), 'utf8')
		.split('\n')
		.filter((row) => row !== '');
	return new Map(
		rows.map((row) => {
			const cells = row.split('\t');
			const cell = (index: number): string => cells[index] ?? '';
			const id = cell(column.id);
			const spellings = [
				cell(column.name),
				cell(column.ascii),
				...cell(column.alternates).split(','),
				arabic.get(id) ?? '',
			];
			const at: Point = [Number(cell(column.longitude)), Number(cell(column.latitude))];
			return [
				Number(id),
				{ at, country: cell(column.country), spellings: new Set(spellings.map(folded)) },
			];
		}),
	);
}

/** A spelling without the marks of romanisation, hyphens, spaces and vowel signs. */
export function folded(spelling: string): string {
	return spelling
		.normalize('NFD')
		.replace(/[\u0300-\u036f\u064b-\u0652‘’'`.\s-]/gu, '')
		.replaceAll('ı', 'i')
		.toLowerCase();
}

/** A gettext catalogue: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
function readCatalogue(path: string): Map<string, string> {
	const bytes = readFileSync(path);
	const word = (at: number): number => bytes.readUInt32LE(at);
	const text = (at: number): string =>
		bytes.toString('utf8', word(at + 4), word(at + 4) + word(at));
	const [count, keys, values] = [word(8), word(12), word(16)];
	return new Map(
		Array.from({ length: count }, (_, index) => [text(keys + index * 8), text(values + index * 8)]),
	);
}
