import type { Feature, FeatureCollection } from 'geojson';

/** Whether two collections draw the same: the same shapes, not copies of them, with equal properties. */
export function isSame(before: FeatureCollection, next: FeatureCollection): boolean {
	return (
		before.features.length === next.features.length &&
		next.features.every((feature, index) => isSameFeature(before.features[index], feature))
	);
}

function isSameFeature(before: Feature | undefined, next: Feature): boolean {
	return (
		before !== undefined &&
		shapeOf(before) === shapeOf(next) &&
		isSameIn(before.properties, next.properties)
	);
}

/** What holds the coordinates: a point is written anew around them. */
function shapeOf({ geometry }: Feature): unknown {
	return 'coordinates' in geometry ? geometry.coordinates : geometry.geometries;
}

function isSameIn(before: Feature['properties'], next: Feature['properties']): boolean {
	const [some, others] = [Object.entries(before ?? {}), Object.entries(next ?? {})];
	return some.length === others.length && others.every(([key, value]) => before?.[key] === value);
}
