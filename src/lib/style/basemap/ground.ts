import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom } from './expressions.ts';
import { REGION, RELIEF, WORLD } from './sources.ts';
import type { BasemapTheme, ByZoom } from './theme.ts';

/** Where no land is drawn there is sea. */
export const BACKGROUND = 'sea';

/** The countries the texts speak of: a little lighter, so that the eye finds them. */
const THEATRE = ['SYR', 'TUR', 'IRQ', 'LBN'];

/** Ground, relief, water, roads and borders: everything below the marks. */
export function groundLayers(theme: BasemapTheme): LayerSpecification[] {
	return [
		{ id: BACKGROUND, type: 'background', paint: { 'background-color': theme.sea } },
		...both((source, suffix) => land(theme, source, suffix)),
		{
			id: 'relief',
			type: 'raster',
			source: RELIEF,
			maxzoom: 9,
			paint: {
				'raster-opacity': byZoom(theme.relief.opacity),
				'raster-contrast': theme.relief.contrast,
				'raster-brightness-min': theme.relief.brightness[0],
				'raster-brightness-max': theme.relief.brightness[1],
				'raster-fade-duration': 0,
			},
		},
		...theme.width.river.map((width, index) => river(theme, width, index + 1)).reverse(),
		...both((source, suffix) => lake(theme, source, suffix)),
		...theme.width.road.map((width, index) => road(theme, width, index + 1)).reverse(),
		...both((source, suffix) => province(theme, source, suffix)),
		...both((source, suffix) => casing(theme, source, suffix)),
		...both((source, suffix) => border(theme, source, suffix)),
		...both((source, suffix) => disputed(theme, source, suffix)),
	];
}

type Make = (source: string, suffix: string) => LayerSpecification;

/** The same layer for the world and, from zoom 5, for the region that is cut out of it there. */
function both(make: Make): LayerSpecification[] {
	return [make(WORLD, 'world'), make(REGION, 'region')];
}

function land(theme: BasemapTheme, source: string, suffix: string): LayerSpecification {
	const colour: ExpressionSpecification = [
		'match',
		['get', 'iso'],
		THEATRE,
		theme.land,
		theme.landBeyond,
	];
	return {
		id: `land-${suffix}`,
		type: 'fill',
		source,
		'source-layer': 'land',
		paint: { 'fill-color': colour },
	};
}

function lake(theme: BasemapTheme, source: string, suffix: string): LayerSpecification {
	return {
		id: `lake-${suffix}`,
		type: 'fill',
		source,
		'source-layer': 'lake',
		paint: { 'fill-color': theme.water },
	};
}

function river(theme: BasemapTheme, width: ByZoom, rank: number): LayerSpecification {
	return {
		id: `river-${rank}`,
		type: 'line',
		source: WORLD,
		'source-layer': 'river',
		minzoom: Number(width[0]?.[0]),
		filter: ['==', ['get', 'rank'], rank],
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': theme.river, 'line-width': byZoom(width) },
	};
}

function road(theme: BasemapTheme, width: ByZoom, rank: number): LayerSpecification {
	return {
		id: `road-${rank}`,
		type: 'line',
		source: WORLD,
		'source-layer': 'road',
		minzoom: Number(width[0]?.[0]),
		filter: ['==', ['get', 'rank'], rank],
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': theme.road, 'line-width': byZoom(width) },
	};
}

function province(theme: BasemapTheme, source: string, suffix: string): LayerSpecification {
	return {
		id: `province-${suffix}`,
		type: 'line',
		source,
		'source-layer': 'line',
		minzoom: 5,
		filter: ['==', ['get', 'kind'], 'province'],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': theme.province,
			'line-width': byZoom(theme.width.province),
			'line-dasharray': [...theme.dash.province],
			// Elsewhere provinces are many and small, and would be noise until one looks closely.
			'line-opacity': [
				'interpolate',
				['linear'],
				['zoom'],
				6,
				['match', ['get', 'iso'], THEATRE, 0.9, 0.25],
				8,
				['match', ['get', 'iso'], THEATRE, 1, 0.7],
			],
		},
	};
}

function casing(theme: BasemapTheme, source: string, suffix: string): LayerSpecification {
	return {
		id: `border-casing-${suffix}`,
		type: 'line',
		source,
		'source-layer': 'line',
		minzoom: 4,
		filter: ['in', ['get', 'kind'], ['literal', ['border', 'disputed']]],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': theme.borderCasing,
			'line-width': byZoom(theme.width.borderCasing),
			'line-opacity': 0.8,
		},
	};
}

function border(theme: BasemapTheme, source: string, suffix: string): LayerSpecification {
	return {
		id: `border-${suffix}`,
		type: 'line',
		source,
		'source-layer': 'line',
		filter: ['==', ['get', 'kind'], 'border'],
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': theme.border, 'line-width': byZoom(theme.width.border) },
	};
}

function disputed(theme: BasemapTheme, source: string, suffix: string): LayerSpecification {
	return {
		id: `disputed-${suffix}`,
		type: 'line',
		source,
		'source-layer': 'line',
		filter: ['==', ['get', 'kind'], 'disputed'],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': theme.disputed,
			'line-width': byZoom(theme.width.border),
			'line-dasharray': [...theme.dash.disputed],
		},
	};
}
