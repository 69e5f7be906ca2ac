import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { nameIn, type Language } from './expressions.ts';
import { LABEL, STRONG } from './fonts.ts';
import type { Theme } from './theme.ts';

/** Land and borders on a plain ground, below everything the texts place. */
export function groundLayers({ ground }: Theme): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': ground.sea } },
		{
			id: 'land',
			type: 'fill',
			source: 'countries',
			paint: { 'fill-color': ground.land, 'fill-outline-color': ground.land },
		},
		{
			id: 'province-lines',
			type: 'line',
			source: 'province-lines',
			minzoom: 5,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': ground.province,
				'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 9, 1.4],
				'line-dasharray': [3, 2],
			},
		},
		{
			id: 'border-lines',
			type: 'line',
			source: 'border-lines',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': ground.border,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 6, 1.2, 9, 2],
			},
		},
	];
}

/** Names of provinces and countries; countries last, as later symbols win the space. */
export function groundLabels({ ground }: Theme, language: Language): LayerSpecification[] {
	const halo = { 'text-halo-color': ground.halo, 'text-halo-width': 1.4 };
	return [
		{
			id: 'province-names',
			type: 'symbol',
			source: 'province-labels',
			minzoom: 6,
			layout: {
				'text-field': nameIn(language),
				'text-font': LABEL,
				'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10.5, 9, 13],
				'text-max-width': 7,
			},
			paint: { ...halo, 'text-color': ground.label, 'text-opacity': 0.85 },
		},
		{
			id: 'country-names',
			type: 'symbol',
			source: 'country-labels',
			layout: {
				'text-field': nameIn(language),
				'text-font': STRONG,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10.5, 6, 16],
				'text-max-width': 7,
				'text-letter-spacing': language === 'ar' ? 0 : 0.04,
			},
			paint: { ...halo, 'text-color': ground.label },
		},
	];
}
