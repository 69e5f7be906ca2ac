import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dimmed, isFor, timeColourOf } from './expressions.ts';
import type { Explained } from './legend.ts';
import type { Theme, ThemeName } from './theme.ts';

/** How many times a vague area is painted over itself, each time smaller, to fade at its edge. */
export const FADE_STEPS = 8;

const VAGUE_FILL = 0.16;

/** One coat of `FADE_STEPS`, so that all of them together give `VAGUE_FILL`. */
const COAT = 1 - (1 - VAGUE_FILL) ** (1 / FADE_STEPS);

/** Of areas that overlap the latest lies on top. */
const inTime: ExpressionSpecification = ['get', 'rank'];

type AreaLayer = LayerSpecification & Explained;

/** Areas and borders, from the vague to the sharp, below the marks. */
export function areaLayers(theme: Theme, name: ThemeName): AreaLayer[] {
	const colour = timeColourOf(theme);
	const hovered = (usual: number, raised: number) =>
		['case', isFor('hovered'), raised, usual] as const;
	const filled = (usual: number, raised: number): ExpressionSpecification => [
		'case',
		isFor('hovered'),
		raised,
		dimmed(usual),
	];
	return [
		{
			id: 'area-fade',
			type: 'fill',
			source: 'fades',
			layout: { 'fill-sort-key': inTime },
			paint: {
				'fill-color': colour,
				'fill-opacity': filled(COAT, 2 * COAT),
				'fill-antialias': false,
			},
		},
		{
			id: 'area-hatch',
			type: 'fill',
			source: 'areas',
			filter: ['in', ['get', 'edge'], ['literal', ['vague', 'disputed']]],
			layout: { 'fill-sort-key': inTime },
			paint: {
				'fill-pattern': ['concat', `hatch/${name}/`, ['get', 'hue']],
				'fill-opacity': filled(0.75, 1),
				'fill-antialias': false,
			},
			legend: ['vague'],
		},
		{
			id: 'area-approximate',
			type: 'fill',
			source: 'areas',
			filter: ['==', ['get', 'edge'], 'approximate'],
			layout: { 'fill-sort-key': inTime },
			paint: { 'fill-color': colour, 'fill-opacity': filled(0.07, 0.16) },
		},
		{
			id: 'area-drawn',
			type: 'fill',
			source: 'areas',
			filter: ['==', ['get', 'edge'], 'drawn'],
			layout: { 'fill-sort-key': inTime },
			paint: { 'fill-color': colour, 'fill-opacity': filled(0.19, 0.28) },
		},
		{
			id: 'area-approximate-line',
			type: 'line',
			source: 'areas',
			filter: ['==', ['get', 'edge'], 'approximate'],
			layout: { 'line-join': 'round', 'line-sort-key': inTime },
			paint: {
				'line-color': colour,
				'line-width': [...hovered(1.4, 2.4)],
				'line-opacity': dimmed(1),
				'line-dasharray': [3, 2.4],
			},
			legend: ['approximate'],
		},
		{
			id: 'area-line',
			type: 'line',
			source: 'areas',
			filter: ['==', ['get', 'edge'], 'drawn'],
			layout: { 'line-join': 'round', 'line-sort-key': inTime },
			paint: {
				'line-color': colour,
				'line-width': [...hovered(1.7, 2.7)],
				'line-opacity': dimmed(1),
			},
			legend: ['drawn'],
		},
		{
			id: 'border-halo',
			type: 'line',
			source: 'areas',
			filter: ['==', ['get', 'edge'], 'border'],
			layout: { 'line-join': 'round', 'line-cap': 'round', 'line-sort-key': inTime },
			paint: { 'line-color': theme.ground.halo, 'line-width': 6, 'line-opacity': dimmed(0.9) },
		},
		{
			id: 'border-meant',
			type: 'line',
			source: 'areas',
			filter: ['==', ['get', 'edge'], 'border'],
			layout: { 'line-join': 'round', 'line-cap': 'round', 'line-sort-key': inTime },
			paint: { 'line-color': colour, 'line-width': [...hovered(3, 4)], 'line-opacity': dimmed(1) },
			legend: ['border'],
		},
		{
			id: 'chosen-country',
			type: 'line',
			source: 'countries',
			filter: ['==', ['get', 'iso'], ['global-state', 'country']],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': theme.ink, 'line-width': 2.2, 'line-opacity': 0.85 },
		},
	];
}
