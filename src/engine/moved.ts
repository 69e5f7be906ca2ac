import { centroid } from '@turf/turf';
import { geoRotation } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * An area moved over the sphere until its middle lies at `to`, north still up there. It is turned as a whole, so every
 * length and its area stay what they are, and on any map it shows at the scale of what lies beside it.
 */
export function moved<Area extends Polygon | MultiPolygon>(area: Area, to: [number, number]): Area {
	const [lng = 0, lat = 0] = centroid(area).geometry.coordinates;
	const toOrigin = geoRotation([-lng, -lat]);
	const fromOrigin = geoRotation([-to[0], -to[1]]);
	const move = ([x = 0, y = 0]: Position): Position => fromOrigin.invert(toOrigin([x, y]));
	const coordinates =
		area.type === 'Polygon'
			? area.coordinates.map((ring) => ring.map(move))
			: area.coordinates.map((rings) => rings.map((ring) => ring.map(move)));
	return { ...area, coordinates };
}
