import {
	FUTURE,
	FUTURE_BEFORE_TO,
	FUTURE_OF_PLURAL,
	LASTING,
	MODAL,
	PAST,
	PUTTING_OFF,
} from './tables/tense.ts';
import { isCapital, keyAt, senseAt, type Words } from './words.ts';

export type Tense = 'past' | 'future';

/** Tokens: how far a verb may stand from the time that it dates. */
const REACH_BEFORE = 20;
const REACH_AFTER = 10;
const ENDS = new Set(['.', '!', '?', ';']);
const PAST_ENDING = /^[a-z]{2,}ed$/;
const UNTIL = new Set(['until', 'till', 'til']);
/** Auxiliaries that tell of what was over: by Friday 20 had died. */
const OVER = new Set(['had', 'was', 'were']);
/** Tokens: how far from a bounded time a verb may stand that says that it was over. */
const REACH_OF_BOUND = 8;
/** Tokens: how far before a participle its auxiliary may stand: had not yet been held. */
const REACH_OF_AUXILIARY = 3;
/** Auxiliaries that tell of what goes on: is held until Monday. */
const OF_NOW = new Set('is are be being has have'.split(' '));
const DETERMINERS = new Set('the a an his her its their this that these those'.split(' '));
const PLURAL = /^[a-z]{2,}s$/;
const SINGULAR = new Set('was is has this his its does us always perhaps'.split(' '));
/** Words in -ed that are no verb. */
const NO_VERBS = new Set('hundred indeed need speed seed united embed'.split(' '));

/** Whether the nearest verb before the expression, or else after it, tells of what was or of what will be. */
export function tenseAround(words: Words, first: number, end: number): Tense | null {
	if (isAsSoonAs(words, first) || isForDay(words, first, end)) return 'future';
	if (keyAt(words, first - 1) === 'come') return 'future';
	const bounded = tenseOfBound(words, first, end);
	if (bounded !== null) return bounded;
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

/**
 * Closed until Monday, due by Friday: what a word bounds was to come, where no verb says that it was over by then: lasted
 * until Monday, had fallen by Friday. Null where no bound is told.
 */
function tenseOfBound(words: Words, first: number, end: number): Tense | null {
	const bound = keyAt(words, first - 1);
	const isOverAfter = words.keys.slice(end, end + REACH_OF_BOUND).some((key) => OVER.has(key));
	if (bound === 'by') return isOverAfter || isOverBefore(words, first) ? 'past' : 'future';
	if (!UNTIL.has(bound)) return null;
	const before = keyAt(words, first - 2);
	const opens = before === '' || ENDS.has(before);
	return (opens ? isOverAfter : isOverUntil(words, first - 1)) ? 'past' : 'future';
}

/**
 * Whether the verb before "until" tells of what lasted and was over then: held the town until May, had been closed until
 * May; not "had until May", "closed it until May", "was told to stay until May".
 */
function isOverUntil(words: Words, until: number): boolean {
	for (let at = until - 1; at >= Math.max(0, until - REACH_BEFORE); at--) {
		const key = keyAt(words, at);
		if (ENDS.has(key) || PUTTING_OFF.has(key) || isInfinitive(words, at)) return false;
		const tense = tenseOf(words, at);
		if (tense === 'future') return false;
		if (tense === null) continue;
		if (key === 'had') return at < until - 1 && keyAt(words, at + 1) !== 'only';
		const auxiliaries = words.keys.slice(Math.max(0, at - REACH_OF_AUXILIARY), at);
		if (auxiliaries.includes('had')) return true;
		return LASTING.has(key) && !auxiliaries.some((each) => OF_NOW.has(each));
	}
	return false;
}

/** To leave; not "to Homs", "to the town". */
function isInfinitive(words: Words, at: number): boolean {
	const after = keyAt(words, at + 1);
	return keyAt(words, at) === 'to' && !isCapital(words, at + 1) && !DETERMINERS.has(after);
}

/** Whether "had fallen" stands before, and not "had to leave" or "had told them to leave". */
function isOverBefore({ keys }: Words, first: number): boolean {
	const before = keys.slice(Math.max(0, first - REACH_OF_BOUND), first);
	return before.includes('had') && !before.includes('to');
}

function isAsSoonAs(words: Words, first: number): boolean {
	return keyAt(words, first - 1) === 'as' && ['soon', 'early'].includes(keyAt(words, first - 2));
}

/** Called a summit for Wednesday; not "for Wednesday's help", "planned for Wednesday was held". */
function isForDay(words: Words, first: number, end: number): boolean {
	const isDay = end === first + 1 && senseAt(words, first).weekday !== undefined;
	const after = keyAt(words, end);
	return isDay && keyAt(words, first - 1) === 'for' && after !== "'s" && !OVER.has(after);
}

function isPlural(key: string): boolean {
	return PLURAL.test(key) && !SINGULAR.has(key);
}

function tenseOf(words: Words, at: number): Tense | null {
	const key = keyAt(words, at);
	if (FUTURE.has(key)) return 'future';
	if (MODAL.has(key) && !isCapital(words, at)) return 'future';
	if (FUTURE_OF_PLURAL.has(key) && isPlural(keyAt(words, at - 1))) return 'future';
	if (FUTURE_BEFORE_TO.has(key) && keyAt(words, at + 1) === 'to') return 'future';
	const isPast = PAST.has(key) || (PAST_ENDING.test(key) && !NO_VERBS.has(key));
	if (!isPast) return null;
	// To be held, must be paid.
	return keyAt(words, at - 1) === 'be' ? 'future' : 'past';
}
