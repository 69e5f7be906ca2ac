import { centroid, distance } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squareKilometres } from '#engine/measures.ts';
import { moved } from '#engine/moved.ts';
import { borders } from '#lib/server/borders.ts';
import { square } from './fixtures.ts';

const zone = square(38, 36);
if (zone.type !== 'Polygon') throw new Error('a square is a polygon');

test('lies where it is moved to, as large as it was, wherever that is', () => {
	const place = fc.tuple(
		fc.double({ min: -170, max: 170, noNaN: true }),
		fc.double({ min: -70, max: 70, noNaN: true }),
	);
	fc.assert(
		fc.property(place, (to) => {
			const there = moved(zone, to);
			expect(distance(centroid(there), to)).toBeLessThan(1);
			expect(squareKilometres(there) / squareKilometres(zone)).toBeCloseTo(1, 3);
		}),
	);
});

test('is as wide and as high in kilometres; only in degrees it is wider towards the pole', () => {
	const [[, , northEast = [], northWest = []] = []] = moved(zone, [38.5, 60]).coordinates;
	const [[, , east = [], west = []] = []] = zone.coordinates;
	expect(distance(northEast, northWest)).toBeCloseTo(distance(east, west), 3);
	expect((northEast[0] ?? NaN) - (northWest[0] ?? NaN)).toBeGreaterThan(1.5);
});

test('Lebanon keeps its area within 0.1 % wherever a claim lays it', async () => {
	const lebanon = (await borders('countries')).find(({ properties }) => properties.iso === 'LB');
	if (!lebanon) throw new Error('no Lebanon among the countries');
	const own = squareKilometres(lebanon.geometry);
	for (const to of [
		[38, 35.05] as const,
		[37, 38.5] as const,
		[0, 0] as const,
		[20, 65] as const,
	]) {
		const there = squareKilometres(moved(lebanon.geometry, [...to]));
		expect(Math.abs(there / own - 1)).toBeLessThan(0.001);
	}
});

test('an area in several pieces moves as a whole', () => {
	const pieces = {
		type: 'MultiPolygon' as const,
		coordinates: [zone.coordinates, zone.coordinates],
	};
	expect(moved(pieces, [10, 10]).coordinates).toEqual([
		moved(zone, [10, 10]).coordinates,
		moved(zone, [10, 10]).coordinates,
	]);
});
