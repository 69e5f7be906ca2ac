import { FUTURE, FUTURE_BEFORE_TO, PAST } from './tables/tense.ts';
import { keyAt, type Words } from './words.ts';

export type Tense = 'past' | 'future';

/** Tokens: how far a verb may stand from the time that it dates. */
const REACH_BEFORE = 20;
const REACH_AFTER = 10;
const ENDS = new Set(['.', '!', '?', ';']);
const PAST_ENDING = /^[a-z]{2,}ed$/;
/** Words in -ed that are no verb. */
const NO_VERBS = new Set('hundred indeed need speed seed united embed'.split(' '));

/** Whether the nearest verb before the expression, or else after it, tells of what was or of what will be. */
export function tenseAround(words: Words, first: number, end: number): Tense | null {
	if (isAsSoonAs(words, first)) return 'future';
	for (let at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at--) {
		const key = keyAt(words, at);
		if (ENDS.has(key)) break;
		const tense = tenseOf(words, at);
		if (tense !== null) return tense;
	}
	for (let at = end; at < end + REACH_AFTER; at++) {
		const key = keyAt(words, at);
		if (key === '' || ENDS.has(key)) break;
		const tense = tenseOf(words, at);
		if (tense !== null) return tense;
	}
	return null;
}

function isAsSoonAs(words: Words, first: number): boolean {
	return keyAt(words, first - 1) === 'as' && ['soon', 'early'].includes(keyAt(words, first - 2));
}

function tenseOf(words: Words, at: number): Tense | null {
	const key = keyAt(words, at);
	if (FUTURE.has(key)) return 'future';
	if (FUTURE_BEFORE_TO.has(key) && keyAt(words, at + 1) === 'to') return 'future';
	const isPast = PAST.has(key) || (PAST_ENDING.test(key) && !NO_VERBS.has(key));
	if (!isPast) return null;
	// To be held, must be paid.
	return keyAt(words, at - 1) === 'be' ? 'future' : 'past';
}
