import {
	createExpression,
	latest,
	validateStyleMin,
	type ExpressionSpecification,
	type StylePropertySpecification,
	type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { drawn } from '#lib/map/features.ts';
import { viewOf } from '#lib/view/view.ts';
import { dimmed, isFor, joined, nameIn, timeColourOf } from '#lib/style/expressions.ts';
import { basemapSources } from '#lib/style/basemap/sources.ts';
import { hatch } from '#lib/style/hatch.ts';
import { RADIUS } from '#lib/style/marks.ts';
import { legend, mapStyle, SOURCES, type Look, type Sources } from '#lib/style/style.ts';
import { themes, type ThemeName } from '#lib/style/theme.ts';
import { timeColour } from '#lib/style/time.ts';
import { words } from '#lib/words/words.ts';
import { content, frozen } from './fixtures.ts';

const files = {
	world: 'https://map.test/world.pmtiles',
	region: 'https://map.test/region.pmtiles',
	relief: 'https://map.test/relief.webp',
	fonts: 'https://map.test/fonts',
	slanted: 'https://map.test/slanted.woff2',
};
const empty = Object.fromEntries(
	SOURCES.map((name) => [name, { type: 'FeatureCollection', features: [] }]),
) as unknown as Sources;
const view = viewOf(mapTexts(content), []);
const sources: Sources = frozen({ ...empty, ...drawn(view, view.sightings) });

const looks: Look[] = frozen(
	(['light', 'dark', 'print'] as const).flatMap((theme) =>
		(['en', 'ar'] as const).map((language) => ({ theme, language, files })),
	),
);

const RADII = latest.paint_circle['circle-radius'] as StylePropertySpecification;
const COLOURS = latest.paint_circle['circle-color'] as StylePropertySpecification;
const WORDS = latest.layout_symbol['text-field'] as unknown as StylePropertySpecification;

function evaluate(
	expression: ExpressionSpecification,
	property: StylePropertySpecification | null,
	properties: Record<string, unknown>,
	state: Record<string, string> = {},
	type: 'Point' | 'LineString' | 'Polygon' = 'Point',
): unknown {
	const globalState = { selected: '', hovered: '', country: '', ...state };
	const compiled = createExpression(expression, 'test', property, globalState);
	if (compiled.result === 'error') throw new Error(compiled.value.join('; '));
	return compiled.value.evaluate({ zoom: 6 }, { type, properties });
}

describe.each(looks)('the style in $theme, $language', (look) => {
	const style: StyleSpecification = mapStyle(sources, look);

	test('is valid', () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	test('draws from every source, and from no other', () => {
		const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
		const declared = [...Object.keys(basemapSources(files)), ...SOURCES];
		expect(new Set(used)).toEqual(new Set(declared));
		expect(Object.keys(style.sources)).toEqual(declared);
	});

	test('names each layer once', () => {
		const ids = style.layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('writes in fonts that are served, and in no other', () => {
		const used = style.layers.flatMap((layer) =>
			layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined
				? [layer.layout['text-font']]
				: [],
		);
		expect(used.length).toBeGreaterThan(4);
		const served = Object.keys(style['font-faces'] ?? {});
		for (const font of used) expect(served).toContain(String(font));
	});

	test('paints areas over land, names over areas, marks over names, the selection on top', () => {
		const order = style.layers.map(({ id }) => id);
		const wanted = [
			...['land-region', 'area-drawn', 'lit-edge', 'country-name', 'lit-halo', 'marks-disc'],
			...['litMarks-disc', 'selection-disc'],
		];
		expect(order.filter((id) => wanted.includes(id))).toEqual(wanted);
	});
});

test('light and dark differ in colours alone', () => {
	const shape = (theme: ThemeName) =>
		mapStyle(sources, { theme, language: 'en', files }).layers.map(({ id, type }) => [id, type]);
	expect(shape('dark')).toEqual(shape('light'));
});

describe('a mark', () => {
	test.each([
		[1, 7],
		[4, 7 + 4 / 3],
		[9, 7 + 8 / 3],
		[16, 11],
		[100, 11],
	])('of %i receipts has a radius by their square root: %d px', (receipts, radius) => {
		expect(evaluate(RADIUS, RADII, { receipts, places: '|zor|' })).toBeCloseTo(radius, 6);
	});

	test('grows under the pointer', () => {
		const mark = { receipts: 1, places: '|zor|' };
		expect(evaluate(RADIUS, RADII, mark, { hovered: 'zor' })).toBe(9);
		expect(evaluate(RADIUS, RADII, mark, { hovered: 'hills' })).toBe(7);
	});

	test('falls to 40 % while something else is selected', () => {
		const opacity = (selected: string) =>
			evaluate(dimmed(0.5), RADII, { places: '|zor|hills|' }, { selected });
		expect(opacity('')).toBe(0.5);
		expect(opacity('zor')).toBe(0.5);
		expect(opacity('hills')).toBe(0.5);
		expect(opacity('zone')).toBeCloseTo(0.2, 6);
	});

	test('is not taken for another whose id begins alike', () => {
		const places = joined(['deir-al-zor', 'idlib']);
		const is = (selected: string) => evaluate(isFor('selected'), null, { places }, { selected });
		expect(is('deir-al-zor')).toBe(true);
		expect(is('deir-al')).toBe(false);
		expect(is('zor')).toBe(false);
	});
});

describe('what is read', () => {
	const layers = mapStyle(sources, { theme: 'light', language: 'en', files }).layers;
	const paint = (id: string, property: string) => {
		const layer = layers.find((each) => each.id === id);
		return (layer?.paint as Record<string, ExpressionSpecification> | undefined)?.[property];
	};

	test('has its mark drawn once more at full strength only where something else is selected', () => {
		const opacity = paint('litMarks-disc', 'circle-opacity');
		if (!opacity) throw new Error('lit marks have no opacity');
		const at = (selected: string) => evaluate(opacity, RADII, { places: '|zor|' }, { selected });
		expect(at('')).toBe(0);
		expect(at('hills')).toBe(1);
	});

	test('gets no edge where it is vague', () => {
		const layer = layers.find(({ id }) => id === 'lit-edge');
		const filter = (layer as { filter: ExpressionSpecification }).filter;
		const isDrawn = (edge: string, type: 'LineString' | 'Polygon') =>
			evaluate(filter, null, { edge }, {}, type);
		expect([
			isDrawn('drawn', 'Polygon'),
			isDrawn('border', 'LineString'),
			isDrawn('vague', 'Polygon'),
		]).toEqual([true, true, false]);
	});
});

describe.each(['light', 'dark'] as const)('the colours of time in %s', (name) => {
	const theme = themes[name];
	const colour = (rank: number) => String(evaluate(timeColourOf(theme), COLOURS, { rank }));

	test.each([0, 0.25, 0.5, 0.75, 1])('stand at their stop, %d', (rank) => {
		expect(channels(colour(rank))).toEqual(channels(theme.time[rank * 4] ?? ''));
	});

	test('are the second ink where there is no date', () => {
		expect(channels(colour(-1))).toEqual(channels(theme.inkSecond));
		expect(timeColour(null, theme)).toBe(theme.inkSecond);
	});

	test('are the same on the map and in the page, within what rounding makes', () => {
		for (const rank of [0, 0.1, 0.33, 0.6, 0.81, 1]) {
			const [onMap, inPage] = [channels(colour(rank)), channels(timeColour(rank, theme))];
			for (const [at, channel] of onMap.entries())
				expect(Math.abs(channel - (inPage[at] ?? NaN))).toBeLessThanOrEqual(1);
		}
	});
});

test('what shows besides the marks is words and lines: no layer of it can draw a disc', () => {
	const { layers } = mapStyle(sources, { theme: 'light', language: 'en', files });
	const besides = layers.filter(
		(layer) => 'source' in layer && ['overlay', 'claims'].includes(layer.source),
	);
	expect(besides.length).toBeGreaterThan(4);
	for (const { type, layout } of besides) {
		expect(['line', 'fill', 'symbol']).toContain(type);
		expect(layout ?? {}).not.toHaveProperty('icon-image');
	}
});

describe('names', () => {
	const place = { name: 'Baghouz', name_ar: 'الباغوز' };
	const said = (language: 'en' | 'ar', properties: object) =>
		String(evaluate(nameIn(language), WORDS, { ...properties }));

	test('are English with Arabic below, or Arabic alone', () => {
		expect(said('en', place)).toBe('Baghouz\nالباغوز');
		expect(said('ar', place)).toBe('الباغوز');
	});

	test('are English where there is no other', () => {
		expect(said('en', { name: 'Baghouz' })).toBe('Baghouz');
		expect(said('ar', { name: 'Baghouz' })).toBe('Baghouz');
	});
});

describe('the hatching', () => {
	const { width, height, data } = hatch('#5b6680');
	const alpha = (x: number, y: number) =>
		data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3];

	test('joins itself at every edge: each step along its line is the same, across the seam too', () => {
		for (let y = 0; y < height; y++)
			for (let x = 0; x < width; x++) expect(alpha(x, y)).toBe(alpha(x + 1, y - 1));
		expect(new Set(data.filter((_, at) => at % 4 === 3)).size).toBeGreaterThan(1);
	});

	test('is of one colour, given in either way', () => {
		expect([...data.slice(0, 3)]).toEqual([0x5b, 0x66, 0x80]);
		expect(hatch('rgb(91, 102, 128)').data).toEqual(data);
	});
});

test('every sample of the key has its words', () => {
	const samples = legend();
	expect(samples).toHaveLength(13);
	for (const sample of samples) expect(words.key[sample]).toMatch(/\w/);
});

function channels(colour: string): number[] {
	if (colour.startsWith('#'))
		return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((value) => Math.round(Number(value)));
}
