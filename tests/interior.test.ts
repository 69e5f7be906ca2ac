import { booleanPointInPolygon, feature } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interior } from '#lib/map/interior.ts';
import type { Box } from '#lib/map/extent.ts';

/** Like a horseshoe that opens to the north, so that its centre lies outside it. */
const horseshoe = feature<Polygon>({
	type: 'Polygon',
	coordinates: [
		[
			[0, 0],
			[9, 0],
			[9, 9],
			[6, 9],
			[6, 3],
			[3, 3],
			[3, 9],
			[0, 9],
			[0, 0],
		],
	],
});
const islands: Feature<MultiPolygon> = feature({
	type: 'MultiPolygon',
	coordinates: [
		horseshoe.geometry.coordinates,
		[
			[
				[20, 0],
				[21, 0],
				[21, 1],
				[20, 1],
				[20, 0],
			],
		],
	],
});

test('lies inside the area, furthest from its edge', () => {
	const [lng = NaN, lat = NaN] = interior(horseshoe, [-10, -10, 20, 20], 0.5) ?? [];
	expect(booleanPointInPolygon([lng, lat], horseshoe)).toBe(true);
	expect(Math.min(lng, lat, 9 - lng)).toBeGreaterThan(1.4);
});

test('lies inside what is in view', () => {
	const box = fc
		.tuple(
			fc.double({ min: -5, max: 15, noNaN: true }),
			fc.double({ min: -5, max: 15, noNaN: true }),
		)
		.chain(([west, south]) =>
			fc
				.tuple(
					fc.double({ min: 1, max: 20, noNaN: true }),
					fc.double({ min: 1, max: 20, noNaN: true }),
				)
				.map(([width, height]): Box => [west, south, west + width, south + height]),
		);
	fc.assert(
		fc.property(box, (view) => {
			const at = interior(islands, view, 0.2);
			if (!at) return;
			expect(booleanPointInPolygon(at, islands)).toBe(true);
			expect(view[0] <= at[0] && at[0] <= view[2] && view[1] <= at[1] && at[1] <= view[3]).toBe(
				true,
			);
		}),
	);
});

test('is nowhere where nothing is in view, or too little for words', () => {
	expect(interior(horseshoe, [30, 30, 40, 40], 0.1)).toBe(null);
	expect(interior(horseshoe, [3.5, 4, 5.5, 8], 0.1)).toBe(null);
	expect(interior(horseshoe, [8.9, 0, 20, 9], 0.1)).toBe(null);
	expect(interior(horseshoe, [8.9, 0, 20, 9], 0.04)).not.toBe(null);
});
