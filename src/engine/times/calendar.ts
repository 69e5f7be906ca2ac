/** The spans of the calendar that a date can be. A season is of the northern half of the earth. */
export type Unit =
	| 'day'
	| 'weekend'
	| 'week'
	| 'month'
	| 'season'
	| 'quarter'
	| 'half'
	| 'year'
	| 'decade'
	| 'century';

/**
 * One span of the calendar, counted in its own unit so that the next has the next index: days from 1970-01-01, weeks and
 * weekends from the Monday before it, months, seasons, quarters and halves from the year 0, years by their astronomical
 * number (1 BC is 0), decades and centuries by their first digits. Before year 1, decade -47 is the 470s BC and century
 * -4 the 4th BC.
 */
export interface Granule {
	unit: Unit;
	index: number;
}

const MILLISECONDS = 86_400_000;
/** The day 1970-01-01 was a Thursday, the fourth of its week. */
const THURSDAY = 3;
const WEEK = 7;
/** Days from Monday to Saturday. */
const TO_SATURDAY = 5;
/** Months in a unit; the first season of a year begins in its third month. */
const MONTHS = { month: 1, season: 3, quarter: 3, half: 6, year: 12 } as const;
const SPRING = 2;

/** From the finest to the coarsest. */
const RANK: Record<Unit, number> = {
	...{ day: 0, weekend: 1, week: 2, month: 3, season: 4, quarter: 4, half: 5, year: 6 },
	...{ decade: 7, century: 8 },
};

export function isCoarser(a: Unit, b: Unit): boolean {
	return RANK[a] > RANK[b];
}

/** The day of an astronomical year, a month and a day of the month, both from 1; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): Granule | null {
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	return { unit: 'day', index: daysTo(year, month) + day - 1 };
}

/** The days from 1970-01-01 to the first of a month, which may lie outside its year. */
function daysTo(year: number, month: number): number {
	return new Date(0).setUTCFullYear(year, month - 1, 1) / MILLISECONDS;
}

export function daysInMonth(year: number, month: number): number {
	return daysTo(year, month + 1) - daysTo(year, month);
}

/** Year, month and day of a day since 1970-01-01. */
export function dateOf(day: number): { year: number; month: number; day: number } {
	const date = new Date(day * MILLISECONDS);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: number): number {
	return modulo(day + THURSDAY, 7) + 1;
}

/** First and last day of a granule, since 1970-01-01. */
export function daysOf({ unit, index }: Granule): { first: number; last: number } {
	switch (unit) {
		case 'day':
			return { first: index, last: index };
		case 'week':
		case 'weekend': {
			const monday = index * WEEK - THURSDAY;
			return {
				first: unit === 'week' ? monday : monday + TO_SATURDAY,
				last: monday + WEEK - 1,
			};
		}
		case 'decade':
		case 'century': {
			const [from, to] = yearsOf(unit, index);
			return { first: daysTo(from, 1), last: daysTo(to + 1, 1) - 1 };
		}
		default: {
			const month = index * MONTHS[unit] + 1 + (unit === 'season' ? SPRING : 0);
			return { first: daysTo(0, month), last: daysTo(0, month + MONTHS[unit]) - 1 };
		}
	}
}

function yearsOf(unit: 'decade' | 'century', index: number): [number, number] {
	if (unit === 'decade') {
		return index >= 0 ? [index * 10, index * 10 + 9] : [index * 10 - 8, index * 10 + 1];
	}
	return index >= 0 ? [index * 100, index * 100 + 99] : [index * 100 + 1, index * 100 + 100];
}

/** The granule of a unit in which a day lies. */
export function around(day: number, unit: Unit): Granule {
	if (unit === 'day') return { unit, index: day };
	if (unit === 'week' || unit === 'weekend') {
		return { unit, index: Math.floor((day + THURSDAY) / WEEK) };
	}
	const { year, month } = dateOf(day);
	if (unit === 'decade') return { unit, index: decadeOf(year) };
	if (unit === 'century') return { unit, index: centuryOf(year) };
	const months = year * 12 + month - 1 - (unit === 'season' ? SPRING : 0);
	return { unit, index: Math.floor(months / MONTHS[unit]) };
}

function decadeOf(year: number): number {
	return year > 0 ? Math.floor(year / 10) : -Math.floor((1 - year) / 10);
}

function centuryOf(year: number): number {
	return year > 0 ? Math.floor(year / 100) : -Math.ceil((1 - year) / 100);
}

/** The granule of a coarser unit, or the same, that holds the first day of this one; null where the unit is finer. */
export function within(granule: Granule, unit: Unit): Granule | null {
	return isCoarser(granule.unit, unit) ? null : around(daysOf(granule).first, unit);
}

/** The astronomical year in which a granule begins. */
export function yearOf(granule: Granule): number {
	return dateOf(daysOf(granule).first).year;
}

/** The next one, or with a negative number an earlier one. */
export function shifted({ unit, index }: Granule, by: number): Granule {
	return { unit, index: index + by };
}

/** The year and week of ISO 8601: a week belongs to the year of its Thursday. */
export function isoWeek(index: number): { year: number; week: number } {
	const thursday = index * WEEK;
	const { year } = dateOf(thursday);
	return { year, week: Math.floor((thursday - daysTo(year, 1)) / 7) + 1 };
}

function modulo(value: number, by: number): number {
	return ((value % by) + by) % by;
}
