import { bbox, booleanIntersects, bboxPolygon, multiPoint } from '@turf/turf';
import { median } from 'd3-array';
import type { Feature, FeatureCollection } from 'geojson';
import type { Drawn } from './features.ts';

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** Syria with its neighbours' edges. */
const SYRIA: Box = [35, 32, 43, 38];
/** One place so far off does not make all others small. */
const FAR = 4;
/** Degrees of latitude to which a Mercator map reaches. */
const HIGHEST = 85;
/** Degrees around what is within. */
const MARGIN = 1;

/** The bounding box of everything drawn; null when nothing is. */
export function extentOf({ marks, names, areas }: Drawn): Box | null {
	const features = [marks, names, areas].flatMap((collection) => collection.features);
	return features.length > 0 ? (bbox(collect(features)) as Box) : null;
}

/** Where the map opens: Syria where half of what is drawn is there, or nothing is; else where most of it is. */
export function openingBox({ marks, names, areas }: Partial<Drawn>): Box {
	const middles = [marks, names, areas]
		.flatMap((collection) => collection?.features ?? [])
		.map(middle);
	const isThere = ([x, y]: [number, number]) =>
		x >= SYRIA[0] && y >= SYRIA[1] && x <= SYRIA[2] && y <= SYRIA[3];
	if (2 * middles.filter(isThere).length >= middles.length) return SYRIA;
	const [west, south, east, north] = bbox(multiPoint(near(middles)));
	return [
		west - MARGIN,
		Math.max(-HIGHEST, Math.min(HIGHEST - MARGIN, south - MARGIN)),
		east + MARGIN,
		Math.max(MARGIN - HIGHEST, Math.min(HIGHEST, north + MARGIN)),
	];
}

function middle(feature: Feature): [number, number] {
	const [west, south, east, north] = bbox(feature) as Box;
	return [(west + east) / 2, (south + north) / 2];
}

/** Those that do not lie far off: within so many times the median distance from the middle. */
function near(points: [number, number][]): [number, number][] {
	const at: [number, number] = [median(points, ([x]) => x) ?? 0, median(points, ([, y]) => y) ?? 0];
	const off = ([x, y]: [number, number]) => Math.hypot(x - at[0], y - at[1]);
	const most = FAR * Math.max(median(points, off) ?? 0, MARGIN);
	return points.filter((point) => off(point) <= most);
}

/** Whether any of what is drawn lies in a view, even in part. */
export function isInView({ marks, names, areas }: Drawn, view: Box): boolean {
	return [marks, names, areas].some((drawn) => isInBox(drawn, view));
}

/** Whether any of some features lies in a view, even in part. */
export function isInBox({ features }: FeatureCollection, view: Box): boolean {
	const frame = bboxPolygon(view);
	return features.some((feature) => booleanIntersects(frame, feature));
}

function collect(features: FeatureCollection['features']): FeatureCollection {
	return { type: 'FeatureCollection', features };
}
