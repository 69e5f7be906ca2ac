import fc from 'fast-check';
import { boundsOf } from '#engine/dates.ts';
import type { Bounds } from '#engine/model.ts';

export const day = (date: string) => Date.parse(date);

/** A quiet decade, a year of which one thing is told, then months of which much is. */
export const told: Bounds[] = [
	'199X',
	'1998-06/1998-12',
	'2011',
	'2019-03/2024-12-08',
	'2024-12-08',
	'2024-12-11',
	'2024-12-19',
	'2025-01-14',
	'2025-02-16',
	'2024-12-08/2025-04-28',
	'2025-04-29/..',
].map(boundsOf);

/** Any times of a few centuries, with open ends among them. */
export const anyTold: fc.Arbitrary<Bounds[]> = fc.array(
	fc
		.tuple(
			fc.integer({ min: day('1600-01-01'), max: day('2100-01-01') }),
			fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e13 })),
			fc.integer({ min: 0, max: 20 }),
		)
		.map(([min, length, open]) => ({
			min: open === 0 ? -Infinity : min,
			max: open === 1 ? Infinity : min + length,
		})),
	{ minLength: 1, maxLength: 40 },
);
