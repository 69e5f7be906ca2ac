import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Borders = Topology<Record<'countries', GeometryCollection>>;

/** The countries of the world as areas, to show the outline of one. @throws Error when they cannot be had or read. */
export async function loadCountries(url: string): Promise<FeatureCollection> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	const borders = (await response.json()) as Borders;
	return feature(borders, borders.objects.countries) as FeatureCollection;
}
