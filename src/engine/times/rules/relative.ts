import { dateMeaning, type Meaning } from '../meaning.ts';
import type { Step } from '../tables/modifiers.ts';
import { isCapital, isHyphen, keyAt, senseAt, type Read, type Words } from '../words.ts';
import { readMonthDate } from './calendar-dates.ts';
import { readDayPart } from './clock.ts';
import { readAmounts } from './durations.ts';
import { readName } from './names.ts';
import { readUnit } from './units.ts';

/** Of a single unit after "the", these mean its whole length up to now or from now: the past year. */
const WINDOWS = new Set(['past', 'last', 'coming']);
/** Prepositions before a length of time: over the next year. */
const BEFORE_LENGTH = new Set('over within in for during throughout'.split(' '));

/** What stands a step from another span: last year, next Tuesday, the same day, the past three weeks, last night. */
export function readStep(words: Words, at: number): Read<Meaning> | null {
	const opener = keyAt(words, at);
	const hasArticle =
		['the', 'this', 'that'].includes(opener) && senseAt(words, at + 1).step !== undefined;
	const start = hasArticle ? at + 1 : at;
	const told = senseAt(words, start).step;
	const key = keyAt(words, start);
	if (told === undefined || (key === 'same' && !hasArticle)) return null;
	// "The next day" is counted from the time told last, "next month" from the day of the text.
	const step: Step = opener === 'the' && key === 'next' ? { ...told, from: 'earlier' } : told;
	return (
		readWindow(words, start, told) ??
		readStepOfUnit(words, start, step, hasArticle) ??
		readStepOfName(words, start, step)
	);
}

/** A length up to now or from now: the last three years, recent weeks, the past year. */
function readWindow(words: Words, at: number, step: Step): Read<Meaning> | null {
	if (step.by === 0) return null;
	const amounts = readAmounts(words, at + 1);
	if (amounts === null) return null;
	return {
		value: { is: 'duration', amounts: amounts.value, window: step, of: null },
		end: amounts.end,
	};
}

function readStepOfUnit(
	words: Words,
	at: number,
	step: Step,
	hasArticle: boolean,
): Read<Meaning> | null {
	const { dayPart, measure } = senseAt(words, at + 1);
	const key = keyAt(words, at);
	if (dayPart !== undefined && readDayPart(words, at + 1) !== null) {
		const day = dateMeaning({ is: 'step', unit: 'day', step });
		return { value: { ...day, clock: dayPart }, end: at + 2 };
	}
	if (isHyphen(words, at + 1) || isHyphen(words, at + 2)) return null;
	const unit = readUnit(words, at + 1);
	const isLength =
		key === 'past' ||
		(hasArticle && WINDOWS.has(key)) ||
		(hasArticle && key === 'next' && BEFORE_LENGTH.has(keyAt(words, at - 2)));
	if (measure !== undefined && isLength && unit?.value !== 'day') {
		const amounts = [{ count: 1, measure }];
		return { value: { is: 'duration', amounts, window: step, of: null }, end: at + 2 };
	}
	return unit && { value: dateMeaning({ is: 'step', unit: unit.value, step }), end: unit.end };
}

function readStepOfName(words: Words, at: number, step: Step): Read<Meaning> | null {
	// "Said that Monday …": there it is no pronoun.
	if (keyAt(words, at) === 'that' && isCapital(words, at + 1)) return null;
	const date = readMonthDate(words, at + 1);
	if (date !== null && date.value.is === 'named' && date.value.of === null) {
		return { value: dateMeaning({ ...date.value, step }), end: date.end };
	}
	const name = readName(words, at + 1);
	return (
		name && { value: dateMeaning({ is: 'named', name: name.value, of: null, step }), end: name.end }
	);
}

/** Today, tomorrow, the day before yesterday. */
export function readDeictic(words: Words, at: number): Read<Meaning> | null {
	const { deictic } = senseAt(words, at);
	if (deictic !== undefined) {
		// A name: USA Today.
		if (isCapital(words, at) && isCapital(words, at - 1)) return null;
		return { value: day(deictic, keyAt(words, at) === 'tonight' ? 'NI' : null), end: at + 1 };
	}
	const isDay = keyAt(words, at) === 'the' && keyAt(words, at + 1) === 'day';
	const [link, other] = [keyAt(words, at + 2), senseAt(words, at + 3).deictic];
	if (isDay && link === 'before' && other === -1) return { value: day(-2, null), end: at + 4 };
	if (isDay && link === 'after' && other === 1) return { value: day(2, null), end: at + 4 };
	return null;
}

function day(by: number, clock: string | null): Meaning {
	return { ...dateMeaning({ is: 'step', unit: 'day', step: { by, from: 'published' } }), clock };
}
