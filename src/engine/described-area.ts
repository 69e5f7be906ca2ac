import {
	bbox,
	bboxPolygon,
	buffer,
	distance,
	feature,
	featureCollection,
	intersect,
} from '@turf/turf';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Edge, OutlineGeometry } from './model.ts';

type Polygonal = Polygon | MultiPolygon;

/** The outlines that the map's ground knows. */
export interface Ground {
	/** By ISO 3166-1 alpha-2; null where the ground has none. */
	country(iso: string): Polygonal | null;
	/** The first-order unit that holds a point (longitude, latitude). */
	province(point: [number, number]): Polygonal | null;
	/** The land border of a country, or the part that it shares with another. */
	border(iso: string, and: string | null): MultiLineString | null;
}

export type Direction =
	| 'north'
	| 'northeast'
	| 'east'
	| 'southeast'
	| 'south'
	| 'southwest'
	| 'west'
	| 'northwest'
	| 'centre';

/** An outline made of words that describe an area by way of a known one. */
export interface Drawn {
	geometry: OutlineGeometry;
	edge: Edge;
	/** In whole kilometres. */
	tolerance_km: number;
	method: string;
}

/** Of the height or width, how much lies in the north, the east …: a little under half. */
const SIDE = 0.4;
/** Of an area's extent, by how much where such a part begins is a matter of opinion. */
const VAGUENESS = 0.1;
/** Kilometres around a town that "near" reaches; general usage, not a measure. */
const NEAR_KM = 20;
const BORDER_KM = 5;

/**
 * The part of an area that lies in a direction: of a whole north the upper 40 % of its height, of a north-east the upper
 * and eastern half. Vague by a tenth of the area's extent. Null where nothing of the area lies there.
 */
export function partOf(area: Polygonal, direction: Direction, name: string): Drawn | null {
	const [west, south, east, north] = bbox(area) as [number, number, number, number];
	const [vertical, horizontal] = bandsOf(direction);
	const box = bboxPolygon([
		west + (east - west) * horizontal[0],
		south + (north - south) * vertical[0],
		west + (east - west) * horizontal[1],
		south + (north - south) * vertical[1],
	]);
	const part = intersect(featureCollection([feature(area), box]));
	if (!part) return null;
	const extent = distance([west, south], [east, north]);
	return {
		geometry: part.geometry,
		edge: 'vague',
		tolerance_km: Math.max(1, Math.round(extent * VAGUENESS)),
		method: `The ${direction === 'centre' ? 'middle' : direction} of ${name}, cut from its outline by its extent; the words give no edge`,
	};
}

/** What lies within about 20 km of a point. */
export function around(point: [number, number], name: string): Drawn | null {
	const circle = buffer(feature({ type: 'Point', coordinates: point }), NEAR_KM, {
		units: 'kilometers',
		steps: 16,
	});
	if (!circle) return null;
	return {
		geometry: circle.geometry,
		edge: 'vague',
		tolerance_km: NEAR_KM,
		method: `Around ${name}: what lies within ${NEAR_KM} km of its point; the words give no distance`,
	};
}

/** A border, as the ground draws it. */
export function borderOf(geometry: MultiLineString, name: string): Drawn {
	return {
		geometry,
		edge: 'border',
		tolerance_km: BORDER_KM,
		method: `The border of ${name}, as the map’s ground draws it`,
	};
}

type Band = [from: number, to: number];

function bandsOf(direction: Direction): [vertical: Band, horizontal: Band] {
	const all: Band = [0, 1];
	if (direction === 'centre') return [middle, middle];
	const corner = direction.length > 'north'.length;
	const size = corner ? 0.5 : SIDE;
	const high: Band = [1 - size, 1];
	const low: Band = [0, size];
	const vertical = direction.startsWith('north') ? high : direction.startsWith('south') ? low : all;
	const horizontal = direction.endsWith('east') ? high : direction.endsWith('west') ? low : all;
	return [vertical, horizontal];
}

const middle: Band = [0.3, 0.7];
