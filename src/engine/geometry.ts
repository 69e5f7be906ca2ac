import { area, booleanClockwise, booleanPointInPolygon, kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Finding } from './finding.ts';
import type { Outline, OutlineGeometry } from './model.ts';

/** Outlines that break RFC 7946 or cross themselves. */
export function geometryFindings(outlines: Outline[]): Finding[] {
	return outlines.flatMap(({ id, geometry }) => {
		const record = `outline ${id}`;
		const shape = shapeFindings(geometry);
		return shape.map((finding) => ({ record, ...finding }));
	});
}

function shapeFindings(geometry: OutlineGeometry): Omit<Finding, 'record'>[] {
	if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return [];
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const open = polygons.flat().filter((ring) => !isClosed(ring));
	if (open.length > 0)
		return [
			{ found: count(open.length, 'open ring'), expected: 'first and last position the same' },
		];
	const kinked = kinks(geometry).features;
	const crossings = new Set(kinked.map(({ geometry: { coordinates } }) => say(coordinates)));
	if (crossings.size > 0)
		return [
			{
				found: `a polygon that crosses itself at ${[...crossings].slice(0, 3).join(' and ')}`,
				expected: 'a polygon that does not',
			},
		];
	if (polygons.some((rings) => rings.some((ring, index) => !isWoundRight(ring, index))))
		return [
			{
				found: 'a ring wound the wrong way',
				expected: 'outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6)',
			},
		];
	return misplaced(polygons);
}

/** What rings that neither cross nor touch can still have wrong: where they lie. */
function misplaced(polygons: Position[][][]): Omit<Finding, 'record'>[] {
	if (polygons.flat().some((ring) => area(polygon([ring])) === 0))
		return [{ found: 'a ring without an area', expected: 'a ring around some land' }];
	if (polygons.some(([outer = [], ...holes]) => holes.some((hole) => !isInside(hole, outer))))
		return [{ found: 'a hole outside its polygon', expected: 'holes inside' }];
	const nested = polygons.some(([a = []], index) =>
		polygons.some((b, other) => other !== index && isLand(a[0] as Position, b)),
	);
	return nested ? [{ found: 'a polygon inside another', expected: 'polygons apart' }] : [];
}

function isInside(ring: Position[], outer: Position[]): boolean {
	return isLand(ring[0] as Position, [outer]);
}

function isLand(position: Position, rings: Position[][]): boolean {
	return booleanPointInPolygon(position, polygon(rings));
}

function isClosed(ring: Position[]): boolean {
	const [first, last] = [ring.at(0), ring.at(-1)];
	return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function isWoundRight(ring: Position[], index: number): boolean {
	return booleanClockwise(ring) === index > 0;
}

function count(n: number, noun: string): string {
	return n === 1 ? `an ${noun}` : `${n} ${noun}s`;
}

function say(position: Position): string {
	return position.map((degrees) => degrees.toFixed(4)).join(', ');
}
