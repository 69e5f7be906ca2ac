import { booleanPointInPolygon } from '@turf/turf';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { borders } from '#lib/server/borders.ts';
import { territories } from '#lib/server/territories.ts';

test.each([
	['The Golan Heights', [35.8, 33], 'Syria'],
	['Crimea', [34.1, 45.1], 'Ukraine'],
	['Crimea', [34.5, 46.1], 'Ukraine'],
	['Northern Cyprus', [33.4, 35.3], 'Cyprus'],
	['East Jerusalem', [35.24, 31.785], 'Palestinian Territories'],
	['Somaliland', [44.5, 9.5], 'Somalia'],
	['Kosovo', [21, 42.6], 'Kosovo'],
	['Western Sahara east of the berm', [-9.5, 26.5], 'Western Sahara'],
	['The Siachen glacier', [77, 35.5], 'India'],
	['The Åland Islands', [19.9, 60.2], 'Finland'],
])('%s at %j is drawn as the method page says', async (name, at, country) => {
	const decision = (await territories()).land.find((one) => one.name === name);
	expect(decision?.drawn).toMatch(new RegExp(`${country}|of its own`));
	const holding = (await borders('countries')).filter((one) => booleanPointInPolygon(at, one));
	expect(holding.map(({ properties }) => properties.name)).toEqual([country]);
});

test('every decision on contested land and lines has a name, a reason and a source', async () => {
	const { land, dashed, left } = await territories();
	expect(land.length).toBeGreaterThan(10);
	expect(dashed.length).toBeGreaterThan(10);
	for (const { name, reason, source } of [...land, ...dashed, ...left])
		for (const words of [name, reason, source]) expect(words).toMatch(/\S/);
});

test('every outline cut along the borders, and the borders, are under the licence of OpenStreetMap', () => {
	const { metadata } = JSON.parse(readFileSync('static/basemap/borders.topojson', 'utf8')) as {
		metadata: { licence: string; attribution: string };
	};
	expect(metadata).toMatchObject({
		licence: 'ODbL-1.0',
		attribution: '© OpenStreetMap contributors',
	});
	const places = JSON.parse(readFileSync('geo/places.geojson', 'utf8')) as {
		features: { properties: { role: string; drawing: { licence: string; from: string[] } } }[];
	};
	const outlines = places.features.filter(({ properties }) => properties.role === 'outline');
	expect(outlines.length).toBeGreaterThan(0);
	for (const { properties } of outlines) {
		expect(properties.drawing.licence).toBe('ODbL-1.0');
		expect(properties.drawing.from.join()).toContain('© OpenStreetMap contributors');
	}
});
