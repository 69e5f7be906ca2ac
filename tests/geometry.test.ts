import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { geometryFindings } from '#engine/geometry.ts';
import type { OutlineGeometry } from '#engine/model.ts';
import { frozen, outline } from './fixtures.ts';

function found(geometry: OutlineGeometry): string[] {
	return geometryFindings(frozen([outline('zone', geometry, {})])).map(({ found }) => found);
}

function box(west: number, south: number, size = 1): Position[] {
	const [east, north] = [west + size, south + size];
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
}

const polygon = (...coordinates: Position[][]): OutlineGeometry => ({
	type: 'Polygon',
	coordinates,
});
const several = (...coordinates: Position[][][]): OutlineGeometry => ({
	type: 'MultiPolygon',
	coordinates,
});
const hole = (west: number, south: number, size = 1) => box(west, south, size).toReversed();

test('sound outlines are no finding', () => {
	expect(found(polygon(box(36, 36)))).toEqual([]);
	expect(found(polygon(box(36, 36, 4), hole(37, 37)))).toEqual([]);
	expect(found(several([box(36, 36)], [box(38, 36)]))).toEqual([]);
	expect(found(several([box(36, 36, 4), hole(37, 37, 2)], [box(37.5, 37.5)]))).toEqual([]);
	expect(found({ type: 'LineString', coordinates: box(36, 36) })).toEqual([]);
	expect(found({ type: 'MultiLineString', coordinates: [box(36, 36)] })).toEqual([]);
});

test('an outline that crosses itself is told with where it does', () => {
	const [a, b, c, d] = box(36, 36) as [Position, Position, Position, Position];
	expect(found(polygon([a, c, b, d, a]))).toEqual([
		'a polygon that crosses itself at 36.5000, 36.5000',
	]);
});

test('pieces that overlap or share an edge cross', () => {
	expect(found(several([box(36, 36, 2)], [box(37, 37, 2)]))[0]).toMatch(/crosses itself at/);
	expect(found(several([box(36, 36)], [box(37, 36)]))[0]).toMatch(/crosses itself at/);
});

test.each<[string, OutlineGeometry]>([
	['a ring wound the wrong way', polygon(hole(36, 36))],
	['a ring wound the wrong way', polygon(box(36, 36, 4), box(37, 37))],
	['an open ring', polygon(box(36, 36).slice(0, -1))],
	['2 open rings', polygon(box(36, 36, 4).slice(0, -1), hole(37, 37).slice(1))],
	[
		'a ring without an area',
		polygon([
			[36, 36],
			[37, 36],
			[38, 36],
			[36, 36],
		]),
	],
	['a hole outside its polygon', polygon(box(36, 36), hole(40, 40))],
	['a polygon inside another', several([box(36, 36, 4)], [box(37, 37)])],
])('found: %s', (said, geometry) => {
	expect(found(geometry)).toEqual([said]);
});

test('each outline is told by its own name', () => {
	const bad = polygon(hole(36, 36));
	const records = geometryFindings([outline('a', bad, {}), outline('b', bad, {})]);
	expect(records.map(({ record }) => record)).toEqual(['outline a', 'outline b']);
});
