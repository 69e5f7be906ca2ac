import { describe, expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { extentOf, isInView, openingBox } from '#lib/map/extent.ts';
import { drawn } from '#lib/map/features.ts';
import { viewOf } from '#lib/view/view.ts';
import { content, frozen } from './fixtures.ts';

const view = frozen(viewOf(mapTexts(content), []));
const all = frozen(drawn(view, view.sightings));
const hills = drawn(
	view,
	view.sightings.filter(({ place }) => place === 'hills'),
);

test('everything drawn lies in its extent', () => {
	expect(extentOf(all)).toEqual([36, 35, 41, 37]);
	expect(extentOf(hills)).toEqual([36, 36, 37, 37]);
});

test('nothing drawn has none', () => {
	expect(extentOf(drawn(view, []))).toBe(null);
});

test('an area is in view in part, and also where it fills the view', () => {
	expect(isInView(hills, [36.9, 36.9, 40, 40])).toBe(true);
	expect(isInView(hills, [36.4, 36.4, 36.6, 36.6])).toBe(true);
	expect(isInView(hills, [37.1, 36, 40, 37])).toBe(false);
});

test('a mark is in view or is not', () => {
	expect(isInView(all, [39.9, 34.9, 40.1, 35.1])).toBe(true);
	expect(isInView(all, [30, 30, 31, 31])).toBe(false);
	expect(isInView(drawn(view, []), [-180, -85, 180, 85])).toBe(false);
});

const points = (...coordinates: [number, number][]) => ({
	type: 'FeatureCollection' as const,
	features: coordinates.map((point) => ({
		type: 'Feature' as const,
		properties: {},
		geometry: { type: 'Point' as const, coordinates: point },
	})),
});

describe('the map opens', () => {
	const SYRIA = [35, 32, 43, 38];

	test('on Syria where half of it lies there, or nothing is drawn', () => {
		expect(openingBox({ marks: points([36, 33], [39, 43]) })).toEqual(SYRIA);
		expect(openingBox({})).toEqual(SYRIA);
	});

	test('else where most of it lies; a far place does not make it small', () => {
		const marks = points([30, 50], [31, 50], [32, 51], [33, 49], [34, 50], [-77, 39]);
		const [west, south, east, north] = openingBox({ marks });
		expect([west, south, east, north]).toEqual([29, 48, 35, 52]);
	});

	test('on a single place with land around it', () => {
		expect(openingBox({ marks: points([30, 50]) })).toEqual([29, 49, 31, 51]);
		expect(openingBox({ marks: points([0, 84.5]) })).toEqual([-1, 83.5, 1, 85]);
	});
});
