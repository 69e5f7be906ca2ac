import type { Found, Meaning } from './meaning.ts';
import { readDate } from './rules/dates.ts';
import { readLength } from './rules/lengths.ts';
import { longest } from './rules/longest.ts';
import { readDaysOfMonth, shareBetween, withFollowers } from './rules/lists.ts';
import { readReference } from './rules/references.ts';
import { readSet } from './rules/sets.ts';
import { isNumber, type Read, type Words } from './words.ts';

/** The expressions of time in a text, in order and apart, each with what its words say. */
export function find(words: Words): Found[] {
	const found: Found[] = [];
	let at = 0;
	while (at < words.tokens.length) {
		if (!canBegin(words, at)) {
			at++;
			continue;
		}
		const read = readAll(words, at);
		found.push(...read);
		at = read.at(-1)?.end ?? at + 1;
	}
	return shareBetween(found, words);
}

/** Tokens: how far the core of an expression may stand from its beginning ("the end of the last two full weeks"). */
const REACH = 8;

function canBegin(words: Words, at: number): boolean {
	const isTyped = words.senses[at] !== null || isNumber(words, at) || words.keys[at] === "'";
	return isTyped && (words.seeds[at] ?? Infinity) - at <= REACH;
}

function readAll(words: Words, at: number): Found[] {
	const days = readDaysOfMonth(words, at);
	if (days.length > 0) return days;
	const read = readTime(words, at);
	return read === null
		? []
		: withFollowers(words, { first: at, end: read.end, meaning: read.value });
}

function readTime(words: Words, at: number): Read<Meaning> | null {
	return longest([
		readSet(words, at),
		readDate(words, at),
		readLength(words, at),
		readReference(words, at),
	]);
}
