import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface BorderProperties {
	/** ISO 3166-1 alpha-2; null where a unit has none. */
	iso: string | null;
	name: string;
	name_ar: string;
	label: [number, number];
}

export type Bordered = Feature<Polygon | MultiPolygon, BorderProperties>;

/** `static/basemap/borders.topojson`: countries and provinces, and the lines that two of them share. */
export type Borders = Topology<
	Record<'countries' | 'provinces', GeometryCollection<BorderProperties>>
>;

/** The countries or provinces of the ground, as the map draws them. */
export function bordered(borders: Borders, object: 'countries' | 'provinces'): Bordered[] {
	const collection = feature(borders, borders.objects[object]) as FeatureCollection<
		Polygon | MultiPolygon,
		BorderProperties
	>;
	return collection.features;
}
