import { bbox, booleanIntersects, bboxPolygon } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import type { Drawn } from './features.ts';
import type { Box } from './surface.ts';

/** The bounding box of everything drawn; null when nothing is. */
export function extentOf({ marks, names, areas }: Drawn): Box | null {
	const features = [marks, names, areas].flatMap((collection) => collection.features);
	return features.length > 0 ? (bbox(collect(features)) as Box) : null;
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
