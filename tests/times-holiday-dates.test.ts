import { expect, test } from 'vitest';
import { dayOf } from '#engine/times/calendar.ts';
import { holidayIn } from '#engine/times/holiday-dates.ts';
import { HOLIDAYS } from '#engine/times/tables/holidays.ts';

type Case = [name: string, year: number, month: number, day: number];

/** Days from the date that the holiday had to the one that its rule gives. */
function off([name, year, month, day]: Case): number {
	const rule = HOLIDAYS[name];
	const given = rule && holidayIn(rule, year);
	return (given?.index ?? NaN) - (dayOf(year, month, day)?.index ?? NaN);
}

test.each<Case>([
	['christmas', 2024, 12, 25],
	['easter', 2024, 3, 31],
	['easter', 2000, 4, 23],
	['good friday', 2025, 4, 18],
	['thanksgiving', 1999, 11, 25],
	['black friday', 2024, 11, 29],
	['memorial day', 2024, 5, 27],
	['labor day', 2024, 9, 2],
	['election day', 2016, 11, 8],
])('%s of %i', (...holiday) => {
	expect(off(holiday)).toBe(0);
});

test.each<Case>([
	['eid al - fitr', 2024, 4, 10],
	['eid al - adha', 2023, 6, 28],
	['ashura', 2024, 7, 17],
])('%s of %i, give or take a day, which the moon decides', (...holiday) => {
	expect(Math.abs(off(holiday))).toBeLessThanOrEqual(1);
});
