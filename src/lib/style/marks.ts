import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dimmed, isFor, nameIn, timeColourOf, type Language } from './expressions.ts';
import { LABEL, STRONG } from './basemap/sources.ts';
import type { Explained } from './legend.ts';
import type { Theme, ThemeName } from './theme.ts';

type MarkLayer = LayerSpecification & Explained;

/** Radius in px by the square root of the receipts: 7 for one, 11 from sixteen on; 2 more under the pointer. */
export const RADIUS: ExpressionSpecification = [
	'+',
	['interpolate', ['linear'], ['sqrt', ['get', 'receipts']], 1, 7, 4, 11],
	['case', isFor('hovered'), 2, 0],
];

/** A number that fits a disc: thousands in short, of which the card has the whole. */
const COUNT: ExpressionSpecification = [
	'case',
	['<', ['get', 'receipts'], 1000],
	['to-string', ['get', 'receipts']],
	['concat', ['to-string', ['floor', ['/', ['get', 'receipts'], 1000]]], 'k'],
];

const isProposed: ExpressionSpecification = ['==', ['get', 'proposed'], true];
const isDisc: ExpressionSpecification = ['==', ['get', 'form'], 'disc'];

/** Discs, rings, names and counts, above the areas; the selected place's own mark on top. */
export function markLayers(theme: Theme, name: ThemeName, language: Language): MarkLayer[] {
	return [
		...namesOf(theme, language),
		...marksOf('marks', theme, name),
		...marksOf('litMarks', theme, name),
		{
			id: 'selection-ring',
			type: 'circle',
			source: 'selection',
			paint: {
				'circle-radius': ['+', RADIUS, 5],
				'circle-color': 'transparent',
				'circle-stroke-color': theme.ink,
				'circle-stroke-width': 2,
			},
		},
		...marksOf('selection', theme, name),
	];
}

/** What is being read is drawn once more at full strength, where something else is selected. */
const OPACITIES = {
	marks: dimmed(1),
	litMarks: ['case', ['==', ['global-state', 'selected'], ''], 0, 1] as ExpressionSpecification,
	selection: 1,
};

function marksOf(source: keyof typeof OPACITIES, theme: Theme, name: ThemeName): MarkLayer[] {
	const { ground, ink } = theme;
	const colour = timeColourOf(theme);
	const own = source === 'marks';
	const opacity = OPACITIES[source];
	return [
		{
			id: `${source}-disc`,
			type: 'circle',
			source,
			filter: ['!', isProposed],
			paint: {
				'circle-radius': ['-', RADIUS, ['case', isDisc, 0, 1]],
				'circle-color': ['case', isDisc, colour, ground.halo],
				'circle-opacity': opacity,
				'circle-stroke-color': ['case', isDisc, ground.halo, colour],
				'circle-stroke-width': ['case', isDisc, 1.6, 2.4],
				'circle-stroke-opacity': opacity,
			},
			...(own && { legend: ['place', 'inherited', 'undated'] as const }),
		} as MarkLayer,
		{
			id: `${source}-proposed`,
			type: 'symbol',
			source,
			filter: isProposed,
			layout: {
				'icon-image': ['concat', `proposed/${name}/`, ['get', 'hue']],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
			},
			paint: { 'icon-opacity': opacity },
			...(own && { legend: ['proposed'] as const }),
		} as MarkLayer,
		{
			id: `${source}-count`,
			type: 'symbol',
			source,
			filter: ['>', ['get', 'receipts'], 1],
			layout: {
				'text-field': COUNT,
				'text-font': STRONG,
				'text-size': 11,
				'text-allow-overlap': true,
				'text-ignore-placement': true,
			},
			paint: {
				'text-color': ['case', ['all', isDisc, ['!', isProposed]], ground.halo, ink],
				'text-opacity': opacity,
			},
		},
		{
			id: `${source}-contradicted`,
			type: 'symbol',
			source,
			filter: ['>', ['get', 'contradicted'], 0],
			layout: {
				'icon-image': `contradicted/${name}/none`,
				'icon-offset': [9, -9],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
			},
			paint: { 'icon-opacity': opacity },
			...(own && { legend: ['contradicted'] as const }),
		} as MarkLayer,
	];
}

function namesOf(theme: Theme, language: Language): MarkLayer[] {
	const { ground, ink } = theme;
	const halo = { 'text-halo-color': ground.halo, 'text-halo-width': 1.6 };
	return [
		{
			id: 'mark-names',
			type: 'symbol',
			source: 'marks',
			filter: ['!=', ['get', 'name'], ''],
			layout: {
				'text-field': nameIn(language),
				'text-font': LABEL,
				'text-size': 12.5,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': 1.15,
				'text-justify': 'auto',
				'text-max-width': 9,
			},
			paint: { ...halo, 'text-color': ink, 'text-opacity': dimmed(1) },
		},
		{
			id: 'bare-names',
			type: 'symbol',
			source: 'names',
			layout: {
				'text-field': nameIn(language),
				'text-font': LABEL,
				'text-size': 14,
				'text-allow-overlap': true,
				'text-max-width': 8,
			},
			paint: { ...halo, 'text-color': timeColourOf(theme), 'text-opacity': dimmed(1) },
			legend: ['label'],
		},
	];
}
