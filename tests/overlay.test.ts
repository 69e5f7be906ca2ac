import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { overlay } from '#lib/map/overlay.ts';
import type { Box } from '#lib/map/extent.ts';
import { viewOf } from '#lib/view/view.ts';
import { standings } from '#lib/state/standing.ts';
import { governmentInWords, namesInWords } from '#lib/words/overlay.ts';
import { frozen, mention, mentions, river, sequel, square, world } from './fixtures.ts';

const named = frozen([
	...mentions,
	mention('m9', river, 'p3', 'ferry', { kind: 'in-name', place: 'hills' }),
	mention('m10', sequel, 'p1', 'bridge', { kind: 'in-name', place: 'zor' }),
	mention('m11', river, 'p4', 'families', { kind: 'in-name', place: 'the-league' }),
]);
const view = frozen(viewOf(mapTexts(world({ mentions: named })), []));
const countries: FeatureCollection = frozen({
	type: 'FeatureCollection',
	features: [
		{ type: 'Feature', geometry: square(38, 35), properties: { iso: 'SY', label: [38.2, 35.2] } },
	],
});
const drawn = (box: Box, language: 'en' | 'ar' = 'en') =>
	overlay(view, standings(view), countries, { box, room: 0.05 }, language).features;
const everything: Box = [30, 30, 50, 40];

test('ties words to the land of what they stand for: a country, an area, the point of a town', () => {
	const found = drawn(everything).map(({ geometry, properties }) => [
		geometry.type === 'Point' ? geometry.coordinates : geometry.type,
		properties,
	]);
	expect(found).toEqual([
		['Polygon', { places: '|syria|' }],
		[
			[38.2, 35.2],
			{ places: '|syria|', label: 'The syria’s government · 1\n“Damascus” 1', side: 'north' },
		],
		['Polygon', { places: '|hills|' }],
		[expect.any(Array), { places: '|hills|', label: 'in “ferry” 1', side: 'south' }],
		[[40, 35], { places: '|zor|', label: 'in “bridge” 1', side: 'south' }],
	]);
});

test('keeps the words of a country in view, and leaves them out where none of it is', () => {
	const words = (box: Box) =>
		drawn(box).find(
			({ geometry, properties }) =>
				geometry.type === 'Point' && properties?.['places'] === '|syria|',
		);
	expect(words([38.5, 35.5, 40, 36])?.geometry).toMatchObject({ coordinates: [38.75, 35.75] });
	expect(words([10, 10, 11, 11])).toBe(undefined);
});

test('runs inwards from an edge of the view', () => {
	const side = (box: Box) =>
		drawn(box).find(({ properties }) => properties?.['places'] === '|zor|')?.properties?.['side'];
	expect(side([39.9, 30, 45, 40])).toBe('east');
	expect(side([30, 30, 40.1, 40])).toBe('west');
});

test('carries neither a number of receipts nor a form, which a disc would need', () => {
	for (const { properties } of drawn(everything))
		expect(
			Object.keys(properties ?? {}).every((key) => ['places', 'label', 'side'].includes(key)),
		).toBe(true);
});

test('without the outlines of countries draws what needs none', () => {
	const none = { type: 'FeatureCollection' as const, features: [] };
	const { features } = overlay(view, standings(view), none, { box: everything, room: 0.05 }, 'en');
	expect(features.some(({ properties }) => properties?.['places'] === '|syria|')).toBe(false);
});

test('says in either language whose government is meant, by which words and how often', () => {
	const used = [
		{ words: 'Turkey', count: 8 },
		{ words: 'Ankara', count: 5 },
	];
	expect(governmentInWords('Turkey', used, 'en')).toBe(
		'Turkey’s government · 13\n“Turkey” 8 · “Ankara” 5',
	);
	expect(governmentInWords(null, used, 'en')).toBe('“Turkey” 8 · “Ankara” 5');
	expect(governmentInWords('United States', used, 'en')).toMatch(/^United States’ government/);
	expect(governmentInWords('تركيا', used, 'ar')).toMatch(/^حكومة تركيا · 13/);
	const many = ['A', 'B', 'C', 'D', 'E'].map((words) => ({ words, count: 1 }));
	expect(namesInWords(many, 'en')).toBe('in “A” 1 · “B” 1 · “C” 1 · and 2 more');
});
