import type { FontFacesSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { basemapFonts, LABEL } from './basemap/sources.ts';
import { dimmed, isFor } from './expressions.ts';
import type { Explained } from './legend.ts';
import type { Theme } from './theme.ts';

type OverlayLayer = LayerSpecification & Explained;

/** Where words stand from the middle of a country, which its own name keeps. */
export type Side = 'north' | 'south' | 'east' | 'west';

/** Anchors with offsets in ems, tried in turn; the first is taken where none is free. */
const AROUND: Record<Side, readonly (string | readonly [number, number])[]> = {
	north: [
		...(['bottom', [0, -2], 'top', [0, 2], 'bottom', [0, -5], 'left', [4.5, 0]] as const),
		...(['right', [-4.5, 0], 'bottom-left', [3, -3.5], 'bottom-right', [-3, -3.5]] as const),
	],
	south: [
		...(['top', [0, 2], 'top', [0, 5], 'left', [4.5, 1.5], 'right', [-4.5, 1.5]] as const),
		...(['top-left', [3, 3.5], 'top-right', [-3, 3.5], 'top', [0, 8]] as const),
	],
	east: ['top-left', [0, 2], 'bottom-left', [0, -2], 'left', [4.5, 0]],
	west: ['top-right', [0, 2], 'bottom-right', [0, -2], 'right', [-4.5, 0]],
};

const SLANTED = ['Noto Sans Italic'];

/** Slanted Latin letters; the others have no slanted form and stand upright. */
export function overlayFonts(fonts: string, slanted: string): FontFacesSpecification {
	const upright = basemapFonts(fonts)[String(LABEL[0])];
	const latin = { url: slanted, 'unicode-range': ['U+0020-00FF', 'U+0131', 'U+2000-206F'] };
	return { [String(SLANTED[0])]: [latin, ...(Array.isArray(upright) ? upright : [])] };
}

/** Names that stand for something else: words and a dotted outline in the third ink; no layer of it can draw a mark. */
export function overlayLayers(theme: Theme): OverlayLayer[] {
	return [
		{
			id: 'overlay-outline',
			type: 'line',
			source: 'overlay',
			filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': theme.inkThird,
				'line-width': 1.6,
				'line-offset': 4,
				'line-dasharray': [0.1, 2.8],
				'line-opacity': dimmed(0.7),
			},
		},
		{
			id: 'overlay-words',
			type: 'symbol',
			source: 'overlay',
			filter: ['==', ['geometry-type'], 'Point'],
			layout: {
				'text-field': ['get', 'label'],
				'text-font': SLANTED,
				'text-size': 11.5,
				'text-line-height': 1.3,
				'text-max-width': 17,
				'text-padding': 4,
				'text-variable-anchor-offset': [
					'match',
					['get', 'side'],
					...(['south', 'east', 'west'] as const).flatMap((side) => [
						side,
						['literal', AROUND[side]],
					]),
					['literal', AROUND.north],
				],
				'text-justify': 'auto',
				'text-overlap': 'always',
			},
			paint: {
				'text-color': ['case', isFor('hovered'), theme.ink, theme.inkThird],
				'text-halo-color': theme.ground.halo,
				'text-halo-width': 1.4,
				'text-opacity': dimmed(1),
			},
			legend: ['metonym'],
		},
	] as OverlayLayer[];
}
