import { area, bbox, bboxClip, flatten } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import type { Box } from './extent.ts';

type Rings = [number, number][][];

/**
 * The point of an area that lies furthest inside what of it is in a view: where words about the whole area have room.
 * Null where it is not in view, or nowhere wider than `least` degrees on either side.
 */
export function interior(
	land: Feature<Polygon | MultiPolygon>,
	view: Box,
	least: number,
): [number, number] | null {
	if (!meet(bbox(land) as Box, view)) return null;
	const seen = flatten(bboxClip(land, view)).features.filter(
		({ geometry }) => geometry.coordinates.length > 0,
	);
	const [largest] = seen.toSorted((a, b) => area(b) - area(a));
	if (!largest) return null;
	const [lng, lat, room] = furthestInside(largest.geometry.coordinates as Rings, least / 4);
	return room < least ? null : [lng, lat];
}

function furthestInside(rings: Rings, precision: number): [lng: number, lat: number, room: number] {
	const found = polylabel(rings, precision);
	return [found[0], found[1], found.distance];
}

/** Whether two boxes have ground in common. */
export function meet([west, south, east, north]: Box, view: Box): boolean {
	return west < view[2] && view[0] < east && south < view[3] && view[1] < north;
}
