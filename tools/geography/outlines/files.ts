import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { OutlineGeometry } from '../../../src/engine/model.ts';
import type { BorderLine, Recipe } from './recipe.ts';

export interface PlaceProperties {
	role: 'place';
	outline: string | null;
	parts: string[];
}

export interface OutlineProperties {
	role: 'outline';
	recipe: Recipe;
	published: { km2: number; what: string; source: string }[];
}

export type PlaceFeature = Feature<Point | null, PlaceProperties> & { id: string };
export type OutlineFeature = Feature<OutlineGeometry, OutlineProperties> & { id: string };

export interface Places {
	type: 'FeatureCollection';
	features: (PlaceFeature | OutlineFeature)[];
}

export interface FrontProperties {
	follows: string;
	/** One for each vertex, or none where one source gives the whole line. */
	notes: { between: string; source: string; confidence: string; at_depth?: boolean }[];
	/** Where vertices noted `at_depth` lie: so far from a border, whatever border is drawn. */
	depth?: { km: number; border: BorderLine };
}

export type Fronts = FeatureCollection<LineString, FrontProperties>;

export type Borders = Topology<{
	countries: GeometryCollection<{ iso: string | null }>;
	provinces: GeometryCollection<{ iso: string | null; iso_3166_2: string }>;
}>;

const root = new URL('../../../', import.meta.url);

export const placesFile = new URL('geo/places.geojson', root);

const read = (path: URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const readPlaces = (): Places => read(placesFile) as Places;
export const readFronts = (): Fronts => read(new URL('geo/fronts.geojson', root)) as Fronts;
export const readBorders = (): Borders =>
	read(new URL('static/basemap/borders.topojson', root)) as Borders;

export const isOutline = (feature: PlaceFeature | OutlineFeature): feature is OutlineFeature =>
	feature.properties.role === 'outline';
