import type { Feature, FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

interface Named {
	iso: string | null;
	name: string;
	name_ar: string;
	label?: [number, number];
}

type Borders = Topology<Record<'countries' | 'provinces', GeometryCollection<Named>>>;

export type Ground = Record<
	'countries' | 'border-lines' | 'province-lines' | 'country-labels' | 'province-labels',
	FeatureCollection
>;

/** Land, borders and names from the served TopoJSON. @throws Error when it cannot be had or read. */
export async function loadGround(url: string): Promise<Ground> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	const borders = (await response.json()) as Borders;
	const { countries, provinces } = borders.objects;
	return {
		countries: feature(borders, countries) as FeatureCollection,
		'border-lines': collect(mesh(borders, countries as GeometryObject, (a, b) => a !== b)),
		'province-lines': collect(
			mesh(borders, provinces as GeometryObject, (a, b) => a !== b && isoOf(a) === isoOf(b)),
		),
		'country-labels': labels(countries),
		'province-labels': labels(provinces),
	};
}

function isoOf(object: GeometryObject): string | null {
	return (object.properties as Named).iso;
}

function collect(geometry: Feature['geometry']): FeatureCollection {
	return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] };
}

function labels(collection: GeometryCollection<Named>): FeatureCollection {
	const named = collection.geometries.flatMap(
		({ properties }) => (properties as Named | undefined) ?? [],
	);
	return {
		type: 'FeatureCollection',
		features: named.flatMap(({ name, name_ar, label }) =>
			label
				? [
						{
							type: 'Feature' as const,
							geometry: { type: 'Point' as const, coordinates: label },
							properties: { name, name_ar },
						},
					]
				: [],
		),
	};
}
