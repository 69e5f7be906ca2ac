import type { Meaning } from '../meaning.ts';
import { isDash, keyAt, senseAt, type Read, type Words } from '../words.ts';
import { pastApproximators } from './counts.ts';
import { pastAge, readAmounts } from './durations.ts';

/** A length of time; "the" belongs to it where it does not stand before a noun. */
export function readLength(words: Words, at: number): Read<Meaning> | null {
	const hasArticle = keyAt(words, at) === 'the';
	const start = pastApproximators(words, hasArticle ? at + 1 : at);
	const amounts = readAmounts(words, start);
	if (amounts === null) return null;
	if (hasArticle && isBeforeNoun(words, start, amounts.end)) return null;
	const meaning: Meaning = { is: 'duration', amounts: amounts.value, window: null, of: null };
	return { value: meaning, end: pastAge(words, amounts.end) };
}

/** Whether a length of time stands before a noun, by its form (14-day, ten year), or has no number. */
function isBeforeNoun(words: Words, first: number, end: number): boolean {
	const { measures, measure } = senseAt(words, end - 1);
	const isSingular = measures === undefined && measure !== undefined;
	return isDash(words, end - 2) || isSingular || senseAt(words, first).measures !== undefined;
}
