import type {
	GeoJSONSourceSpecification,
	LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { areaLayers } from './areas.ts';
import { basemapStyle, type BasemapStyle } from './basemap/basemap.ts';
import type { BasemapFiles } from './basemap/sources.ts';
import { joined, type Language } from './expressions.ts';
import type { Explained, Sample } from './legend.ts';
import { claimLayers, claimWords } from './claims.ts';
import { litAreaLayers, litMarkLayers } from './lit.ts';
import { markLayers } from './marks.ts';
import { overlayFonts, overlayLayers } from './overlay.ts';
import { themes, type ThemeName } from './theme.ts';

/** What the style draws; each is GeoJSON. */
export const SOURCES = [
	'countries',
	'fades',
	'areas',
	'overlay',
	'claims',
	'names',
	'litAreas',
	'litMarks',
	'marks',
	'selection',
] as const;

export type SourceName = (typeof SOURCES)[number];
export type Sources = Record<SourceName, GeoJSON.FeatureCollection>;

/** Marks nearer than this to one another are drawn as one, in px. */
const ONE_SPOT = 13;

export interface MapFiles extends BasemapFiles {
	/** The file of the slanted Latin letters. */
	slanted: string;
}

export interface Look {
	theme: ThemeName;
	language: Language;
	files: MapFiles;
}

/** The map's whole look, from its data and its theme: a pure function. */
export function mapStyle(sources: Sources, { theme, language, files }: Look): StyleSpecification {
	const basemap = basemapStyle({
		theme,
		language: language === 'en' ? 'both' : language,
		sources: files,
	});
	return {
		version: 8,
		state: {
			selected: { default: '' },
			hovered: { default: '' },
			country: { default: '' },
			named: { default: namesOf(sources.marks) },
		},
		'font-faces': { ...basemap['font-faces'], ...overlayFonts(files.fonts, files.slanted) },
		sources: {
			...basemap.sources,
			...Object.fromEntries(SOURCES.map((source) => [source, sourceOf(source, sources)])),
		},
		layers: zOrder(theme, language, basemap).map(
			({ legend: _, ...layer }) => layer as LayerSpecification,
		),
	};
}

/** Every sample the key can show, from the top of the map down. */
export function legend(): Sample[] {
	const fromTheTop = zOrder('light', 'en', { ground: [], labels: [] }).toReversed();
	return [...new Set(fromTheTop.flatMap((layer) => layer.legend ?? []))];
}

/** One list is the z-order, from the ground up. */
function zOrder(
	name: ThemeName,
	language: Language,
	{ ground, labels }: Pick<BasemapStyle, 'ground' | 'labels'>,
): (LayerSpecification & Explained)[] {
	const theme = themes[name];
	return [
		...ground,
		...areaLayers(theme, name),
		...litAreaLayers(theme),
		...claimLayers(theme),
		...overlayLayers(theme),
		...labels,
		...claimWords(theme),
		...litMarkLayers(theme),
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
			hue: [
				[
					'case',
					['==', ['accumulated'], 'none'],
					['get', 'hue'],
					['==', ['get', 'hue'], 'none'],
					['accumulated'],
					// Ranks of two decimals: their order as words is their order.
					['>', ['string', ['accumulated']], ['string', ['get', 'hue']]],
					['accumulated'],
					['get', 'hue'],
				],
				['get', 'hue'],
			],
			// Only while all of it is.
			proposed: [
				['all', ['boolean', ['accumulated']], ['boolean', ['get', 'proposed']]],
				['get', 'proposed'],
			],
			name: listed('name'),
			name_ar: listed('name_ar'),
			form: [
				['case', ['==', ['accumulated'], 'disc'], 'disc', ['get', 'form']],
				['get', 'form'],
			],
		},
	};
}

/** The names that the marks write, so that the basemap does not write them again. */
export function namesOf({ features }: GeoJSON.FeatureCollection): string {
	return joined(features.flatMap(({ properties }) => String(properties?.['name'] || '') || []));
}

/** The names of the marks of one spot, with commas between; marks without one add nothing. */
function listed(property: string): unknown {
	const [known, next] = [['accumulated'], ['get', property]];
	const both = ['concat', known, ', ', next];
	return [['case', ['==', next, ''], known, ['==', known, ''], next, both], next];
}
