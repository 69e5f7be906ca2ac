import type { Token } from '../tokens/model.ts';
import { LEXICON, type Sense } from './lexicon.ts';

/** The tokens of a text with their types. */
export interface Words {
	text: string;
	tokens: readonly Token[];
	keys: readonly string[];
	/** By token; null for a word of no type. */
	senses: readonly (Sense | null)[];
	/** By token: the next that can be the core of an expression of time, itself included; beyond the text for none. */
	seeds: Uint32Array;
}

/** What a rule reads from a place in the tokens: its value, and the token after it. */
export interface Read<T> {
	value: T;
	end: number;
}

const NONE: Sense = {};
const NO_SEED = 0xffff_ffff;
/** Characters: more digits than the number of a day has, or a suffix. */
const LONGER_THAN_A_DAY = 3;

export function typed(text: string, tokens: readonly Token[], keys: readonly string[]): Words {
	const senses = keys.map((key, at) =>
		isInName(tokens, keys, at) ? null : (LEXICON.get(key) ?? null),
	);
	const words: Words = { text, tokens, keys, senses, seeds: new Uint32Array(tokens.length) };
	let seed = NO_SEED;
	for (let at = tokens.length - 1; at >= 0; at--) {
		if (senses[at]?.isSeed || isSeedNumber(words, at)) seed = at;
		words.seeds[at] = seed;
	}
	return words;
}

/** Whether hyphens join a word to two more of which the last is none of time: Mar-a-Lago, but not Sunday-to-Thursday. */
function isInName(tokens: readonly Token[], keys: readonly string[], at: number): boolean {
	if (keys[at + 1] !== '-' || keys[at + 3] !== '-' || LEXICON.has(keys[at + 4] ?? '')) return false;
	return tokens[at]?.end === tokens[at + 1]?.start && tokens[at + 3]?.end === tokens[at + 4]?.start;
}

/** A number that may be a year or a decade by itself, an hour or a date in digits. */
function isSeedNumber(words: Words, at: number): boolean {
	const token = words.tokens[at];
	if (token?.kind !== 'number') return false;
	if (token.end - token.start >= LONGER_THAN_A_DAY) return true;
	const mark = keyAt(words, at + 1);
	return (mark === ':' || mark === '/' || mark === '-') && isNumber(words, at + 2);
}

export function senseAt({ senses }: Words, at: number): Sense {
	return senses[at] ?? NONE;
}

/** The key of a token; empty beyond the text. */
export function keyAt({ keys }: Words, at: number): string {
	return keys[at] ?? '';
}

/** The words of a token as they stand; empty beyond the text. */
export function exactAt({ text, tokens }: Words, at: number): string {
	const token = tokens[at];
	return token === undefined ? '' : text.slice(token.start, token.end);
}

export function isNumber({ tokens }: Words, at: number): boolean {
	return tokens[at]?.kind === 'number';
}

/** Whether a token is a word with a capital. */
export function isCapital(words: Words, at: number): boolean {
	const token = words.tokens[at];
	if (token?.kind !== 'word') return false;
	const character = words.text.charAt(token.start);
	return character !== character.toLowerCase();
}

/** Whether no white space parts a token from the one before it. */
export function isJoined({ tokens }: Words, at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	return before !== undefined && token !== undefined && before.end === token.start;
}

/** Whether a token is a hyphen or a dash. */
export function isDash(words: Words, at: number): boolean {
	return ['-', '–', '—'].includes(keyAt(words, at));
}

/** Whether a hyphen joins the tokens on both sides of it. */
export function isHyphen(words: Words, at: number): boolean {
	return keyAt(words, at) === '-' && isJoined(words, at) && isJoined(words, at + 1);
}

/** The token after a comma that may stand here. */
export function pastComma(words: Words, at: number): number {
	return keyAt(words, at) === ',' ? at + 1 : at;
}

/** The longest of several phrases whose first word is the token. */
export function readPhrase<T>(
	words: Words,
	at: number,
	phrases: readonly { rest: string[]; value: T }[] | undefined,
): Read<T> | null {
	const phrase = phrases?.find(({ rest }) =>
		rest.every((key, i) => keyAt(words, at + 1 + i) === key),
	);
	return phrase ? { value: phrase.value, end: at + 1 + phrase.rest.length } : null;
}
