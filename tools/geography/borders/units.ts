import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { area } from '@turf/turf';
import { feature } from 'topojson-client';
import countryCodes from 'i18n-iso-countries';
import { asMultiPolygon, cutAtAntimeridian } from './antimeridian.ts';
import { owned } from './contested.ts';
import decisions from './decisions.json' with { type: 'json' };
import { countryNames } from './names.ts';

/** A piece of land before dissolving; `unit` is null where no province is drawn. */
export interface Land {
	iso: string;
	country_name: string;
	country_name_ar: string;
	unit: string | null;
	unit_name: string | null;
	unit_name_ar: string | null;
}

type Lands = FeatureCollection<Polygon | MultiPolygon, Land>;

interface Named {
	iso: string;
	name: string;
	name_ar: string;
}

/** The region's borders as tools/basemap makes them: see its make/named-mosaic.ts. */
type Mosaic = Topology<{
	countries: GeometryCollection<Named>;
	provinces: GeometryCollection<Named & { iso_3166_2: string }>;
}>;

type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const userAssigned: Record<string, { alpha2: string }> = decisions.userAssigned;

const isletKm2 = 150;

/** Runs around the pole, which a Mercator map cannot show. */
const polar = 'Antarctica';

const read = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

const noProvince = { unit: null, unit_name: null, unit_name_ar: null };

/** Countries and provinces inside the box; islands that no province holds are in the countries alone. */
export function region(): { countries: Lands; provinces: Lands } {
	const mosaic = read(new URL('../../basemap/out/mosaic.topojson', import.meta.url)) as Mosaic;
	const countries = feature(mosaic, mosaic.objects.countries) as FeatureCollection<
		Polygon | MultiPolygon,
		Named
	>;
	const provinces = feature(mosaic, mosaic.objects.provinces) as FeatureCollection<
		Polygon | MultiPolygon,
		Named & { iso_3166_2: string }
	>;
	const names = new Map(countries.features.map(({ properties }) => [properties.iso, properties]));
	const ofCountry = (iso: string) => {
		const found = names.get(iso);
		if (found === undefined)
			throw new Error(`mosaic.topojson: a province of ${iso}, which it lacks`);
		return { iso, country_name: found.name, country_name_ar: found.name_ar };
	};
	return {
		countries: {
			type: 'FeatureCollection',
			features: countries.features.map(({ geometry, properties: { iso } }) => ({
				type: 'Feature',
				properties: { ...ofCountry(iso), ...noProvince },
				geometry,
			})),
		},
		provinces: {
			type: 'FeatureCollection',
			features: provinces.features.map(({ geometry, properties }) => ({
				type: 'Feature',
				properties: {
					...ofCountry(properties.iso),
					unit: properties.iso_3166_2,
					unit_name: properties.name,
					unit_name_ar: properties.name_ar,
				},
				geometry,
			})),
		},
	};
}

/** Islands too small to see at world scale, unless they are all a country has. */
function withoutIslets(geometry: MultiPolygon): MultiPolygon {
	const sized = geometry.coordinates.map((coordinates) => ({
		coordinates,
		km2: area({ type: 'Polygon', coordinates }) / 1e6,
	}));
	const largest = Math.max(...sized.map(({ km2 }) => km2));
	const kept = sized.filter(({ km2 }) => km2 >= Math.min(largest, isletKm2));
	return { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) };
}

export function restOfTheWorld(): Lands {
	const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	const topology = read(path) as WorldAtlas;
	const world = feature(topology, topology.objects.countries);
	const drawn = world.features.filter(({ properties }) => properties.name !== polar);
	const features = drawn.flatMap(({ id, properties: { name }, geometry }) => {
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
			throw new Error(`world-atlas: ${name} is a ${geometry.type}, expected polygons`);
		const alpha3 = id === undefined ? undefined : countryCodes.numericToAlpha3(id);
		const whole = cutAtAntimeridian(asMultiPolygon(geometry));
		return owned(name, alpha3, whole).map(
			({ country, geometry: piece }): Feature<MultiPolygon, Land> => ({
				type: 'Feature',
				properties: { ...named(country), ...noProvince },
				geometry: withoutIslets(piece),
			}),
		);
	});
	return { type: 'FeatureCollection', features };
}

function named(alpha3: string): Pick<Land, 'iso' | 'country_name' | 'country_name_ar'> {
	const iso = userAssigned[alpha3]?.alpha2 ?? countryCodes.alpha3ToAlpha2(alpha3);
	if (iso === undefined) throw new Error(`${alpha3} is no ISO 3166-1 code`);
	const { name, name_ar } = countryNames(alpha3, iso);
	return { iso, country_name: name, country_name_ar: name_ar };
}
