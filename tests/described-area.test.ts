import { area, bbox, booleanValid } from '@turf/turf';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { around, borderOf, partOf, type Direction } from '#engine/described-area.ts';
import { frozen, square } from './fixtures.ts';

/** One degree wide and high, from 36°E 36°N. */
const county = frozen(square(36, 36) as Polygon);

test.each<[Direction, number[]]>([
	['north', [36, 36.6, 37, 37]],
	['south', [36, 36, 37, 36.4]],
	['east', [36.6, 36, 37, 37]],
	['west', [36, 36, 36.4, 37]],
	['northeast', [36.5, 36.5, 37, 37]],
	['southwest', [36, 36, 36.5, 36.5]],
	['centre', [36.3, 36.3, 36.7, 36.7]],
])('the %s of an area is the part of it that lies there', (direction, box) => {
	const part = partOf(county, direction, 'the county');
	expect(part?.edge).toBe('vague');
	for (const [index, degrees] of bbox(part?.geometry ?? county).entries())
		expect(degrees).toBeCloseTo(box[index] ?? NaN, 6);
	expect(booleanValid(part?.geometry as Polygon)).toBe(true);
	expect(part?.tolerance_km).toBe(14);
});

test('where nothing of the area lies in the direction there is no part', () => {
	const bent: Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[0, 0],
				[10, 0],
				[10, 1],
				[1, 1],
				[1, 10],
				[0, 10],
				[0, 0],
			],
		],
	};
	expect(partOf(bent, 'northeast', 'the bend')).toBe(null);
});

test('around a town is 20 km, and says that it may be wrong by as much', () => {
	const near = around([40, 35], 'Zor');
	expect(area(near?.geometry as Polygon) / 1e6).toBeGreaterThan(0.95 * Math.PI * 400);
	expect(near).toMatchObject({ edge: 'vague', tolerance_km: 20 });
});

test('a border is a line meant as such', () => {
	const line = { type: 'MultiLineString' as const, coordinates: [] };
	expect(borderOf(line, 'Syria')).toMatchObject({ geometry: line, edge: 'border' });
});
