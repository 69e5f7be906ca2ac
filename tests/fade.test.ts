import { area } from '@turf/turf';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { fade } from '#engine/fade.ts';
import { frozen, square } from './fixtures.ts';

const outline = frozen(square(36, 36) as Polygon);
const tolerance = 10;

test('gives as many coats as steps, each smaller, with the outline in their middle', () => {
	const coats = fade(outline, tolerance, 5, null).map((coat) => area(coat));
	expect(coats).toHaveLength(5);
	expect(coats.toSorted((a, b) => b - a)).toEqual(coats);
	expect((coats[2] ?? 0) / area(outline)).toBeCloseTo(1, 6);
});

test('reaches as far out as the tolerance, and as far in', () => {
	const coats = fade(outline, tolerance, 2, null);
	const south = coats.map((coat) =>
		Math.min(
			...coat.coordinates
				.flat(2)
				.map(Number)
				.filter((_, at) => at % 2 === 1),
		),
	);
	const degrees = tolerance / 111.195;
	expect(south[0]).toBeCloseTo(36 - degrees, 2);
	expect(south[1]).toBeCloseTo(36 + degrees, 2);
});

test('leaves no land it lies in', () => {
	const coats = fade(outline, tolerance, 3, outline);
	for (const coat of coats) expect(area(coat)).toBeLessThanOrEqual(area(outline) * 1.000001);
	expect(coats).toHaveLength(3);
});

test('drops the coats that an area narrower than its tolerance has no room for', () => {
	expect(fade(outline, 200, 3, null)).toHaveLength(2);
	expect(fade(outline, tolerance, 3, square(0, 0) as Polygon)).toEqual([]);
});
