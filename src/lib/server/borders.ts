import { readFile } from 'node:fs/promises';
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

type Borders = Topology<Record<'countries' | 'provinces', GeometryCollection<BorderProperties>>>;

let reading: Promise<Borders> | undefined;

/** The countries or provinces of the ground, as the map draws them. */
export async function borders(object: 'countries' | 'provinces'): Promise<Bordered[]> {
	const known = await topology();
	const collection = feature(known, known.objects[object]) as FeatureCollection<
		Polygon | MultiPolygon,
		BorderProperties
	>;
	return collection.features;
}

/** Both together, with the lines that two of them share. */
export function topology(): Promise<Borders> {
	return (reading ??= read());
}

async function read(): Promise<Borders> {
	return JSON.parse(await readFile('static/basemap/borders.topojson', 'utf8')) as Borders;
}
