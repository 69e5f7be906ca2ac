import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, EdtfError, edtfOf, envelope, overlaps, sameBounds } from '#engine/dates.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(-500, 0, 1) / DAY;
const LAST = Date.UTC(3000, 0, 1) / DAY;

const day = fc.integer({ min: FIRST, max: LAST });
const bounds = fc
	.tuple(fc.option(day), fc.option(day))
	.map(([a, b]) => [a ?? -Infinity, b ?? Infinity].sort((x, y) => x - y))
	.map(([min = 0, max = 0]) => ({ min: min * DAY, max: (max + 1) * DAY - 1 }));

const utc = (...parts: [number, number, number?]) => Date.UTC(...parts);

describe('the bounds of a value', () => {
	test.each([
		['2024-12-11', utc(2024, 11, 11), utc(2024, 11, 12) - 1],
		['2019-03', utc(2019, 2), utc(2019, 3) - 1],
		['199X', utc(1990, 0), utc(2000, 0) - 1],
		['2019-03/2019-05', utc(2019, 2), utc(2019, 5) - 1],
		['2025-04-29~/..', utc(2025, 3, 29), Infinity],
		['../2016', -Infinity, utc(2017, 0) - 1],
	])('%s', (value, min, max) => {
		expect(boundsOf(value)).toEqual({ min, max });
	});

	test('are not widened by "about" or "perhaps"', () => {
		expect(boundsOf('2022-08-12~')).toEqual(boundsOf('2022-08-12'));
		expect(boundsOf('2022-08?')).toEqual(boundsOf('2022-08'));
	});

	test('stop, where an end is unknown, at what the value does know', () => {
		expect(boundsOf('2011-01~/')).toEqual(boundsOf('2011-01'));
		expect(boundsOf('/2011-01')).toEqual(boundsOf('2011-01'));
	});

	test.each(['mid-1998', '2022-13', '2024-02-30', '2025/2020', '..', '', '12.8.2022'])(
		'of "%s" there are none',
		(value) => {
			expect(() => boundsOf(value)).toThrow(EdtfError);
			expect(() => boundsOf(value)).toThrow(`"${value}" is not an EDTF date or interval`);
		},
	);
});

test('whole days come back from their EDTF value as they were', () => {
	fc.assert(
		fc.property(bounds, (span) => {
			expect(boundsOf(edtfOf(span))).toEqual(span);
		}),
	);
});

test('one day is a date, and an open end two dots', () => {
	expect(edtfOf(boundsOf('2024-12-11'))).toBe('2024-12-11');
	expect(edtfOf(boundsOf('2025-04/..'))).toBe('2025-04-01/..');
	expect(edtfOf(boundsOf('../..'))).toBe('../..');
	expect(edtfOf(boundsOf('-0043-03'))).toBe('-0043-03-01/-0043-03-31');
});

test('overlap is mutual, holds with oneself, and is one instant at least', () => {
	fc.assert(
		fc.property(bounds, bounds, (a, b) => {
			expect(overlaps(a, a)).toBe(true);
			expect(overlaps(a, b)).toBe(overlaps(b, a));
			expect(overlaps(a, b)).toBe(Math.max(a.min, b.min) <= Math.min(a.max, b.max));
		}),
	);
	expect(overlaps(boundsOf('2019'), boundsOf('2020'))).toBe(false);
	expect(overlaps(boundsOf('2019/2020-01'), boundsOf('2020'))).toBe(true);
});

test('an envelope holds every one and no more', () => {
	fc.assert(
		fc.property(fc.array(bounds, { minLength: 1 }), (all) => {
			const { min, max } = envelope(all);
			expect(all.every((each) => each.min >= min && each.max <= max)).toBe(true);
			expect(all.some((each) => each.min === min)).toBe(true);
			expect(all.some((each) => each.max === max)).toBe(true);
		}),
	);
});

test('the same bounds may be written in two ways', () => {
	expect(sameBounds(boundsOf('2019-03'), boundsOf('2019-03-01/2019-03-31'))).toBe(true);
	expect(sameBounds(boundsOf('2019-03'), boundsOf('2019-03/..'))).toBe(false);
});
