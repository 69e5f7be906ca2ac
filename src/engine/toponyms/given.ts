import type { Candidate, Gazetteer } from '../gazetteer/model.ts';
import { isDateline } from './dateline.ts';
import { kindOf } from './kinds.ts';
import { AREAS, BEFORE, LAND } from './lists/features.ts';
import { words } from './lists/words.ts';
import type { Mention, Span } from './model.ts';
import { natureOf } from './nature.ts';
import type { Names } from './names.ts';
import type { Reading } from './reading.ts';
import { isUsed } from './spot.ts';

/** Words that a name may do without: County, River, Republic of. */
const DROPPED = new Set([
	...AREAS,
	...LAND,
	...BEFORE,
	...words(`
		the of city town state region republic area district department north south east west northern southern eastern
		western central greater upper lower new old downtown metro
	`),
]);

/** A mention of exactly this span: what bears the name, else what bears it without the words that it may do without. */
export function mentionOf(
	reading: Reading,
	names: Names,
	gazetteer: Gazetteer,
	span: Span,
): Mention {
	const first = firstToken(reading, span);
	const last = endToken(reading, span, first);
	const candidates = candidatesOf(reading, gazetteer, first, last);
	const spot = { first, last, candidates };
	return {
		...{ ...span, first, last, candidates, evidence: Infinity },
		fuller: null,
		...natureOf(reading, spot),
		dateline: isDateline(reading, spot),
		...kindOf(reading, names, spot, null),
	};
}

function firstToken({ tokens }: Reading, { start }: Span): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

function endToken({ tokens }: Reading, { end }: Span, first: number): number {
	let last = first;
	while (last < tokens.length && (tokens[last]?.start ?? Infinity) < end) last++;
	return last;
}

function candidatesOf(
	reading: Reading,
	gazetteer: Gazetteer,
	first: number,
	last: number,
): readonly Candidate[] {
	const keys = reading.keys.slice(first, last);
	const exact = bearers(gazetteer, keys);
	const used = last - first === 1 ? exact.filter((one) => isUsed(reading, first, one)) : exact;
	if (used.length > 0) return used;
	if (exact.length > 0) return exact;
	const kept = keys.filter((key) => !DROPPED.has(key) && key !== "'s");
	const tries = [kept, kept.map(singular), keys.map(singular), kept.slice(0, -1), kept.slice(1)];
	for (const words of tries) {
		const found = words.length === 0 ? [] : bearers(gazetteer, words);
		if (found.length > 0) return found;
	}
	return longestInside(gazetteer, keys);
}

/** What a name stands for that takes all of the keys. */
function bearers(gazetteer: Gazetteer, keys: readonly string[]): readonly Candidate[] {
	const [longest] = gazetteer.matches(keys, 0);
	return longest?.length === keys.length ? longest.candidates : [];
}

function longestInside(gazetteer: Gazetteer, keys: readonly string[]): readonly Candidate[] {
	let [best, length]: [readonly Candidate[], number] = [[], 0];
	for (let at = 0; at < keys.length; at++) {
		const [longest] = DROPPED.has(keys[at] ?? '') ? [] : gazetteer.matches(keys, at);
		if (longest !== undefined && longest.length > length)
			[best, length] = [longest.candidates, longest.length];
	}
	return best;
}

function singular(key: string): string {
	return key.length > 4 && key.endsWith('s') ? key.slice(0, -1) : key;
}
