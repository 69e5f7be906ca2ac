import { bboxClip, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

export const asMultiPolygon = (geometry: Polygon | MultiPolygon): MultiPolygon =>
	geometry.type === 'MultiPolygon'
		? geometry
		: { type: 'MultiPolygon', coordinates: [geometry.coordinates] };

/** Longitudes made continuous: a ring that crosses 180° runs on past it. */
function unwrap(ring: Position[]): Position[] {
	let turn = 0;
	return ring.map(([longitude = 0, latitude = 0], index) => {
		const before = ring[index - 1]?.[0] ?? longitude;
		if (longitude - before > 180) turn -= 360;
		if (longitude - before < -180) turn += 360;
		return [longitude + turn, latitude];
	});
}

const shifted = (rings: Position[][], degrees: number): Position[][] =>
	rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude + degrees, latitude]));

function within(rings: Position[][], west: number): Position[][][] {
	const { geometry } = bboxClip(polygon(rings), [west, -90, west + 360, 90]);
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
	return asMultiPolygon(geometry)
		.coordinates.filter((piece) => piece.length > 0)
		.map((piece) => shifted(piece, -180 - west));
}

/** RFC 7946 asks that what crosses the antimeridian is cut in two; world-atlas leaves it whole. */
export function cutAtAntimeridian({ coordinates }: MultiPolygon): MultiPolygon {
	const cut = coordinates.flatMap((rings) => {
		const whole = rings.map(unwrap);
		const crosses = whole.flat().some(([longitude = 0]) => Math.abs(longitude) > 180);
		return crosses ? [-540, -180, 180].flatMap((west) => within(whole, west)) : [rings];
	});
	return { type: 'MultiPolygon', coordinates: cut };
}
