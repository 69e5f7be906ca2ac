import type { Amount, Meaning } from '../meaning.ts';
import type { Measure } from '../tables/units.ts';
import { SEASONS } from '../timex.ts';
import { exactAt, isCapital, isNumber, keyAt, senseAt, type Read, type Words } from '../words.ts';
import { durationValue } from '../durations.ts';
import { readAmounts } from './durations.ts';

const EVERY = new Set(['every', 'each']);
const OFTEN = new Set(['once', 'twice']);

/** What recurs: every Monday, each year, daily, twice a week, per month. */
export function readSet(words: Words, at: number): Read<Meaning> | null {
	return (
		readEvery(words, at) ??
		readPer(words, at) ??
		readTimesA(words, at) ??
		readFrequency(words, at) ??
		readWeekdays(words, at)
	);
}

function readEvery(words: Words, at: number): Read<Meaning> | null {
	if (!EVERY.has(keyAt(words, at))) return null;
	const isOther = keyAt(words, at + 1) === 'other';
	const next = isOther ? at + 2 : at + 1;
	const { measure, weekday, month, season, dayPart } = senseAt(words, next);
	if (measure !== undefined) return set(times(measure, isOther ? 2 : 1), next + 1);
	if (weekday !== undefined) {
		const part = senseAt(words, next + 1).dayPart;
		return set(
			`XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`,
			part === undefined ? next + 1 : next + 2,
		);
	}
	if (month !== undefined && isCapital(words, next))
		return set(`XXXX-${String(month).padStart(2, '0')}`, next + 1);
	if (season !== undefined) return set(`XXXX-${SEASONS[season] ?? ''}`, next + 1);
	if (dayPart !== undefined) return set(`XXXX-XX-XXT${dayPart}`, next + 1);
	const amounts = readAmounts(words, next);
	return amounts && set(durationValue(amounts.value), amounts.end);
}

/** Per day; a day, after what is counted: 24 hours a day, 50 attacks a week. */
function readPer(words: Words, at: number): Read<Meaning> | null {
	const key = keyAt(words, at);
	const { measure } = senseAt(words, at + 1);
	if (measure === undefined) return null;
	if (key === 'per') return set(times(measure, 1), at + 2);
	const isRate =
		key === 'a' && isCounted(words, at - 1) && senseAt(words, at + 2).direction === undefined;
	return isRate && !['before', 'after'].includes(keyAt(words, at + 2))
		? set(times(measure, 1), at + 2)
		: null;
}

/** Whether a token can be what is counted in a rate: a number, a plural. */
function isCounted(words: Words, at: number): boolean {
	if (isNumber(words, at)) return true;
	const exact = exactAt(words, at);
	return /^(percent|million|billion|[a-z]{3,}[^s']s)$/.test(exact) && !VERBS.has(exact);
}

/** Verbs that end like plurals and stand before a length of time: lasts a day. */
const VERBS = new Set(
	'lasts takes spends needs waits remains stays lives requires wants costs'.split(' '),
);

/** Twice a week, three times a month. */
function readTimesA(words: Words, at: number): Read<Meaning> | null {
	const isTimes = keyAt(words, at + 1) === 'times' && senseAt(words, at).cardinal !== undefined;
	const next = isTimes ? at + 2 : OFTEN.has(keyAt(words, at)) ? at + 1 : null;
	if (next === null || !['a', 'an', 'every', 'per', 'each'].includes(keyAt(words, next)))
		return null;
	const { measure } = senseAt(words, next + 1);
	return measure === undefined ? null : set(times(measure, 1), next + 2);
}

function readFrequency(words: Words, at: number): Read<Meaning> | null {
	const { frequency } = senseAt(words, at);
	// A name: the Daily Telegraph.
	const isName = isCapital(words, at) && (isCapital(words, at + 1) || isCapital(words, at - 1));
	return frequency === undefined || isName ? null : set(frequency, at + 1);
}

function readWeekdays(words: Words, at: number): Read<Meaning> | null {
	const { weekday } = senseAt(words, at);
	const isPlural = weekday !== undefined && keyAt(words, at).endsWith('days');
	return isPlural ? set(`XXXX-WXX-${weekday}`, at + 1) : null;
}

function times(measure: Measure, count: number): string {
	const amount: Amount = { count, measure };
	return durationValue([amount]);
}

function set(value: string, end: number): Read<Meaning> {
	return { value: { is: 'set', value }, end };
}
