import { nameKeys } from '../../../src/engine/gazetteer/names.ts';
import { place, type Place } from '../place.ts';
import { sources } from '../sources.ts';
import { readCounties } from './counties.ts';
import { readJson } from './packages.ts';
import { describe, readUnits, type Unit } from './units.ts';

/** The units of all countries by GeoNames' codes: `US.OH`, `US.OH.049`. */
export interface Units {
	first: Map<string, Place>;
	second: Map<string, Place>;
	/** Natural Earth's units that GeoNames' codes do not know. */
	others: Place[];
}

interface Coded {
	code: string;
	name: string;
}

const UNITED_STATES = 'US';
const NOWHERE = { lat: Number.NaN, lon: Number.NaN };

/** The first- and second-order units of all countries. Those whose point no source gives have none yet. */
export function readAdmin(countries: Iterable<Place>): Units {
	const units = readUnits();
	const first = new Map(
		readJson<Coded[]>(sources.adminOne).map(({ code, name }) => [
			code,
			place({ name, feature: 'admin-1', country: code.slice(0, 2), core: true, ...NOWHERE }),
		]),
	);
	const second = new Map(
		readJson<Coded[]>(sources.adminTwo).map(({ code, name }) => [
			code,
			secondOrder(code, name, first),
		]),
	);
	const known = new Set([...matchFirst(first, units), ...matchSecond(second, units)]);
	placeCounties(first, second);
	const isListed = listed([...countries, ...first.values(), ...second.values()]);
	const others = units.filter((unit) => !known.has(unit) && !isListed(unit)).map(standalone);
	return { first, second, others };
}

/** Whether a unit is among places: under its id, or under its name in its country. What lies in none is left to the supplement. */
function listed(places: readonly Place[]): (unit: Unit) => boolean {
	const ids = new Set(places.map(({ geonames }) => geonames));
	const named = ({ name, country }: Pick<Place, 'name' | 'country'>): string =>
		[...nameKeys(name), country].join(' ');
	const names = new Set(places.map(named));
	return (unit) =>
		unit.country === null ||
		(unit.geonames !== null && ids.has(unit.geonames)) ||
		names.has(named(unit));
}

function secondOrder(code: string, name: string, first: Map<string, Place>): Place {
	const [country = '', unit = ''] = code.split('.');
	const admin1 = first.get(`${country}.${unit}`) ?? null;
	return place({ name, feature: 'admin-2', country, admin1, ...NOWHERE });
}

function* matchFirst(first: Map<string, Place>, units: Unit[]): Generator<Unit> {
	for (const unit of units) {
		const found = first.get(unit.code);
		if (unit.level !== 1 || found === undefined || !Number.isNaN(found.lat)) continue;
		describe(found, unit);
		yield unit;
	}
}

/** Natural Earth's codes of second-order units leave out the first order: `FR.59` is `FR.32.59`. */
function* matchSecond(second: Map<string, Place>, units: Unit[]): Generator<Unit> {
	const short = new Map(
		[...second].map(([code, found]) => [code.replace(/\.[^.]*\./, '.'), found]),
	);
	for (const unit of units) {
		const found = short.get(unit.code);
		if (unit.level !== 2 || found === undefined || !Number.isNaN(found.lat)) continue;
		describe(found, unit);
		yield unit;
	}
}

/** Counties get their points, and those that GeoNames no longer lists are added. */
function placeCounties(first: Map<string, Place>, second: Map<string, Place>): void {
	for (const { state, code, name, lat, lon } of readCounties()) {
		const full = `${UNITED_STATES}.${state}.${code}`;
		const listed = second.get(full) ?? secondOrder(full, name, first);
		second.set(full, Object.assign(listed, { lat, lon }));
	}
}

function standalone(unit: Unit): Place {
	const { name, country, level } = unit;
	const feature = level === 2 ? 'admin-2' : 'admin-1';
	const made = place({ name, feature, country, core: feature === 'admin-1', ...NOWHERE });
	describe(made, unit);
	return made;
}
