import type {
	GeoJSONSourceSpecification,
	LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { areaLayers } from './areas.ts';
import type { Language } from './expressions.ts';
import { fontFaces, type FontUrls } from './fonts.ts';
import { groundLabels, groundLayers } from './ground.ts';
import type { Explained, Sample } from './legend.ts';
import { markLayers } from './marks.ts';
import { themes, type ThemeName } from './theme.ts';

/** What the style draws; each is GeoJSON. */
export const SOURCES = [
	'countries',
	'border-lines',
	'province-lines',
	'country-labels',
	'province-labels',
	'fades',
	'areas',
	'names',
	'marks',
	'selection',
] as const;

export type SourceName = (typeof SOURCES)[number];
export type Sources = Record<SourceName, GeoJSON.FeatureCollection>;

/** Marks nearer than this to one another are drawn as one, in px. */
const ONE_SPOT = 13;

export interface Look {
	theme: ThemeName;
	language: Language;
	fonts: FontUrls;
}

/** The map's whole look, from its data and its theme: a pure function. */
export function mapStyle(
	sources: Sources,
	{ theme: name, language, fonts }: Look,
): StyleSpecification {
	return {
		version: 8,
		state: { selected: { default: '' }, hovered: { default: '' }, country: { default: '' } },
		'font-faces': fontFaces(fonts),
		sources: Object.fromEntries(SOURCES.map((source) => [source, sourceOf(source, sources)])),
		layers: zOrder({ name, language }).map(
			({ legend: _, ...layer }) => layer as LayerSpecification,
		),
	};
}

/** Every sample the key can show, from the top of the map down. */
export function legend(): Sample[] {
	const fromTheTop = zOrder({ name: 'light', language: 'en' }).toReversed();
	return [...new Set(fromTheTop.flatMap((layer) => layer.legend ?? []))];
}

/** One list is the z-order, from the ground up. */
function zOrder({
	name,
	language,
}: {
	name: ThemeName;
	language: Language;
}): (LayerSpecification & Explained)[] {
	const theme = themes[name];
	return [
		...groundLayers(theme),
		...areaLayers(theme, name),
		...groundLabels(theme, language),
		...markLayers(theme, name, language),
	];
}

function sourceOf(source: SourceName, sources: Sources): GeoJSONSourceSpecification {
	const data = sources[source];
	if (source !== 'marks') return { type: 'geojson', data };
	return {
		type: 'geojson',
		data,
		cluster: true,
		clusterRadius: ONE_SPOT,
		clusterMaxZoom: 14,
		clusterProperties: {
			receipts: ['+', ['get', 'receipts']],
			rank: ['max', ['get', 'rank']],
			contradicted: ['max', ['get', 'contradicted']],
			places: ['concat', ['get', 'places']],
			form: [
				['case', ['==', ['accumulated'], 'disc'], 'disc', ['get', 'form']],
				['get', 'form'],
			],
		},
	};
}
