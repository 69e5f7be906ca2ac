import { circle } from '@turf/turf';
import { expect, test } from 'vitest';
import { band, measures, squareKilometres } from '#engine/measures.ts';
import { changed, claim, content, drawing, outlines, square, world } from './fixtures.ts';

test('a square degree at the equator is 12,364 km² on the sphere', () => {
	expect(squareKilometres(square(0, 0))).toBeCloseTo(12_363.7, 0);
});

test('a line has no area', () => {
	const line = {
		type: 'LineString' as const,
		coordinates: [
			[0, 0],
			[1, 1],
		],
	};
	expect(squareKilometres(line)).toBe(0);
});

test('a place in parts is measured part by part, and together against the yardstick', () => {
	const [measure] = measures(content);
	const one = squareKilometres(square(38, 36));
	expect(measure?.parts).toEqual([
		{ outline: 'zone-west', km2: one, tolerance_km: 4 },
		{ outline: 'zone-east', km2: squareKilometres(square(40, 36)), tolerance_km: 4 },
	]);
	expect(measure?.km2).toBeCloseTo(2 * one, 3);
	expect(measure?.ratio).toBeCloseTo((2 * one) / 5000, 6);
	const off = band(square(38, 36), 4) + band(square(40, 36), 4);
	expect(measure?.tolerance_km2).toBeCloseTo(off, 6);
	expect(measure?.ratioTolerance).toBeCloseTo(off / 5000, 9);
});

test('a place of one outline is measured by it', () => {
	const [measure] = measures(world({ claims: [{ ...claim, place: 'hills' }] }));
	expect(measure?.parts.map(({ outline }) => outline)).toEqual(['hills']);
});

test('an area is off by at most the band that its tolerance makes along its edge', () => {
	const { geometry } = circle([38, 36], 50, { steps: 720 });
	const [within, around] = [-4, 4].map((km) =>
		squareKilometres(circle([38, 36], 50 + km, { steps: 720 }).geometry),
	);
	const bound = band(geometry, 4);
	expect(bound).toBeCloseTo(2 * Math.PI * 50 * 4 + Math.PI * 16, -1);
	const own = squareKilometres(geometry);
	expect((around ?? NaN) - own).toBeLessThanOrEqual(bound * 1.001);
	expect(own - (within ?? NaN)).toBeLessThanOrEqual(bound);
	expect((around ?? NaN) - own).toBeGreaterThan(bound * 0.99);
});

test('an exact edge is off by nothing; a part without a tolerance leaves the whole without one', () => {
	expect(band(square(38, 36), 0)).toBe(0);
	const vague = changed(outlines, 'zone-east', { drawing: { ...drawing, tolerance_km: null } });
	const [measure] = measures(world({ outlines: vague }));
	expect([measure?.tolerance_km2, measure?.ratioTolerance]).toEqual([null, null]);
});
