import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const HEMISPHERE = 2 * Math.PI;

/** The middle of the largest part of an outline, in degrees: islands far off do not pull it into the sea. */
export function middleOf({ type, coordinates }: Polygon | MultiPolygon): {
	lat: number;
	lon: number;
} {
	const parts = (type === 'Polygon' ? [coordinates] : coordinates).map(polygon);
	const largest = parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
	const [lon, lat] = geoCentroid(largest);
	return { lat, lon };
}

/** Wound as d3-geo takes it, which holds the other way round for the rest of the globe. */
function polygon(rings: Position[][]): Polygon {
	const given: Polygon = { type: 'Polygon', coordinates: rings };
	if (geoArea(given) < HEMISPHERE) return given;
	return { type: 'Polygon', coordinates: rings.map((ring) => ring.toReversed()) };
}
