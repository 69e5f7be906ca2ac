import { geoArea, geoPath, geoTransform } from 'd3-geo';
import type { GeoPath, GeoProjection, GeoStreamWrapper } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Bordered } from '#lib/view/borders.ts';
import { borders } from './borders.ts';

let rewinding: Promise<Bordered[]> | undefined;

/** The countries, wound as d3-geo expects. */
export function countries(): Promise<Bordered[]> {
	return (rewinding ??= borders('countries').then((all) => all.map(clockwise)));
}

/** Pixels: what lies nearer to the last point of a coast or border cannot be seen on a small map. */
const FINEST = 0.5;

/** The ground of a small map: land, and the borders on it. */
export function ground(all: Bordered[], projection: GeoProjection): string {
	const path = thinPath(projection);
	return all.map((country) => path(country) ?? '').join('');
}

/** SVG path data of shapes, without what is too fine for a small map. */
export function thinPath(projection: GeoStreamWrapper): GeoPath {
	return geoPath({ stream: (sink) => projection.stream(thin().stream(sink)) }).digits(1);
}

/** Leaves out of every line the points that follow another too closely. */
function thin() {
	let [lastX, lastY] = [NaN, NaN];
	return geoTransform({
		lineStart() {
			[lastX, lastY] = [NaN, NaN];
			this.stream.lineStart();
		},
		point(x, y) {
			if (Math.hypot(x - lastX, y - lastY) < FINEST) return;
			[lastX, lastY] = [x, y];
			this.stream.point(x, y);
		},
	});
}

/** On a sphere a ring wound the other way holds everything but what it encloses (d3-geo; RFC 7946 winds it so). */
export function clockwise<F extends Feature<Polygon | MultiPolygon>>(shape: F): F {
	const { geometry } = shape;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const coordinates = polygons.map((rings) =>
		geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI
			? rings.map((ring) => ring.toReversed())
			: rings,
	);
	return { ...shape, geometry: { type: 'MultiPolygon', coordinates } };
}
