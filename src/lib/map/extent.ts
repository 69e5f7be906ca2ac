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
	const frame = bboxPolygon(view);
	return [marks, names, areas].some(({ features }) =>
		features.some((feature) => booleanIntersects(frame, feature)),
	);
}

function collect(features: FeatureCollection['features']): FeatureCollection {
	return { type: 'FeatureCollection', features };
}
