import type { Feature, FeatureCollection, GeoJsonProperties } from 'geojson';
import type { GeoJSONFeatureDiff, GeoJSONSourceDiff } from 'maplibre-gl';

/** Whether two collections draw the same: the same shapes, not copies of them, with equal properties. */
export function isSame(before: FeatureCollection, next: FeatureCollection): boolean {
	return (
		before.features.length === next.features.length &&
		next.features.every((feature, index) => isSameFeature(before.features[index], feature))
	);
}

/**
 * What makes one collection draw as the next, of collections whose features all have ids. A shape that stays is not
 * among it, only its properties, where they change; where features come to lie in another order, that is not either.
 */
export function changesOf(before: FeatureCollection, next: FeatureCollection): GeoJSONSourceDiff {
	const [old, now] = [byId(before), byId(next)];
	const isKept = ({ id }: Feature) => {
		const [was, is] = [old.get(id), now.get(id)];
		return was !== undefined && is !== undefined && shapeOf(was) === shapeOf(is);
	};
	return {
		remove: before.features.filter((each) => !isKept(each)).flatMap(({ id }) => id ?? []),
		add: next.features.filter((each) => !isKept(each)),
		update: next.features
			.filter((each) => isKept(each))
			.flatMap(({ id, properties }) =>
				changed(id, old.get(id)?.properties ?? {}, properties ?? {}),
			),
	};
}

/** Not by `removeAllProperties`, with which the tiler (geojson-vt 6.3) forgets those that are to come. */
function changed(
	id: Feature['id'],
	before: Record<string, unknown>,
	next: Record<string, unknown>,
): GeoJSONFeatureDiff[] {
	if (id === undefined || isSameIn(before, next)) return [];
	return [
		{
			id,
			removeProperties: Object.keys(before).filter((key) => !(key in next)),
			addOrUpdateProperties: Object.entries(next)
				.filter(([key, value]) => before[key] !== value)
				.map(([key, value]) => ({ key, value })),
		},
	];
}

function byId({ features }: FeatureCollection): Map<Feature['id'], Feature> {
	return new Map(features.map((feature) => [feature.id, feature]));
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

function isSameIn(before: GeoJsonProperties, next: GeoJsonProperties): boolean {
	const [some, others] = [Object.entries(before ?? {}), Object.entries(next ?? {})];
	return some.length === others.length && others.every(([key, value]) => before?.[key] === value);
}
