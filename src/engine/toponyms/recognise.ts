import type { Gazetteer } from '../gazetteer/model.ts';
import type { Sentence, Token } from '../tokens/model.ts';
import { kindOf } from './kinds.ts';
import type { Mention } from './model.ts';
import { findNames, type Names } from './names.ts';
import { isName, read, touches, type Reading } from './reading.ts';
import { spotsAt, type Spot } from './spot.ts';
import { weigh } from './weigh.ts';
import { DOUBTFUL, ENOUGH } from './weights.ts';

/**
 * The places that a text names, in order: each with its kind, what bears its name, and how much speaks for a place. Of
 * names that lie over one another the longest is taken. Some are doubtful; `resolve` decides on them.
 */
export function recognise(
	text: string,
	tokens: readonly Token[],
	keys: readonly string[],
	sentences: readonly Sentence[],
	gazetteer: Gazetteer,
): Mention[] {
	const reading = read(text, tokens, keys, sentences);
	const names = findNames(reading);
	return sentences.flatMap(({ first, last }) => inSentence(reading, names, gazetteer, first, last));
}

function inSentence(
	reading: Reading,
	names: Names,
	gazetteer: Gazetteer,
	first: number,
	last: number,
): Mention[] {
	const mentions: Mention[] = [];
	for (let at = first; at < last; at++) {
		if (!mayBegin(reading, at)) continue;
		const best = bestAt(reading, names, gazetteer, at);
		if (best === null || best.spot.last > last) continue;
		mentions.push(mentionOf(reading, names, best, mentions.at(-1) ?? null));
		at = best.spot.last - 1;
	}
	return mentions;
}

/** Whether a name may begin at a token: at a capital, or at an article that a hyphen joins to one. */
function mayBegin(reading: Reading, at: number): boolean {
	if (isName(reading, at)) return true;
	return (
		reading.keys[at + 1] === '-' &&
		touches(reading, at) &&
		touches(reading, at + 1) &&
		isName(reading, at + 2) &&
		(reading.keys[at]?.length ?? 0) <= 3
	);
}

function bestAt(reading: Reading, names: Names, gazetteer: Gazetteer, at: number) {
	let best: { spot: Spot; evidence: number } | null = null;
	for (const spot of spotsAt(reading, gazetteer, at)) {
		const evidence = weigh(reading, names, spot);
		if (evidence >= ENOUGH) return { spot, evidence };
		if (evidence >= DOUBTFUL && evidence > (best?.evidence ?? -Infinity)) best = { spot, evidence };
	}
	return best;
}

function mentionOf(
	reading: Reading,
	names: Names,
	{ spot, evidence }: { spot: Spot; evidence: number },
	previous: Mention | null,
): Mention {
	const { first, last, candidates } = spot;
	return {
		first,
		last,
		start: reading.tokens[first]?.start ?? 0,
		end: reading.tokens[last - 1]?.end ?? 0,
		candidates,
		evidence,
		...kindOf(reading, names, spot, previous),
	};
}
