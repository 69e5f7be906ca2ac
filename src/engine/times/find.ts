import type { Found, Meaning } from './meaning.ts';
import { readDate } from './rules/dates.ts';
import { pastAge, readAmounts } from './rules/durations.ts';
import { longest } from './rules/longest.ts';
import { pastApproximators } from './rules/counts.ts';
import { readReference } from './rules/references.ts';
import { readSet } from './rules/sets.ts';
import { isDash, isNumber, keyAt, senseAt, type Read, type Words } from './words.ts';

/** The expressions of time in a text, in order and apart, each with what its words say. */
export function find(words: Words): Found[] {
	const found: Found[] = [];
	let at = 0;
	while (at < words.tokens.length) {
		if (!canBegin(words, at)) {
			at++;
			continue;
		}
		const read = readTime(words, at);
		if (read !== null) found.push({ first: at, end: read.end, meaning: read.value });
		at = read?.end ?? at + 1;
	}
	return found;
}

function canBegin(words: Words, at: number): boolean {
	return words.senses[at] !== null || isNumber(words, at) || words.keys[at] === "'";
}

function readTime(words: Words, at: number): Read<Meaning> | null {
	return longest([
		readSet(words, at),
		readDate(words, at),
		readDuration(words, at),
		readReference(words, at),
	]);
}

/** A length of time; "the" belongs to it but where it stands before a noun ("the 14-day truce") or has no number. */
function readDuration(words: Words, at: number): Read<Meaning> | null {
	const hasArticle = keyAt(words, at) === 'the';
	const start = pastApproximators(words, hasArticle ? at + 1 : at);
	const amounts = readAmounts(words, start);
	if (amounts === null) return null;
	const isBeforeNoun =
		isDash(words, amounts.end - 2) || senseAt(words, start).measures !== undefined;
	if (hasArticle && isBeforeNoun) return null;
	const meaning: Meaning = { is: 'duration', amounts: amounts.value, window: null, of: null };
	return { value: meaning, end: pastAge(words, amounts.end) };
}
