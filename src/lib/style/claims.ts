import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LABEL } from './basemap/sources.ts';
import type { Explained } from './legend.ts';
import type { Theme } from './theme.ts';

type ClaimLayer = LayerSpecification & Explained;

/** What a text measures, in ink: a claim has no colour of time. The yardstick's outline is dashed, as it lies elsewhere. */
export function claimLayers({ ink, ground }: Theme): ClaimLayer[] {
	return [
		{
			id: 'claim-fill',
			type: 'fill',
			source: 'claims',
			filter: ['==', ['get', 'role'], 'claim'],
			paint: { 'fill-color': ink, 'fill-opacity': 0.07 },
		},
		{
			id: 'claim-line',
			type: 'line',
			source: 'claims',
			filter: ['==', ['get', 'role'], 'claim'],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': ink, 'line-width': 1.5 },
			legend: ['claim'],
		},
		{
			id: 'yardstick-halo',
			type: 'line',
			source: 'claims',
			filter: ['==', ['get', 'role'], 'yardstick'],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': ground.halo, 'line-width': 4.5, 'line-opacity': 0.8 },
		},
		{
			id: 'yardstick-line',
			type: 'line',
			source: 'claims',
			filter: ['==', ['get', 'role'], 'yardstick'],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': ink, 'line-width': 1.5, 'line-dasharray': [3.5, 2] },
			legend: ['yardstick'],
		},
	];
}

/** Their words, which the ground's give way to. */
export function claimWords({ ink, ground }: Theme): ClaimLayer[] {
	return [
		{
			id: 'claim-words',
			type: 'symbol',
			source: 'claims',
			filter: ['has', 'label'],
			layout: {
				'text-field': ['get', 'label'],
				'text-font': LABEL,
				'text-size': 12,
				'text-line-height': 1.3,
				'text-max-width': 18,
				'text-anchor': 'top',
				'text-offset': [0, 0.5],
				'text-overlap': 'always',
			},
			paint: { 'text-color': ink, 'text-halo-color': ground.halo, 'text-halo-width': 2 },
		},
	];
}
