import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '#engine/dates.ts';
import { timescale } from '#engine/timescale.ts';
import { frozen, period, sighting } from './fixtures.ts';

const years = ['1995', '2010', '2024', '2025'];
const scale = timescale(frozen(years.map((interval) => sighting({ interval }))), []);
const rank = (edtf: string) => scale(boundsOf(edtf));

test('goes by rank, not by years', () => {
	expect(years.map(rank)).toEqual([0, 1 / 3, 2 / 3, 1]);
});

test('is linear between two ranks, and stops at both ends', () => {
	expect(rank('2025-07-02')).toBeCloseTo(2.5 / 3, 2);
	expect(rank('1900')).toBe(0);
	expect(rank('2050')).toBe(1);
});

test('never puts a later time before an earlier one', () => {
	const instant = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2030, 0) });
	fc.assert(
		fc.property(instant, instant, (a, b) => {
			const [early, late] = [Math.min(a, b), Math.max(a, b)].map((at) =>
				scale({ min: at, max: at }),
			);
			expect(early).toBeLessThanOrEqual(late ?? 1);
			expect(early).toBeGreaterThanOrEqual(0);
			expect(late).toBeLessThanOrEqual(1);
		}),
	);
});

test('an open end counts from its start', () => {
	const ends = timescale(
		[sighting({ interval: '2019' })],
		[period('since', null, { interval: '2020/..' })],
	);
	expect(ends(boundsOf('2020/..'))).toBe(1);
	expect(ends(boundsOf('2019'))).toBe(0);
});

test('counts periods too, and what has no date not at all', () => {
	const both = timescale(
		[sighting({}), sighting({ interval: '2019' })],
		[period('p', null, { interval: '2020' })],
	);
	expect(both(boundsOf('2019'))).toBe(0);
	expect(both(boundsOf('2020'))).toBe(1);
});

test('with a single time, that is the most recent', () => {
	expect(timescale([sighting({ interval: '2019' })], [])(boundsOf('2019'))).toBe(1);
});
