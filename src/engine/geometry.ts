import { booleanClockwise, booleanValid, kinks } from '@turf/turf';
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
		return [{ found: `${open.length} open rings`, expected: 'first and last position the same' }];
	const crossings = kinks(geometry).features.map(({ geometry: { coordinates } }) => coordinates);
	if (crossings.length > 0)
		return [
			{
				found: `a polygon that crosses itself at ${crossings.slice(0, 3).map(say).join(' and ')}`,
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
	return booleanValid(geometry)
		? []
		: [{ found: 'an invalid polygon', expected: 'holes inside, rings that do not touch' }];
}

function isClosed(ring: Position[]): boolean {
	const [first, last] = [ring.at(0), ring.at(-1)];
	return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function isWoundRight(ring: Position[], index: number): boolean {
	return booleanClockwise(ring) === index > 0;
}

function say(position: Position): string {
	return position.map((degrees) => degrees.toFixed(4)).join(', ');
}
