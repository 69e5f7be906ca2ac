import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FADE_STEPS } from './areas.ts';
import { timeColourOf } from './expressions.ts';
import { RADIUS } from './marks.ts';
import type { Theme } from './theme.ts';

/** How much darker an area is while it is lit, and one coat of `FADE_STEPS` of a vague one. */
const FILL = 0.15;
const COAT = 1 - (1 - FILL) ** (1 / FADE_STEPS);

const isVague: ExpressionSpecification = ['==', ['get', 'edge'], 'vague'];
const isName: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

/** The light on the areas and names of what is being read, above the areas; what is vague gets no edge by it. */
export function litAreaLayers(theme: Theme): LayerSpecification[] {
	const colour = timeColourOf(theme);
	return [
		{
			id: 'lit-area',
			type: 'fill',
			source: 'litAreas',
			filter: isArea,
			paint: {
				'fill-color': colour,
				'fill-opacity': ['case', isVague, COAT, FILL],
				'fill-antialias': false,
			},
		},
		{
			id: 'lit-edge',
			type: 'line',
			source: 'litAreas',
			filter: ['all', ['!', isName], ['!', isVague]],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': colour, 'line-width': 10, 'line-blur': 8, 'line-opacity': 0.6 },
		},
		{
			id: 'lit-name',
			type: 'circle',
			source: 'litAreas',
			filter: isName,
			paint: {
				'circle-radius': 34,
				'circle-blur': 1,
				'circle-color': colour,
				'circle-opacity': 0.4,
			},
		},
	];
}

/** The halo and ring around the marks of what is being read, below the marks. */
export function litMarkLayers(theme: Theme): LayerSpecification[] {
	const colour = timeColourOf(theme);
	return [
		{
			id: 'lit-halo',
			type: 'circle',
			source: 'litMarks',
			paint: {
				'circle-radius': ['+', RADIUS, 15],
				'circle-blur': 0.7,
				'circle-color': colour,
				'circle-opacity': 0.45,
			},
		},
		{
			id: 'lit-ring',
			type: 'circle',
			source: 'litMarks',
			paint: {
				'circle-radius': ['+', RADIUS, 4],
				'circle-color': theme.ground.halo,
				'circle-opacity': 0.8,
				'circle-stroke-color': colour,
				'circle-stroke-width': 1.6,
			},
		},
	];
}
