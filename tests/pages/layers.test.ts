import { check } from '@placemarkio/check-geojson';
import { inject } from 'vitest';
import { describe, expect, test } from './driver.ts';

const ADDRESS = inject('address');
/** Different places a layer shows. */
const COUNTS = {
	all: 23,
	'1990s': 2,
	'1998': 2,
	'2000-2010': 1,
	'stage-1': 0,
	'stage-2': 0,
	'stage-3': 3,
	'security-track': 2,
	'stage-4': 5,
	'expected-2023': 0,
	'after-baghouz': 4,
	collapse: 1,
	raids: 4,
	'propaganda-2025': 4,
	'spring-2025': 7,
	undated: 1,
};
const PROPERTIES =
	'place part name name_ar precision mentions edtf drawing tolerance_km licence'.split(' ');

interface Index {
	layers: {
		id: string;
		title: string;
		href: string;
		count: number;
		interval: string | null;
		limits: string;
	}[];
}

async function index(): Promise<Index['layers']> {
	const response = await fetch(new URL('/layers/index.json', ADDRESS));
	return ((await response.json()) as Index).layers;
}

describe('the layers', () => {
	test('stand in an index with their counts and what they cannot tell', async () => {
		const layers = await index();
		expect(Object.fromEntries(layers.map(({ id, count }) => [id, count]))).toEqual(COUNTS);
		for (const layer of layers) {
			expect(Object.keys(layer)).toEqual(['id', 'title', 'href', 'count', 'interval', 'limits']);
			expect(layer.limits).not.toBe('');
			const isPeriod = !['all', 'undated'].includes(layer.id);
			expect(layer.interval !== null, layer.id).toBe(isPeriod);
		}
	});

	test('are GeoJSON (RFC 7946) with the properties agreed on, and no others', async () => {
		for (const { href, count } of await index()) {
			const response = await fetch(new URL(href, ADDRESS));
			expect(response.headers.get('content-type')).toContain('application/geo+json');
			const { features } = check(await response.text()) as GeoJSON.FeatureCollection;
			const properties = features.map((feature) => feature.properties ?? {});
			expect(new Set(properties.map(({ place }) => String(place))).size).toBe(count);
			for (const each of properties) expect(Object.keys(each)).toEqual(PROPERTIES);
		}
	});
});
