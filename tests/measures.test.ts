import { expect, test } from 'vitest';
import { measures, squareKilometres } from '#engine/measures.ts';
import { claim, content, square, world } from './fixtures.ts';

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
});

test('a place of one outline is measured by it', () => {
	const [measure] = measures(world({ claims: [{ ...claim, place: 'hills' }] }));
	expect(measure?.parts.map(({ outline }) => outline)).toEqual(['hills']);
});
