import { distance } from '@turf/turf';
import { geoAzimuthalEqualArea, geoBounds, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** Pixels of a small map. */
export const WIDTH = 560;
export const HEIGHT = 336;
const PADDING = 34;
const EARTH_KM = 6371.0088;
/** The narrowest stretch a small map shows, so that one town stands in its country. */
const NARROWEST_KM = 620;
/** Places this many times further out than the middle one stand outside the frame. */
const REACH = 1.6;

/** The points that lie together; the others would push them into a corner. */
export function together(points: Position[]): { centre: Position; near: boolean[] } {
	const centre = [0, 1].map((axis) => median(points.map((point) => point[axis] ?? 0)));
	const distances = points.map((point) => distance(centre, point));
	const limit = Math.max(NARROWEST_KM / 2, REACH * median(distances));
	return { centre, near: distances.map((km) => km <= limit) };
}

/** A projection that shows all of the shapes, rotated to their middle so that any place on earth may be it. */
export function frame(shapes: Feature<Geometry>[]): GeoProjection {
	const collection: FeatureCollection = { type: 'FeatureCollection', features: shapes };
	const [[west, south], [east, north]] = geoBounds(collection);
	const across = east < west ? east + 360 : east;
	const projection = geoAzimuthalEqualArea()
		.rotate([-(west + across) / 2, -(south + north) / 2])
		.scale(1)
		.translate([0, 0])
		.precision(0);
	const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(collection);
	const scale = Math.min(
		(WIDTH - 2 * PADDING) / (x1 - x0),
		(HEIGHT - 2 * PADDING) / (y1 - y0),
		(WIDTH * EARTH_KM) / NARROWEST_KM,
	);
	return projection
		.scale(scale)
		.translate([(WIDTH - scale * (x0 + x1)) / 2, (HEIGHT - scale * (y0 + y1)) / 2])
		.clipExtent([
			[-4, -4],
			[WIDTH + 4, HEIGHT + 4],
		])
		.precision(0.4);
}

/** Kilometres to pixels, in the middle of a frame. */
export function pixels(km: number, projection: GeoProjection): number {
	return (km / EARTH_KM) * projection.scale();
}

/** Where a position stands, in percent of the width and the height. */
export function spot([longitude = 0, latitude = 0]: Position, projection: GeoProjection) {
	const [x = NaN, y = NaN] = projection([longitude, latitude]) ?? [];
	return { x: percent(x, WIDTH), y: percent(y, HEIGHT) };
}

function percent(value: number, size: number): number {
	return Math.round((value / size) * 10_000) / 100;
}

function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
	return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
