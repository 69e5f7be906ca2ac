import { dateOf, dayOf, daysInMonth, weekdayOf, type Granule } from './calendar.ts';
import type { Rule } from './tables/holidays.ts';

const WEEK = 7;
/** Of the tabular Islamic calendar: the day before its first, in days since 1970-01-01, and the days of 30 years. */
const BEFORE_HIJRA = -492_149;
const CYCLE = { years: 30, days: 10_631 };
const ISLAMIC_YEAR = CYCLE.days / CYCLE.years;

/** The day of a holiday in a year; null where it has none. */
export function holidayIn(rule: Rule, year: number): Granule | null {
	switch (rule.by) {
		case 'date':
			return dayOf(year, rule.month, rule.day);
		case 'weekday':
			return nthWeekday(rule, year);
		case 'easter': {
			const easter = easterOf(year);
			return easter && { unit: 'day', index: easter.index + rule.after };
		}
		case 'islamic':
			return islamicIn(rule.month, rule.day, year);
	}
}

function nthWeekday(rule: Extract<Rule, { by: 'weekday' }>, year: number): Granule | null {
	const { month, weekday, nth, after } = rule;
	const edge = dayOf(year, month, nth > 0 ? 1 : daysInMonth(year, month));
	if (edge === null) return null;
	const away = nth > 0 ? weekday - weekdayOf(edge.index) : weekdayOf(edge.index) - weekday;
	const days = ((away + WEEK) % WEEK) + (Math.abs(nth) - 1) * WEEK;
	return { unit: 'day', index: edge.index + Math.sign(nth) * days + after };
}

/** Easter Sunday by the anonymous Gregorian computus (https://en.wikipedia.org/wiki/Date_of_Easter). */
function easterOf(year: number): Granule | null {
	const golden = year % 19;
	const [century, rest] = [Math.floor(year / 100), year % 100];
	const correction = Math.floor((century + 8) / 25);
	const moon = Math.floor((century - correction + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
	const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % WEEK;
	const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
	const days = epact + weekday - WEEK * late + 114;
	return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The first day in a year on which a date of the Islamic calendar falls, by the tabular calendar. */
function islamicIn(month: number, day: number, year: number): Granule | null {
	const first = dayOf(year, 1, 1);
	if (first === null) return null;
	const begins = Math.floor((first.index - BEFORE_HIJRA) / ISLAMIC_YEAR);
	const days = [begins, begins + 1, begins + 2].map((hijra) => islamicDay(hijra, month, day));
	const index = days.find((each) => each >= first.index);
	return index !== undefined && dateOf(index).year === year ? { unit: 'day', index } : null;
}

/** Days since 1970-01-01 of a day of the tabular Islamic calendar. */
function islamicDay(year: number, month: number, day: number): number {
	const leaps = Math.floor((3 + 11 * year) / CYCLE.years);
	return BEFORE_HIJRA + (year - 1) * 354 + leaps + Math.ceil(29.5 * (month - 1)) + day;
}
