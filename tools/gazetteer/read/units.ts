import type { MultiPolygon, Polygon } from 'geojson';
import { spell, type Place } from '../place.ts';
import { sources } from '../sources.ts';
import { middleOf } from './outline.ts';
import { readJson } from './packages.ts';

/** What Natural Earth says of one unit of a country. */
export interface Unit {
	name: string;
	country: string | null;
	geonames: number | null;
	wikidata: number | null;
	/** GeoNames' codes with dots, of the country and the unit: `US.OH`, `FR.59`. */
	code: string;
	/** Of GeoNames' divisions; 0 where it has none that fits. */
	level: number;
	lat: number;
	lon: number;
	spellings: string[];
}

interface Feature {
	properties: Properties;
	geometry: Polygon | MultiPolygon;
}

interface Properties {
	name: string | null;
	name_en: string | null;
	name_alt: string | null;
	gn_name: string | null;
	gns_name: string | null;
	woe_name: string | null;
	iso_a2: string;
	gn_id: number | null;
	gn_level: number | null;
	gn_a1_code: string | null;
	wikidataid: string | null;
}

/** The units of Natural Earth: first-order ones, and second-order ones in some countries. */
export function readUnits(): Unit[] {
	const { features } = readJson<{ features: Feature[] }>(sources.units);
	return features.map(unit).filter(({ name }) => name !== '');
}

function unit({ properties: given, geometry }: Feature): Unit {
	const { name, name_en, name_alt, gn_name, gns_name, woe_name, wikidataid } = given;
	const spellings = [name, name_en, ...(name_alt ?? '').split('|'), gn_name, gns_name, woe_name];
	return {
		name: name_en || name || '',
		country: given.iso_a2 === '-1' ? null : given.iso_a2,
		geonames: given.gn_id !== null && given.gn_id > 0 ? given.gn_id : null,
		wikidata: wikidataid ? Number(wikidataid.slice(1)) : null,
		code: given.gn_a1_code ?? '',
		level: given.gn_level ?? 0,
		...middleOf(geometry),
		spellings: spellings.flatMap((spelling) => spelling || []),
	};
}

/** Gives a place the ids, the point and the spellings of its unit. */
export function describe(place: Place, unit: Unit): void {
	place.geonames ??= unit.geonames;
	place.wikidata ??= unit.wikidata;
	place.lat = unit.lat;
	place.lon = unit.lon;
	spell(place, unit.spellings);
}
