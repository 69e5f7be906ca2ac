import { expect, test } from 'vitest';
import { layers } from '#engine/layers.ts';
import type { Layer } from '#engine/model.ts';
import { findAnchors, mapTexts } from '#engine/pipeline.ts';
import { content, drawing, frozen, sighting, square, world } from './fixtures.ts';

const { sightings, rejected } = frozen(mapTexts(content));
const made = layers(content, findAnchors(content), sightings, rejected);

function layer(id: string, among: Layer[] = made) {
	const found = among.find((each) => each.id === id);
	if (!found) throw new Error(`no layer ${id}`);
	return found;
}

function placesIn(id: string): string[] {
	return layer(id).features.features.map((feature) => String(feature.id));
}

test('all, one per period in their order, and what has no date', () => {
	expect(made.map(({ id }) => id)).toEqual(['all', 'fall', 'now', 'talks', 'later', 'undated']);
	expect(made.map(({ interval }) => interval)).toEqual([
		null,
		'2019-01/2019-12',
		'2022-08-05/2022-08-15',
		'2012/2016',
		'2019/2025',
		null,
	]);
});

test('each says what it cannot tell', () => {
	expect(layer('all').limits).toBe('It cannot tell when.');
	expect(layer('undated').title).toBe('Without a date');
	expect(layer('fall').limits).toBe('What fall cannot tell.');
});

test('a layer holds a feature for each place, or for each part that has an interval of its own', () => {
	expect(placesIn('all')).toEqual(['zor', 'hills', 'zone/zone-west', 'zone/zone-east']);
	expect(placesIn('now')).toEqual(['hills', 'zone/zone-west', 'zone/zone-east']);
	expect(placesIn('undated')).toEqual(['zor']);
});

test('the count is of places, not of features or mentions', () => {
	expect(made.map(({ count }) => count)).toEqual([3, 1, 2, 0, 1, 1]);
});

test('a feature carries the keys to its mentions and how it was drawn', () => {
	expect(layer('fall').features.features[0]).toEqual({
		type: 'Feature',
		id: 'zor',
		geometry: { type: 'Point', coordinates: [40, 35] },
		properties: {
			place: 'zor',
			part: null,
			name: 'The zor',
			name_ar: 'الzor',
			precision: 'town',
			mentions: ['m1', 'm6'],
			edtf: '2019-01/2019-12',
			drawing: drawing.method,
			tolerance_km: 4,
			licence: 'CC BY 4.0',
		},
	});
	expect(layer('now').features.features[0]?.geometry).toEqual(square(36, 36));
});

test('its time spans the sightings of its layer, in their own EDTF where one spans them all', () => {
	const edtf = (...intervals: string[]) => {
		const shown = intervals.map((interval) => sighting({ interval, periods: ['fall'] }));
		const [feature] = layer('fall', layers(content, {}, shown, [])).features.features;
		return feature?.properties.edtf;
	};
	expect(edtf('2019-03', '2019-02~/2019-05~')).toBe('2019-02~/2019-05~');
	expect(edtf('2019-03', '2019-05')).toBe('2019-03-01/2019-05-31');
	expect(edtf('../2019', '2018/..')).toBe('../..');
	expect(layer('undated').features.features[0]?.properties.edtf).toBe(null);
});

test('a part keeps its own interval', () => {
	const parts = layer('now').features.features.flatMap(({ properties }) => properties.part ?? []);
	expect(parts).toEqual(['zone-west', 'zone-east']);
	const times = layer('now').features.features.map(({ properties }) => properties.edtf);
	expect(times).toEqual(['2022-08-05/2022-08-15', '2017/2019', '2018/..']);
});

test('an empty period says how many mentions its paragraphs hold, and why none is drawn', () => {
	expect(layer('talks').empty).toEqual({ units: ['title'], mentions: 0, reasons: {} });
	expect(made.filter(({ empty }) => empty).map(({ id }) => id)).toEqual(['talks']);
	const [fall] = content.periods;
	const only = world({ periods: fall ? [{ ...fall, units: ['p1'] }] : [] });
	const emptied = layers(only, findAnchors(only), [], rejected);
	expect(layer('fall', emptied).empty).toEqual({
		units: ['p1'],
		mentions: 2,
		reasons: { metonym: 1 },
	});
});
