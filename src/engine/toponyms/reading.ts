import type { Sentence, Token } from '../tokens/model.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import { CAPITALISED, CAPITALS, INITIAL, LOWER, shapeOf } from './shape.ts';

/** A text as recognition reads it: each array has one value a token. */
export interface Reading {
	text: string;
	tokens: readonly Token[];
	/** Folded forms (tokens/fold.ts). */
	keys: readonly string[];
	sentences: readonly Sentence[];
	/** How each token is written (shape.ts). */
	shapes: Uint8Array;
	/** 1 for the first word of a sentence, whose capital tells nothing. */
	opening: Uint8Array;
	/** 1 for the words of a heading whose every word has a capital. */
	heading: Uint8Array;
}

/** Letters of the shortest word that counts. */
const SHORTEST = 3;
/** Of the words of a heading without a full stop, at most this share is in lower case; with one, none is. */
const MOST_LOWER = 0.2;
const FEWEST_WORDS = 3;
const FULL_STOP = '.';

export function read(
	text: string,
	tokens: readonly Token[],
	keys: readonly string[],
	sentences: readonly Sentence[],
): Reading {
	const shapes = new Uint8Array(tokens.length);
	for (const [at, token] of tokens.entries()) shapes[at] = shapeOf(text, token);
	const opening = new Uint8Array(tokens.length);
	const heading = new Uint8Array(tokens.length);
	for (const sentence of sentences) {
		const first = firstWord(shapes, sentence);
		if (first < sentence.last) opening[first] = 1;
		if (isHeading(tokens, keys, shapes, sentence)) heading.fill(1, sentence.first, sentence.last);
	}
	return { text, tokens, keys, sentences, shapes, opening, heading };
}

function firstWord(shapes: Uint8Array, { first, last }: Sentence): number {
	let at = first;
	while (at < last && (shapes[at] ?? 0) < LOWER) at++;
	return at;
}

function isHeading(
	tokens: readonly Token[],
	keys: readonly string[],
	shapes: Uint8Array,
	{ first, last }: Sentence,
): boolean {
	let [lower, capitals] = [0, 0];
	for (let at = first; at < last; at++) {
		const token = tokens[at];
		if (token === undefined || token.end - token.start < SHORTEST) continue;
		if ((shapes[at] ?? 0) >= CAPITALISED) capitals++;
		else if (shapes[at] === LOWER && !FUNCTION_WORDS.has(keys[at] ?? '')) lower++;
	}
	const most = keys.slice(last - 2, last).includes(FULL_STOP) ? 0 : MOST_LOWER * (lower + capitals);
	return capitals >= FEWEST_WORDS && lower <= most;
}

/** Whether a token is written with a capital. */
export function isName({ shapes }: Reading, at: number): boolean {
	return (shapes[at] ?? 0) >= INITIAL;
}

/** Whether nothing stands between a token and the next one. */
export function touches({ tokens }: Reading, at: number): boolean {
	return tokens[at]?.end === tokens[at + 1]?.start;
}

/** Whether a name may begin at a token: at a capital, or at an article that a hyphen joins to one. */
export function mayBegin(reading: Reading, at: number): boolean {
	if (isName(reading, at))
		return !FUNCTION_WORDS.has(reading.keys[at] ?? '') || isName(reading, at + 1);
	return (
		reading.keys[at + 1] === '-' &&
		touches(reading, at) &&
		touches(reading, at + 1) &&
		isName(reading, at + 2) &&
		(reading.keys[at]?.length ?? 0) <= 3
	);
}

/** Whether a word is in a heading all of capitals, whose words stand beside one another like the parts of a name. */
export function isShouted({ heading, shapes }: Reading, at: number): boolean {
	return heading[at] === 1 && shapes[at] === CAPITALS;
}
