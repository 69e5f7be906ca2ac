import type { Meaning } from '../meaning.ts';
import { isCapital, keyAt, readPhrase, senseAt, type Read, type Words } from '../words.ts';

/** The present, the past or the future as a whole: now, recently, the future. */
export function readReference(words: Words, at: number): Read<Meaning> | null {
	const phrase = readPhrase(words, at, senseAt(words, at).references);
	if (phrase === null) return null;
	if (keyAt(words, at - 1) === 'as' && keyAt(words, phrase.end) === 'as') return null;
	if (isCapital(words, at) && isCapital(words, at + 1)) return null;
	const isThePast = keyAt(words, phrase.end - 1) === 'past';
	if (isThePast && isBeforeNoun(words, phrase.end)) return null;
	return { value: { is: 'reference', reference: phrase.value }, end: phrase.end };
}

const AFTER_PAST = new Set(
	'and or but when as to for have has had is was were are he she they it we i that who where with by on in of at'.split(
		' ',
	),
);

/** Whether "past" stands before a noun: the past president. */
function isBeforeNoun(words: Words, at: number): boolean {
	return words.tokens[at]?.kind === 'word' && !AFTER_PAST.has(keyAt(words, at));
}
