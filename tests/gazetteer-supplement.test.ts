import { describe, expect, test } from 'vitest';
import { checkSupplement, readSupplement } from '../tools/gazetteer/read/supplement.ts';

const nile = { name: 'Nile', feature: 'river', lat: 25, lon: 32.5 };
const check = (tables: object, file = 'geo/gazetteer/waters.json') =>
	checkSupplement([[file, JSON.stringify({ about: 'Waters.', source: 'a map', ...tables })]]);

describe('the supplement', () => {
	const { countries, units, settlements, places } = readSupplement();

	test('is sound, and covers the world', () => {
		expect(countries.length).toBeGreaterThan(240);
		expect(units.length).toBeGreaterThan(150);
		expect(settlements.length).toBeGreaterThan(300);
		const kinds = Map.groupBy(places, ({ feature }) => feature);
		const counts = Object.fromEntries([...kinds].map(([kind, { length }]) => [kind, length]));
		expect(counts).toMatchObject({ continent: 7 });
		for (const kind of [
			'macro-region',
			'region',
			'desert',
			'mountain',
			'river',
			'water',
			'island',
			'site',
		])
			expect(counts[kind], kind).toBeGreaterThan(20);
	});

	test('has what the packages miss of Syria', () => {
		const names = new Set(places.map(({ name }) => name));
		for (const name of [
			'Baghouz',
			'Sayyida Zainab',
			'Sayyida Zainab shrine',
			'Ghouta',
			'Foua',
			'Syrian Desert',
		])
			expect(names, name).toContain(name);
	});
});

describe('a table with a fault', () => {
	test.each([
		[
			'a latitude out of range',
			{ places: [nile, { ...nile, name: 'Tigris', lat: 134 }] },
			'geo/gazetteer/waters.json: places, record 1, Tigris, lat: found 134; expected a latitude',
		],
		[
			'an unknown kind',
			{ places: [{ ...nile, feature: 'stream' }] },
			/^geo\/gazetteer\/waters\.json: places, record 0, Nile, feature: found "stream"; expected \("continent" \|/,
		],
		[
			'a field that no record has',
			{ places: [{ ...nile, length: 6650 }] },
			'geo/gazetteer/waters.json: places, record 0, Nile, length: found "length"; expected never',
		],
		[
			'a record that is there twice',
			{ places: [nile, nile] },
			/^geo\/gazetteer\/waters\.json: places, Nile: found place Nile, river.*; expected one that geo\/gazetteer\/waters\.json, places, Nile does not have$/,
		],
		[
			'one GeoNames id for two places',
			{
				places: [
					{ ...nile, geonames: 1 },
					{ ...nile, name: 'Tigris', geonames: 1 },
				],
			},
			'geo/gazetteer/waters.json: places, Tigris: found geonames 1; expected one that geo/gazetteer/waters.json, places, Nile does not have',
		],
		[
			'no source',
			{ source: undefined },
			'geo/gazetteer/waters.json: source: found undefined; expected "source"',
		],
	])('is refused: %s', (_, tables, message) => {
		expect(() => check(tables)).toThrow(message);
	});

	test('is refused where it is no JSON', () => {
		expect(() => checkSupplement([['geo/gazetteer/waters.json', '{']])).toThrow(
			/^geo\/gazetteer\/waters\.json: file: found .*JSON.*; expected JSON$/,
		);
	});
});
