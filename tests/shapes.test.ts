import { area, bbox, length } from '@turf/turf';
import { expect, test } from 'vitest';
import { topology } from '#lib/server/borders.ts';
import { shapes } from '#lib/view/shapes.ts';

const ground = shapes(await topology());

test('knows countries by their code, and provinces by what lies in them', () => {
	const syria = ground.country('SY');
	expect(syria && area(syria) / 1e6).toBeGreaterThan(180_000);
	expect(ground.country('XX')).toBe(null);
	const idlib = ground.province([36.63, 35.93]);
	expect(idlib && area(idlib) / 1e6).toBeLessThan(8_000);
	expect(ground.province([0, 0])).toBe(null);
});

test('a border is all of a country’s, or what it shares with another', () => {
	const shared = ground.border('SY', 'TR');
	if (!shared) throw new Error('Syria and Turkey share a border');
	expect(length({ type: 'Feature', properties: {}, geometry: shared })).toBeGreaterThan(800);
	const [west = 0, south = 0, east = 0, north = 0] = bbox(shared);
	expect([west > 35, south > 35, east < 43, north < 38]).toEqual([true, true, true, true]);
	expect(ground.border('SY', 'IN')).toBe(null);
	const whole = ground.border('SY', null);
	expect(whole?.coordinates.length).toBeGreaterThan(shared.coordinates.length);
});
