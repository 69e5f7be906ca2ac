import { bbox, booleanIntersects, bboxPolygon } from '@turf/turf';
import { quantileSorted } from 'd3-array';
import type { Feature, FeatureCollection } from 'geojson';
import type { Drawn } from './features.ts';

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** Syria with its neighbours' edges. */
const SYRIA: Box = [35, 32, 43, 38];
/** The part of what is drawn that may lie outside on each side, so that one far place does not make all small. */
const FAR = 0.15;
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
	const [west, east] = mostOf(middles.map(([x]) => x));
	const [south, north] = mostOf(middles.map(([, y]) => y));
	return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}

function middle(feature: Feature): [number, number] {
	const [west, south, east, north] = bbox(feature) as Box;
	return [(west + east) / 2, (south + north) / 2];
}

function mostOf(values: number[]): [number, number] {
	const sorted = values.toSorted((a, b) => a - b);
	return [quantileSorted(sorted, FAR) ?? 0, quantileSorted(sorted, 1 - FAR) ?? 0];
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
