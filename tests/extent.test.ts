import { expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { extentOf, isInView } from '#lib/map/extent.ts';
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
