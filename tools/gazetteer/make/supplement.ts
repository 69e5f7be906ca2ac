import { ContentError, type Problem } from '../../../src/engine/problem.ts';
import { place, spell, type Place } from '../place.ts';
import { neighbourOf } from './neighbour.ts';
import type { Units } from '../read/admin.ts';
import type { Addition, PlaceRecord, Supplement } from '../read/supplement.ts';

const REGULAR_PEOPLE = /(?:an|i)$/;

/** The places that the packages gave, by what the supplement calls them. */
export interface Packaged {
	countries: ReadonlyMap<string, Place>;
	units: Units;
	settlements: Iterable<Place>;
}

/**
 * Adds to known places what the supplement says of them, and returns those that only it knows.
 * @throws ContentError naming every record whose place no package has
 */
export function supplement(records: Supplement, packaged: Packaged): Place[] {
	const { first, second } = packaged.units;
	const settlements = new Map(Array.from(packaged.settlements, (one) => [one.geonames, one]));
	const problems: Problem[] = [];
	const extend = (found: Place | undefined, record: Addition, name: string): void => {
		if (found === undefined) problems.push(unknown(name));
		else add(found, record);
	};
	for (const record of records.countries) {
		const found = packaged.countries.get(record.code);
		if (found !== undefined) Object.assign(found, { geonames: record.geonames, ...record.point });
		extend(found, record, record.code);
	}
	for (const record of records.units)
		extend(first.get(record.unit) ?? second.get(record.unit), record, record.unit);
	for (const record of records.settlements)
		extend(
			settlements.get(record.geonames),
			record,
			`${String(record.geonames)} ${record.name ?? ''}`,
		);
	for (const { name, unit, geonames } of records.places) {
		if (unit !== undefined && !first.has(unit)) problems.push(unknown(`${name}, unit ${unit}`));
		if (geonames !== undefined && settlements.has(geonames)) problems.push(known(name, geonames));
	}
	if (problems.length > 0) throw new ContentError(problems);
	return records.places.map((record) => fresh(record, first, settlements.values()));
}

function unknown(record: string): Problem {
	const expected = 'the code or id of a place in the packages';
	return { file: 'geo/gazetteer', line: null, record, found: 'no such place', expected };
}

function known(name: string, geonames: number): Problem {
	const found = `GeoNames id ${String(geonames)}, which a package has`;
	return {
		file: 'geo/gazetteer',
		line: null,
		record: name,
		found,
		expected: 'a record among the settlements',
	};
}

/** A settlement whose record names no unit is put into that of its nearest neighbour: enough to tell what is near what. */
function fresh(record: PlaceRecord, first: Units['first'], settlements: Iterable<Place>): Place {
	const { name, feature, lat, lon, unit, geonames } = record;
	const country = record.country ?? null;
	const isTown = feature === 'settlement' || feature === 'quarter';
	const beside =
		isTown && unit === undefined ? neighbourOf({ country, lat, lon }, settlements) : null;
	const made = place({
		name,
		feature,
		lat,
		lon,
		country,
		admin1: (unit === undefined ? beside?.admin1 : first.get(unit)) ?? null,
		geonames: geonames ?? null,
		core: true,
	});
	add(made, record);
	return made;
}

function add(found: Place, record: Addition): void {
	const { name, names = [], abbreviations = [], adjectives = [], people = [] } = record;
	const { population, wikidata } = record;
	if (wikidata !== undefined) found.wikidata = Number(wikidata.slice(1));
	if (population !== undefined) found.population = population;
	if (name !== undefined) {
		found.name = name;
		spell(found, [name], 'name', true);
	}
	spell(found, names, 'name', true);
	spell(found, abbreviations, 'abbreviation', true);
	spell(found, adjectives, 'adjective', true);
	const regular = adjectives.filter((one) => REGULAR_PEOPLE.test(one)).map((one) => `${one}s`);
	spell(found, [...people, ...regular], 'demonym', true);
}
