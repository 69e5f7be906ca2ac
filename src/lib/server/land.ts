import { geoArea, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { borders, type Bordered } from './borders.ts';

let rewinding: Promise<Bordered[]> | undefined;

/** The countries, wound as d3-geo expects. */
export function countries(): Promise<Bordered[]> {
	return (rewinding ??= borders('countries').then((all) => all.map(clockwise)));
}

/** The ground of a small map: land, and the borders on it. */
export function ground(all: Bordered[], projection: GeoProjection): string {
	const path = geoPath(projection).digits(1);
	return all.map((country) => path(country) ?? '').join('');
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
