import { expect, test } from 'vitest';
import { isSame } from '#lib/map/same.ts';

const home: [number, number] = [36, 35];
const at = (coordinates: [number, number], properties: Record<string, unknown> = { rank: 1 }) => ({
	type: 'FeatureCollection' as const,
	features: [
		{ type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates } },
	],
});

test('what is written anew around the same coordinates draws the same', () => {
	expect(isSame(at(home), at(home))).toBe(true);
	expect(
		isSame(
			{ type: 'FeatureCollection', features: [] },
			{ type: 'FeatureCollection', features: [] },
		),
	).toBe(true);
});

test('other coordinates, properties or numbers of features do not', () => {
	expect(isSame(at(home), at([36, 35]))).toBe(false);
	expect(isSame(at(home), at(home, { rank: 0 }))).toBe(false);
	expect(isSame(at(home), at(home, { rank: 1, more: true }))).toBe(false);
	expect(isSame(at(home), { type: 'FeatureCollection', features: [] })).toBe(false);
});
