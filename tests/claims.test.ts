import { expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { claimed } from '#lib/map/claims.ts';
import { viewOf } from '#lib/view/view.ts';
import { measureInWords, yardstickInWords } from '#lib/words/overlay.ts';
import { claim, frozen, world } from './fixtures.ts';

const yardstick = {
	...claim.yardstick,
	name: 'the hills',
	place: 'hills',
	beside: [38, 34] as [number, number],
};
const view = frozen(viewOf(mapTexts(world({ claims: [{ ...claim, yardstick }] })), []));

test('draws the parts of the claim, the yardstick beside them, and the words of both', () => {
	const { features } = claimed(view, 'en');
	expect(
		features.map(({ geometry, properties }) => [geometry.type, properties?.['role'] ?? null]),
	).toEqual([
		['Polygon', 'claim'],
		['Polygon', 'claim'],
		['Point', null],
		['Polygon', 'yardstick'],
		['Point', null],
	]);
	const labels = features.flatMap(
		({ properties }) => (properties?.['label'] as string | undefined) ?? [],
	);
	expect(labels[0]).toMatch(/^[\d,]+ km² = \d\.\d\d × The hills\n± \d\.\d\d at most$/);
	expect(labels[1]).toBe('The hills, same scale, moved here\n5,000 km²');
});

test('hangs the words under what they speak of', () => {
	const { features } = claimed(view, 'ar');
	expect(features[2]?.geometry).toEqual({ type: 'Point', coordinates: [39.5, 36] });
});

test('without a place for the yardstick draws the claim alone', () => {
	const { features } = claimed(viewOf(mapTexts(world({ claims: [claim] })), []), 'en');
	expect(features.map(({ properties }) => properties?.['role'] ?? null)).toEqual([
		'claim',
		'claim',
		null,
	]);
});

test('says the ratio with its tolerance, or without where none is known', () => {
	const measure = { km2: 8412.9, ratio: 0.8049, ratioTolerance: 0.3833 };
	expect(measureInWords(measure, 'Lebanon', 'en')).toBe(
		'8,413 km² = 0.80 × Lebanon\n± 0.38 at most',
	);
	expect(measureInWords({ ...measure, ratioTolerance: null }, 'Lebanon', 'en')).toBe(
		'8,413 km² = 0.80 × Lebanon',
	);
	expect(yardstickInWords('Lebanon', 10452, 'en')).toBe(
		'Lebanon, same scale, moved here\n10,452 km²',
	);
});
