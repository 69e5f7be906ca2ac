import { describe, expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { drawn, litOf, selectionOf } from '#lib/map/features.ts';
import { viewOf } from '#lib/view/view.ts';
import { shownIn } from '#lib/state/shown.ts';
import type { MapView, SightingView } from '#lib/state/view.ts';
import { changed, content, frozen, places, world } from './fixtures.ts';

const view = frozen(viewOf(mapTexts(content), []));

function properties(sightings: SightingView[], layer: keyof ReturnType<typeof drawn> = 'marks') {
	return drawn(view, sightings)[layer].features.map((feature) => feature.properties);
}

test('a town is a mark, a region its outlines, a vague one fades too', () => {
	const { marks, names, areas, fades } = drawn(view, view.sightings);
	expect(marks.features.map((feature) => feature.properties?.['places'])).toEqual(['|zor|']);
	expect(names.features).toEqual([]);
	expect(areas.features.map((feature) => feature.properties?.['outline'])).toEqual([
		'hills',
		'zone-west',
		'zone-east',
	]);
	expect(new Set(fades.features.map((feature) => feature.properties?.['outline']))).toEqual(
		new Set(['hills']),
	);
});

test('a region with a point and no outline is a bare name', () => {
	const named = world({
		places: changed(places, 'zor', { precision: 'region' }),
	});
	const { marks, names } = drawn(viewOf(mapTexts(named), []), view.sightings);
	expect(marks.features).toEqual([]);
	expect(names.features).toHaveLength(1);
});

test('nothing shown draws nothing', () => {
	for (const { features } of Object.values(drawn(view, []))) expect(features).toEqual([]);
});

describe('a mark', () => {
	test('carries keys and counts, not content', () => {
		expect(properties(view.sightings)).toEqual([
			{
				places: '|zor|',
				name: 'The zor',
				name_ar: 'الzor',
				receipts: 4,
				rank: 0.8,
				hue: '0.80',
				form: 'ring',
				proposed: false,
				contradicted: 1,
			},
		]);
	});

	test('is a disc where its latest time is stated or there is none, a ring where it was taken from elsewhere', () => {
		const of = (period: string) =>
			properties(shownIn(view.sightings, { periods: new Set([period]), interval: null }))[0];
		expect(of('undated')).toMatchObject({ form: 'disc', rank: -1, hue: 'none', receipts: 1 });
		expect(of('later')).toMatchObject({ form: 'ring' });
		const stated = view.sightings.filter(({ basis }) => basis === 'stated');
		expect(properties(stated)[0]).toMatchObject({ form: 'disc' });
	});

	test('is proposed only while all that stands behind it is', () => {
		const proposed = view.sightings.map((sighting) => ({ ...sighting, proposed: true }));
		expect(properties(proposed)[0]).toMatchObject({ proposed: true });
		expect(properties([...proposed.slice(1), ...view.sightings.slice(0, 1)])[0]).toMatchObject({
			proposed: false,
		});
	});
});

test('an outline that two places share is painted once, for both, in the colour of the latest', () => {
	const sharing = world({ places: changed(places, 'zor', { point: null, outline: 'hills' }) });
	const shared: MapView = viewOf(mapTexts(sharing), []);
	const [hills, ...others] = drawn(shared, shared.sightings).areas.features;
	expect(hills?.properties).toMatchObject({ outline: 'hills', places: '|zor|hills|', rank: 0.8 });
	expect(others).toHaveLength(2);
});

test('what is selected has its mark alone, and an area none', () => {
	const [zor, hills] = view.places;
	if (!zor || !hills) throw new Error('two places');
	expect(selectionOf(zor, view.sightings).features).toHaveLength(1);
	expect(selectionOf(zor, []).features).toEqual([]);
	expect(selectionOf(hills, view.sightings).features).toEqual([]);
});

describe('what is lit', () => {
	test('is the mark of a town, the outlines of a region and the coats of a vague one', () => {
		const { litMarks, litAreas } = litOf(view, view.sightings, ['zor', 'hills', 'zone']);
		expect(litMarks.features.map(({ properties }) => properties?.['places'])).toEqual(['|zor|']);
		const hills = view.outlines.find(({ id }) => id === 'hills');
		const outlines = litAreas.features.map(({ properties }) => String(properties?.['outline']));
		expect(outlines.filter((id) => id === 'hills')).toHaveLength(hills?.fade.length ?? NaN);
		expect(outlines.filter((id) => id !== 'hills')).toEqual(['zone-west', 'zone-east']);
	});

	test('is nothing that does not show, and nothing that is not asked for', () => {
		for (const { features } of Object.values(litOf(view, [], ['zor'])))
			expect(features).toEqual([]);
		for (const { features } of Object.values(litOf(view, view.sightings, [])))
			expect(features).toEqual([]);
	});
});
