import { distance } from '@turf/turf';
import type { Candidate, Entry, Feature } from '../gazetteer/model.ts';
import type { Mention } from './model.ts';

const GOOD_PART = 0.1;
/** Kilometres from the point of a province to a city that has left it. */
const BESIDE = 250;
const UNITS = new Set<Feature>(['country', 'admin-1']);
const LINKS = new Set([',', 'and', 'or', ', and', ', or']);

/** That one mention is said to lie in another: "Homs, Syria", "Syria's Homs", "Homs in Syria". */
export interface Containment {
	inner: number;
	outer: number;
	/** How surely the words say so, from 0 to 1. */
	sure: number;
}

/** The containments that the words between neighbouring mentions tell. Numbers are positions in `mentions`. */
export function containments(mentions: readonly Mention[], keys: readonly string[]): Containment[] {
	const inOrder = ordered(mentions);
	return inOrder.slice(1).flatMap((outer, at): Containment[] => {
		const inner = inOrder[at] ?? 0;
		const [before, mention] = [mentions[inner], mentions[outer]];
		if (before === undefined || mention === undefined || mention.first - before.last > 3) return [];
		const between = keys.slice(before.last, mention.first).join(' ');
		const pair = { inner, outer };
		switch (between) {
			case ',':
				return [{ ...pair, sure: isOfList(mentions, inOrder, at, keys) ? 0 : 1 }];
			case '(':
			case ', in':
				return [{ ...pair, sure: 0.8 }];
			case 'in':
			case 'in the':
			case ', of':
				return [{ ...pair, sure: 0.6 }];
			case "'s":
				return [{ inner: outer, outer: inner, sure: 0.8 }];
			case '':
				return [{ ...pair, sure: 0.5 }];
			default:
				return [];
		}
	});
}

/** The pairs of mentions that stand side by side in a list: Utah, Washington and Wisconsin. */
export function peers(mentions: readonly Mention[], keys: readonly string[]): [number, number][] {
	const inOrder = ordered(mentions);
	return inOrder.slice(1).flatMap((second, at): [number, number][] => {
		const first = inOrder[at] ?? 0;
		return isListed(mentions[first], mentions[second], keys) ? [[first, second]] : [];
	});
}

function ordered(mentions: readonly Mention[]): number[] {
	return [...mentions.keys()].sort((a, b) => (mentions[a]?.first ?? 0) - (mentions[b]?.first ?? 0));
}

/**
 * Whether a comma parts two of a list and does not tell where the first lies: where both may be countries or states and the
 * list goes on with others, as in "Iran, Georgia, Iraq" but not "Berlin and Tripoli, Lebanon", or the second is a city too, as
 * in "Fallujah, Ramadi and Haditha".
 */
function isOfList(
	mentions: readonly Mention[],
	inOrder: readonly number[],
	at: number,
	keys: readonly string[],
): boolean {
	const [before, inner, outer, after] = [at - 1, at, at + 1, at + 2].map(
		(position) => mentions[inOrder[position] ?? -1],
	);
	if (inner === undefined || outer === undefined) return false;
	const isCity = isOfCity(outer.candidates);
	if (!isCity && unitsOf(inner).length === 0) return false;
	const goesOn = (other: Mention | undefined) => isCity || isOfKind(other, outer);
	return (
		(isListed(before, inner, keys) && goesOn(before)) ||
		(isListed(outer, after, keys) && goesOn(after))
	);
}

/** Whether two may both be countries, or both states. */
function isOfKind(one: Mention | undefined, other: Mention): boolean {
	if (one === undefined) return false;
	const units = unitsOf(other);
	return unitsOf(one).some((feature) => units.includes(feature));
}

function unitsOf({ candidates }: Mention): Feature[] {
	return candidates
		.filter(({ entry, main }) => main && UNITS.has(entry.feature))
		.map(({ entry }) => entry.feature);
}

/** Whether a name is that of a town and of the province that it lies in. */
export function isOfCity(candidates: readonly Candidate[]): boolean {
	return candidates.some(({ entry: city }) =>
		candidates.some(({ entry }) => entry.feature === 'admin-1' && isCityOf(city, entry)),
	);
}

/**
 * Whether a town holds a good part of the people of a unit of the same name that it lies in, or beside as a unit of its own:
 * Kyiv, in the middle of its oblast.
 */
export function isCityOf(city: Entry, unit: Entry): boolean {
	return (
		city.feature === 'settlement' &&
		city.population >= GOOD_PART * unit.population &&
		(liesIn(city, unit) || isBeside(city, unit))
	);
}

function isBeside(city: Entry, unit: Entry): boolean {
	return (
		city.country === unit.country &&
		distance([city.lon, city.lat], [unit.lon, unit.lat], { units: 'kilometers' }) <= BESIDE
	);
}

function isListed(
	first: Mention | undefined,
	second: Mention | undefined,
	keys: readonly string[],
): boolean {
	if (first === undefined || second === undefined) return false;
	return LINKS.has(keys.slice(first.last, second.first).join(' '));
}

/** Whether one entry lies in another that is a unit of administration. */
export function liesIn(inner: Entry, outer: Entry): boolean {
	if (inner.index === outer.index) return false;
	if (outer.feature === 'country')
		return inner.country === outer.country && inner.feature !== 'country';
	return inner.admin1 === outer.index || inner.admin2 === outer.index;
}

/** Those candidates that contain one of the others. */
export function anyContains(outers: readonly Candidate[], inner: Entry): boolean {
	return outers.some(({ entry }) => liesIn(inner, entry));
}
