import { shifted } from '../calendar.ts';
import { dateMeaning, type Base, type Found, type Name } from '../meaning.ts';
import { isHyphen, isNumber, keyAt, pastComma, senseAt, type Read, type Words } from '../words.ts';
import { readMonthDate, yearBase } from './calendar-dates.ts';
import { readDayOfMonth } from './numbers.ts';
import { readRangeEnd, readYearAfter } from './years.ts';

/** What stands before the first word of a sentence. */
const BEGINS = new Set(['', '.', '!', '?', ';']);
const LINKS = new Set('and or to through until / - – —'.split(' '));

/** Days that share their month: 24 and 26 April, 6–7 February. Each is an expression of its own. */
export function readDaysOfMonth(words: Words, at: number): Found[] {
	const day = isNumber(words, at) ? readDayOfMonth(words, at) : null;
	if (day === null || !LINKS.has(keyAt(words, day.end))) return [];
	const last = readMonthDate(words, day.end + 1);
	if (last?.value.is !== 'named' || last.value.name.by !== 'day') return [];
	if (!isNumber(words, day.end + 1) || day.value >= last.value.name.day) return [];
	const first: Base = { ...last.value, name: { ...last.value.name, day: day.value } };
	return [found(at, { value: first, end: day.end }), found(day.end + 1, last)];
}

/** What follows an expression and takes from it: April 24 and 25, 1957–60. With the expression, which may take the year. */
export function withFollowers(words: Words, expression: Found): Found[] {
	const { meaning, end } = expression;
	if (meaning.is !== 'date' || meaning.clock !== null) return [expression];
	const { base } = meaning;
	if (base.is === 'granule' && base.granule.unit === 'year') {
		const year = readRangeEnd(words, end, base.granule.index);
		return year === null
			? [expression]
			: [expression, found(end + 1, { value: yearBase(year.value), end: year.end })];
	}
	const isOpen =
		base.is === 'named' && base.name.by === 'day' && base.of === null && base.step === null;
	if (
		!isOpen ||
		base.name.by !== 'day' ||
		!LINKS.has(keyAt(words, end)) ||
		!isNumber(words, end - 1)
	)
		return [expression];
	const day = readLastDay(words, end + 1);
	if (day === null || day.value <= base.name.day) return [expression];
	const year = readYearAfter(words, pastComma(words, day.end));
	const of = year && yearBase(year.value);
	const first: Found = { ...expression, meaning: { ...meaning, base: { ...base, of } } };
	const last: Base = { ...base, name: { ...base.name, day: day.value }, of };
	return [first, found(end + 1, { value: last, end: year?.end ?? day.end })];
}

/** The number of a day that no month of its own follows. */
function readLastDay(words: Words, at: number): Read<number> | null {
	const day = isNumber(words, at) ? readDayOfMonth(words, at) : null;
	if (day === null || isHyphen(words, day.end)) return null;
	const { month, measures, measure } = senseAt(words, day.end);
	return (month ?? measures ?? measure) === undefined ? day : null;
}

/**
 * Gives what a link joins to the next date its year, or its day: from 1 April to 5 May 1942, 6:30 to 8 p.m. Friday. Where
 * neither has a year, the second comes after the first: Monday to Friday.
 */
export function shareBetween(all: readonly Found[], words: Words): Found[] {
	const shared = [...all];
	for (let i = shared.length - 2; i >= 0; i--) {
		const [expression, next] = [shared[i], shared[i + 1]];
		if (!expression || !next || next.first !== expression.end + 1) continue;
		if (!LINKS.has(keyAt(words, expression.end))) continue;
		if (expression.meaning.is !== 'date' || next.meaning.is !== 'date') continue;
		const { meaning } = expression;
		const base = inherit(meaning.base, next.meaning.base);
		const to = opensRange(words, expression.first) ? endOf(base, next.meaning.base) : null;
		shared[i] = { ...expression, meaning: { ...meaning, base: { ...base, ...to } } };
		shared[i + 1] = {
			...next,
			meaning: { ...next.meaning, base: follow(meaning.base, next.meaning.base) },
		};
	}
	return shared;
}

function inherit(base: Base, next: Base): Base {
	if (base.is === 'day') return next;
	if (!isWithoutYear(base) || next.is !== 'named' || next.of === null) return base;
	const isYearBefore = monthOf(base.name) > monthOf(next.name);
	return { ...base, of: isYearBefore ? yearBefore(next.of) : next.of };
}

/** Whether the verb nearest to a range is its own: between Monday and Wednesday; at the beginning of a sentence. */
function opensRange(words: Words, first: number): boolean {
	const before = keyAt(words, first - 1);
	return before === 'between' || BEGINS.has(before === 'from' ? keyAt(words, first - 2) : before);
}

function endOf(base: Base, next: Base): { to: Name } | null {
	return isWithoutYear(base) && isWithoutYear(next) && base.name.by === next.name.by
		? { to: next.name }
		: null;
}

function follow(base: Base, next: Base): Base {
	const isSequence = base.is === 'named' && isWithoutYear(next) && base.name.by === next.name.by;
	return isSequence ? { ...next, step: { by: 1, from: 'earlier' } } : next;
}

function isWithoutYear(base: Base): base is Extract<Base, { is: 'named' }> {
	return base.is === 'named' && base.of === null && base.step === null;
}

/** The month of a day or a month; 0 for other names. */
function monthOf(name: Name): number {
	return 'month' in name ? name.month : 0;
}

function yearBefore(year: Base): Base {
	return year.is === 'granule' ? { is: 'granule', granule: shifted(year.granule, -1) } : year;
}

function found(first: number, { value, end }: Read<Base>): Found {
	return { first, end, meaning: dateMeaning(value) };
}
