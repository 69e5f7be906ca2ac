import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	around,
	dateOf,
	dayOf,
	daysInMonth,
	daysOf,
	isoWeek,
	shifted,
	weekdayOf,
	within,
	yearOf,
	type Unit,
} from '#engine/times/calendar.ts';

const UNITS: Unit[] = [
	'day',
	'week',
	'month',
	'season',
	'quarter',
	'half',
	'year',
	'decade',
	'century',
];
const day = fc.integer({ min: -1_000_000, max: 100_000 });
const unit = fc.constantFrom(...UNITS);

const indexOf = (year: number, month: number, date: number) =>
	dayOf(year, month, date)?.index ?? NaN;

describe('days', () => {
	test.each([
		[1970, 1, 1, 0],
		[1969, 12, 31, -1],
		[2000, 2, 29, 11_016],
		[50, 1, 1, -701_265],
	])('%i-%i-%i', (year, month, date, index) => {
		expect(indexOf(year, month, date)).toBe(index);
		expect(dateOf(index)).toEqual({ year, month, day: date });
	});

	test('that the calendar does not have are none', () => {
		expect(dayOf(2023, 2, 29)).toBeNull();
		expect(dayOf(2023, 13, 1)).toBeNull();
		expect(dayOf(2023, 4, 0)).toBeNull();
		expect(daysInMonth(2024, 2)).toBe(29);
	});

	test('know their weekday and their ISO week', () => {
		expect(weekdayOf(indexOf(2024, 12, 18))).toBe(3);
		expect(weekdayOf(indexOf(1904, 2, 8))).toBe(1);
		const weekOf = (...date: [number, number, number]) =>
			isoWeek(around(indexOf(...date), 'week').index);
		expect(weekOf(2024, 12, 30)).toEqual({ year: 2025, week: 1 });
		expect(weekOf(2021, 1, 3)).toEqual({ year: 2020, week: 53 });
		expect(weekOf(1999, 11, 25)).toEqual({ year: 1999, week: 47 });
	});
});

describe('spans', () => {
	test.each<[Unit, string, string]>([
		['week', '2024-12-16', '2024-12-22'],
		['weekend', '2024-12-21', '2024-12-22'],
		['month', '2024-12-01', '2024-12-31'],
		['season', '2024-12-01', '2025-02-28'],
		['quarter', '2024-10-01', '2024-12-31'],
		['half', '2024-07-01', '2024-12-31'],
		['year', '2024-01-01', '2024-12-31'],
		['decade', '2020-01-01', '2029-12-31'],
		['century', '2000-01-01', '2099-12-31'],
	])('a %s', (of, from, to) => {
		const { first, last } = daysOf(around(indexOf(2024, 12, 18), of));
		const iso = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
		expect([iso(first), iso(last)]).toEqual([from, to]);
	});

	test('before Christ are counted back from the year 1', () => {
		const years = (index: number, of: Unit) => {
			const { first, last } = daysOf({ unit: of, index });
			return [dateOf(first).year, dateOf(last).year];
		};
		expect(years(-47, 'decade')).toEqual([-478, -469]);
		expect(years(-4, 'century')).toEqual([-399, -300]);
		expect(around(indexOf(-478, 6, 1), 'decade').index).toBe(-47);
		expect(around(indexOf(-399, 6, 1), 'century').index).toBe(-4);
	});

	test('hold the days around which they lie, and follow one another without a gap', () => {
		fc.assert(
			fc.property(day, unit, (index, of) => {
				const span = around(index, of);
				const { first, last } = daysOf(span);
				expect(first).toBeLessThanOrEqual(index);
				expect(last).toBeGreaterThanOrEqual(index);
				expect(around(last + 1, of)).not.toEqual(span);
				if (of !== 'decade' && of !== 'century')
					expect(daysOf(shifted(span, 1)).first).toBe(last + 1);
			}),
		);
	});

	test('lie in coarser ones, never in finer ones', () => {
		const month = around(indexOf(2024, 12, 18), 'month');
		expect(within(month, 'year')).toEqual({ unit: 'year', index: 2024 });
		expect(within(month, 'day')).toBeNull();
		expect(yearOf(month)).toBe(2024);
	});
});
