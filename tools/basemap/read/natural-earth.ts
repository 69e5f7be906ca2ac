/** Admin-1 of the world, each unit with the country the editors' table gives it. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { territories } from '../content.ts';
import { pathOf } from '../fetch.ts';
import { sources } from '../sources.ts';

export type Unit = {
	/** Country: ISO 3166-1 alpha-3, after the editors' table. */
	iso: string;
	/** Natural Earth's own, before it. */
	unit: string;
	admin1: string;
	code: string;
	en: string;
	ar: string;
};
export type UnitFeature = Feature<Polygon | MultiPolygon, Unit>;

/** A United Nations zone and lakes that Natural Earth counts as provinces. */
const notProvinces = new Set(['SYR-5261']);

let parsed: FeatureCollection<Polygon | MultiPolygon, Record<string, string>> | undefined;

function read(): FeatureCollection<Polygon | MultiPolygon, Record<string, string>> {
	parsed ??= JSON.parse(readFileSync(pathOf(sources.adminOne), 'utf8')) as NonNullable<
		typeof parsed
	>;
	return parsed;
}

/** ISO 3166-1 alpha-2 by the three-letter code that the editors' table gives. */
export function readAlpha2(): Map<string, string> {
	const decisions = new Map(territories().units.map((entry) => [entry.unit, entry.country]));
	const found = read().features.map(({ properties }): [string, string] => {
		const unit = properties['adm0_a3'] ?? '';
		return [decisions.get(unit) ?? unit, properties['iso_a2'] ?? ''];
	});
	return new Map(found.filter(([, code]) => /^[A-Z]{2}$/.test(code)));
}

export function readUnits(): UnitFeature[] {
	const decisions = new Map(territories().units.map((entry) => [entry.unit, entry.country]));
	return read().features.map(({ geometry, properties }) => {
		const unit = properties['adm0_a3'] ?? '';
		const admin1 = properties['adm1_code'] ?? '';
		const dropped = notProvinces.has(admin1);
		return {
			type: 'Feature',
			geometry,
			properties: {
				iso: decisions.get(admin1) ?? decisions.get(unit) ?? unit,
				unit: decisions.has(admin1) ? admin1 : unit,
				admin1: dropped ? '' : admin1,
				code: dropped ? '' : (properties['iso_3166_2'] ?? ''),
				en: properties['name_en'] ?? properties['name'] ?? '',
				ar: properties['name_ar'] ?? '',
			},
		};
	});
}
