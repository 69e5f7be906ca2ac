import { dayOf } from '../calendar.ts';
import type { Base, Name } from '../meaning.ts';
import { BEFORE_MONTH, DOUBTFUL_MONTHS, FIRST_NAMES, SHORT_MONTHS } from '../tables/months.ts';
import {
	exactAt,
	isCapital,
	isDash,
	isHyphen,
	isJoined,
	isNumber,
	keyAt,
	pastComma,
	senseAt,
	type Read,
	type Words,
} from '../words.ts';
import { readDayOfMonth } from './numbers.ts';
import { readYear, readYearAfter } from './years.ts';

/** A name, of a year where one is told. */
export function named(name: Name, year: number | null = null): Base {
	const of: Base | null = year === null ? null : yearBase(year);
	return { is: 'named', name, of, step: null };
}

export function yearBase(year: number): Base {
	return { is: 'granule', granule: { unit: 'year', index: year } };
}

/** A month, with or without its day and year, in the orders of both sides of the Atlantic. */
export function readMonthDate(words: Words, at: number): Read<Base> | null {
	return readMonthFirst(words, at) ?? readDayFirst(words, at);
}

function readMonthFirst(words: Words, at: number): Read<Base> | null {
	const { month } = senseAt(words, at);
	if (month === undefined || !isCapital(words, at)) return null;
	const day = readDay(words, at + 1);
	if (day !== null) {
		const year = readYearAfter(words, pastComma(words, day.end));
		return {
			value: named({ by: 'day', month, day: day.value }, year?.value ?? null),
			end: year?.end ?? day.end,
		};
	}
	const next = keyAt(words, at + 1) === 'of' ? at + 2 : pastComma(words, at + 1);
	const year = readYearAfter(words, next);
	if (year !== null) return { value: named({ by: 'month', month }, year.value), end: year.end };
	return isLoneMonth(words, at) ? { value: named({ by: 'month', month }), end: at + 1 } : null;
}

/** A day after its month: no hour, and no number of units ("May 5-year", "March 10:30"). */
function readDay(words: Words, at: number): Read<number> | null {
	const start = keyAt(words, at) === 'the' && isNumber(words, at + 1) ? at + 1 : at;
	const day = isNumber(words, start) ? readDayOfMonth(words, start) : null;
	if (day === null || isHour(words, day.end)) return null;
	const isOfUnit = isHyphen(words, day.end) && senseAt(words, day.end + 1).measure !== undefined;
	return isOfUnit ? null : day;
}

/** Whether the number before a token is the hour of a clock: 10:30, 9 a.m. */
function isHour(words: Words, at: number): boolean {
	const isColon = keyAt(words, at) === ':' && isJoined(words, at) && isNumber(words, at + 1);
	return isColon || ['am', 'pm'].includes(keyAt(words, at));
}

function isLoneMonth(words: Words, at: number): boolean {
	const key = keyAt(words, at);
	if (SHORT_MONTHS.has(key) && isCapital(words, at + 1)) return false;
	if (BEFORE_MONTH.has(keyAt(words, at - 1)) || isLinkedToMonth(words, at)) return true;
	if (isBeforeNoun(words, at)) return true;
	// A surname: Jason January.
	if (isCapital(words, at - 1) && words.senses[at - 1] === null) return false;
	if (DOUBTFUL_MONTHS.has(key)) return false;
	const isName = isCapital(words, at + 1) && senseAt(words, at + 1).season === undefined;
	return !FIRST_NAMES.has(key) || !isName;
}

/** Prepositions after "the March", which then is a march. */
const AFTER_EVENT = new Set('for in of on to by from through against'.split(' '));

/** Whether a month stands between an article and a noun: the March vote. */
function isBeforeNoun(words: Words, at: number): boolean {
	if (!['the', 'a', 'an', 'its', 'their'].includes(keyAt(words, at - 1))) return false;
	const isWord = words.tokens[at + 1]?.kind === 'word' && !isCapital(words, at + 1);
	return isWord && !AFTER_EVENT.has(keyAt(words, at + 1));
}

const LINKS = new Set(['and', 'or', 'to', 'through', 'until', '/']);

/** Whether a dash or a word joins it to another month: May–August, January and March. */
function isLinkedToMonth(words: Words, at: number): boolean {
	const isLink = (mark: number) => isDash(words, mark) || LINKS.has(keyAt(words, mark));
	const isMonth = (other: number) =>
		senseAt(words, other).month !== undefined && isCapital(words, other);
	return (isLink(at + 1) && isMonth(at + 2)) || (isLink(at - 1) && isMonth(at - 2));
}

function readDayFirst(words: Words, at: number): Read<Base> | null {
	const day = readDayOfMonth(words, at);
	if (day === null) return null;
	const start = keyAt(words, day.end) === 'of' ? day.end + 1 : day.end;
	const { month } = senseAt(words, start);
	if (month === undefined || !isCapital(words, start)) return null;
	const year = readYearAfter(words, pastComma(words, start + 1));
	return {
		value: named({ by: 'day', month, day: day.value }, year?.value ?? null),
		end: year?.end ?? start + 1,
	};
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/**
 * A date in digits: `2024-12-16`, `12/16/2024`, `16.12.2024`. Where day and month cannot be told apart (`3/4/2011`), the
 * year.
 */
export function readNumericDate(words: Words, at: number): Read<Base> | null {
	if (!isNumber(words, at)) return null;
	const [, day, month, year] = DOTTED.exec(exactAt(words, at)) ?? [];
	if (year !== undefined) return whole(Number(year), Number(month), Number(day), at + 1);
	const mark = keyAt(words, at + 1);
	const isDate = ['-', '/'].includes(mark) && keyAt(words, at + 3) === mark;
	if (!isDate || ![1, 2, 3, 4].every((i) => isJoined(words, at + i))) return null;
	const parts = [at, at + 2, at + 4].map((i) => exactAt(words, i));
	if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
	const [first = 0, second = 0, third = 0] = parts.map(Number);
	if (parts[0]?.length === 4) return whole(first, second, third, at + 5);
	if (mark === '-' || parts[2]?.length === 3) return null;
	const full = readYear(words, at + 4)?.value ?? (third < 30 ? 2000 : 1900) + third;
	if (first > 12) return whole(full, second, first, at + 5);
	if (second > 12 || first === second) return whole(full, first, second, at + 5);
	return parts[2]?.length === 4 ? { value: yearBase(full), end: at + 5 } : null;
}

function whole(year: number, month: number, day: number, end: number): Read<Base> | null {
	const granule = dayOf(year, month, day);
	return granule === null ? null : { value: { is: 'granule', granule }, end };
}
