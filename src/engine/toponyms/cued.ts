import type { Candidate, Feature, Gazetteer } from '../gazetteer/model.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { AREAS, BEFORE, LAND, REGIONS, WAYS } from './lists/features.ts';
import { OUTLETS } from './lists/organisations.ts';
import { HONORIFICS } from './lists/persons.ts';
import { isName, isShouted, type Reading } from './reading.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import { INITIAL, NUMBER } from './shape.ts';
import type { Spot } from './spot.ts';

/** Tokens of an outlet's name: Asharq Al-Awsat. */
const OUTLET = 4;
const OF_AREAS: readonly Feature[] = ['admin-2', 'admin-1'];
const OF_REGIONS: readonly Feature[] = ['admin-1', 'admin-2', 'region', 'settlement'];
const OF_LAND: readonly Feature[] = [
	'river',
	'water',
	'mountain',
	'island',
	'desert',
	'region',
	'site',
];

/**
 * The name of a place that a word of its own tells: Dublin Road, McMinn County, Lake Lanier, County Road 109. Its
 * candidates are what bears the rest of the name and is of that nature; mostly none.
 */
export function cuedAt(
	reading: Reading,
	gazetteer: Gazetteer,
	first: number,
	end: number,
): Spot | null {
	const { keys, shapes } = reading;
	if (isOutlet(keys, first)) return { first, last: first + OUTLET, candidates: [] };
	if (isShouted(reading, first) && isShouted(reading, first + 1)) return null;
	if (isRoute(reading, first, end)) return { first, last: end, candidates: [] };
	if (!isName(reading, first + 1)) return null;
	if (shapes[first] === INITIAL && keys[first + 1] === '-') return null;
	const key = keys[first] ?? '';
	if (FUNCTION_WORDS.has(key) || HONORIFICS.has(key)) return null;
	if (key === 'county' && keys[first + 1] === 'road')
		return shapes[first + 2] === NUMBER ? { first, last: first + 3, candidates: [] } : null;
	for (let at = end - 1; at > first; at--) {
		const head = keys[at] ?? '';
		if (!isName(reading, at)) continue;
		if (REGIONS.has(head)) {
			const region = spot(reading, gazetteer, first, at, OF_REGIONS);
			if (region.candidates.length > 0 && isWhole(reading, first, at)) return region;
		}
		if (AREAS.has(head)) return spot(reading, gazetteer, first, at, OF_AREAS);
		if (LAND.has(head)) return spot(reading, gazetteer, first, at, OF_LAND);
		if (WAYS.has(head)) return { first, last: at + 1, candidates: [] };
	}
	if (BEFORE.has(key) && first + 1 < end && isName(reading, first + 1))
		return {
			first,
			last: first + 2,
			candidates: named(reading, gazetteer, first + 1, first + 2, OF_LAND),
		};
	return null;
}

/** Whether a region's name ends with its noun and is none of a thing: not Boston District Court, District 7, Market District. */
function isWhole(reading: Reading, first: number, head: number): boolean {
	if (isName(reading, head + 1) || reading.shapes[head + 1] === NUMBER) return false;
	return head - first > 1 || !COMMON_WORDS.has(reading.keys[first] ?? '');
}

/** Whether a hyphen joins both ends of a way: the Agra-Lucknow Expressway. */
function isRoute({ keys, shapes }: Reading, first: number, end: number): boolean {
	return (
		shapes[first] !== INITIAL &&
		keys[first + 1] === '-' &&
		end > first + 3 &&
		WAYS.has(keys[end - 1] ?? '')
	);
}

/** Whether the whole name of a newspaper begins at a token: Asharq Al-Awsat. */
export function isOutlet(keys: readonly string[], first: number): boolean {
	return (
		OUTLETS.has(keys[first] ?? '') &&
		OUTLETS.get(keys[first] ?? '') === keys.slice(first + 1, first + OUTLET).join(' ')
	);
}

function spot(
	reading: Reading,
	gazetteer: Gazetteer,
	first: number,
	head: number,
	features: readonly Feature[],
): Spot {
	return { first, last: head + 1, candidates: named(reading, gazetteer, first, head, features) };
}

function named(
	{ keys }: Reading,
	gazetteer: Gazetteer,
	first: number,
	last: number,
	features: readonly Feature[],
): Candidate[] {
	const match = gazetteer.matches(keys, first).find(({ length }) => length === last - first);
	return (match?.candidates ?? []).filter(({ entry }) => features.includes(entry.feature));
}
