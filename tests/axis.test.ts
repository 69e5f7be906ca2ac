import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeAxis, type TimeAxis } from '#lib/state/timeline/axis.ts';
import { anyTold, day, told } from './told.ts';

const axis = timeAxis(told) as TimeAxis;
const share = (from: string, to: string) => axis.at(day(to)) - axis.at(day(from));

test('begins and ends with a month', () => {
	expect(axis.domain).toEqual({ min: day('1990-01-01'), max: day('2025-05-01') });
	expect([axis.at(axis.domain.min), axis.at(axis.domain.max)]).toEqual([0, 1]);
});

test('gives a year of which something is told more room than one of which nothing is', () => {
	expect(share('1998-01-01', '1999-01-01')).toBeGreaterThan(2 * share('1994-01-01', '1995-01-01'));
});

test('gives the months of which most is told a good part', () => {
	expect(share('2024-12-01', '2025-05-01')).toBeGreaterThan(0.4);
	expect(share('1990-01-01', '2011-01-01')).toBeGreaterThan(0.2);
});

test('runs evenly within a unit of the calendar', () => {
	expect(share('1992-02-01', '1992-03-01') / share('1992-05-01', '1992-06-01')).toBeCloseTo(
		29 / 31,
	);
});

test('has no place for what has no date', () => {
	expect(timeAxis([])).toBe(null);
	expect(timeAxis([{ min: -Infinity, max: Infinity }])).toBe(null);
});

test('of a single day runs through that day', () => {
	const one = timeAxis([{ min: day('2024-12-08'), max: day('2024-12-09') - 1 }]);
	expect(one?.domain).toEqual({ min: day('2024-12-08'), max: day('2024-12-09') });
	expect(one?.at(day('2024-12-08T12:00Z'))).toBeCloseTo(0.5);
});

test('never turns back, holds all that is told, and leads back to each instant', () => {
	fc.assert(
		fc.property(anyTold, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (all, spots) => {
			const made = timeAxis(all);
			if (!made) return all.every(({ min, max }) => min === -Infinity && max === Infinity);
			const { domain, knots, at, instantAt } = made;
			for (const end of all.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite))
				expect(domain.min <= end && end < domain.max).toBe(true);
			const positions = knots.map(at);
			expect(positions.every((position, index) => position > (positions[index - 1] ?? -1))).toBe(
				true,
			);
			const span = domain.max - domain.min;
			for (const spot of spots) {
				const instant = domain.min + spot * span;
				expect(Math.abs(instantAt(at(instant)) - instant)).toBeLessThan(span * 1e-9 + 1);
				expect(at(instantAt(spot))).toBeCloseTo(spot, 9);
			}
			return true;
		}),
	);
});
