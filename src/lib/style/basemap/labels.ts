import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dotName, type Dot } from './dots.ts';
import {
	byZoom,
	name,
	nameAlong,
	townsOf,
	tracking,
	within,
	type Language,
} from './expressions.ts';
import { LABEL, STRONG, WORLD } from './sources.ts';
import type { BasemapTheme } from './theme.ts';

export interface Look {
	language: Language;
	theme: BasemapTheme;
	themeName: string;
}

/** Labels, the least first: a later layer wins the space, so villages give way to capitals. */
export function labelLayers(look: Look): SymbolLayerSpecification[] {
	return [
		riverName(look, 'river-name', false),
		riverName(look, 'river-name-fine', true),
		physicalName(look),
		waterName(look, 'lake'),
		waterName(look, 'sea'),
		towns(look, 'village'),
		provinceName(look),
		towns(look, 'town'),
		countryName(look),
		towns(look, 'city'),
		towns(look, 'capital'),
	];
}

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Paint = NonNullable<SymbolLayerSpecification['paint']>;

function label(
	id: string,
	sourceLayer: 'label' | 'town',
	filter: NonNullable<SymbolLayerSpecification['filter']>,
	layout: Layout,
	paint: Paint,
): SymbolLayerSpecification {
	return {
		id,
		type: 'symbol',
		source: WORLD,
		'source-layer': sourceLayer,
		filter,
		layout: { 'symbol-sort-key': ['get', 'rank'], 'text-line-height': 1.15, ...layout },
		paint,
	};
}

const turned: Layout = {
	'text-rotate': ['coalesce', ['get', 'angle'], 0],
	'text-rotation-alignment': 'map',
};

function towns({ language, theme, themeName }: Look, dot: Dot): SymbolLayerSpecification {
	const strong = dot === 'capital' || dot === 'city';
	return label(
		`town-${dot}`,
		'town',
		townsOf(dot),
		{
			'icon-image': dotName(dot, themeName),
			'icon-padding': 0,
			'text-field': name(language),
			'text-font': strong ? STRONG : LABEL,
			'text-size': byZoom(theme.size[dot]),
			'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-right'],
			'text-radial-offset': dot === 'capital' ? 0.62 : 0.55,
			'text-justify': 'auto',
			'text-max-width': 9,
			'text-padding': dot === 'village' ? 3 : 2,
		},
		{
			'text-color': theme.label[dot],
			'text-halo-color': theme.halo,
			'text-halo-width': theme.width.halo,
		},
	);
}

function countryName({ language, theme }: Look): SymbolLayerSpecification {
	return label(
		'country-name',
		'label',
		within(['country']),
		{
			'text-field': name(language, ['upcase', ['get', 'en']]),
			'text-font': STRONG,
			'text-size': byZoom(theme.size.country),
			'text-letter-spacing': tracking(language, 0.12),
			'text-max-width': 8,
			'text-padding': 4,
		},
		{
			'text-color': theme.label.country,
			'text-halo-color': theme.halo,
			'text-halo-width': theme.width.halo,
		},
	);
}

function provinceName({ language, theme }: Look): SymbolLayerSpecification {
	return label(
		'province-name',
		'label',
		within(['province']),
		{
			'text-field': name(language, ['upcase', ['get', 'en']]),
			'text-font': LABEL,
			'text-size': byZoom(theme.size.province),
			'text-letter-spacing': tracking(language, 0.12),
			'text-max-width': 8,
			'text-padding': 2,
		},
		{
			'text-color': theme.label.province,
			'text-halo-color': theme.halo,
			'text-halo-width': theme.width.halo,
		},
	);
}

/** Deserts, mountains and regions, turned to lie along what they name. */
function physicalName({ language, theme }: Look): SymbolLayerSpecification {
	return label(
		'physical-name',
		'label',
		within(['desert', 'mountains', 'region', 'island']),
		{
			'text-field': name(language),
			'text-font': LABEL,
			'text-size': byZoom(theme.size.physical),
			'text-letter-spacing': tracking(language, 0.16),
			'text-max-width': 14,
			'text-padding': 4,
			...turned,
		},
		landPaint(theme),
	);
}

function landPaint(theme: BasemapTheme): Paint {
	return {
		'text-color': theme.label.land,
		'text-halo-color': theme.halo,
		'text-halo-width': theme.width.halo,
	};
}

function waterPaint(theme: BasemapTheme): Paint {
	return {
		'text-color': theme.label.water,
		'text-halo-color': theme.haloWater,
		'text-halo-width': 1,
	};
}

function waterName({ language, theme }: Look, kind: 'lake' | 'sea'): SymbolLayerSpecification {
	return label(
		`${kind}-name`,
		'label',
		within([kind]),
		{
			'text-field': name(language),
			'text-font': LABEL,
			'text-size': byZoom(kind === 'sea' ? theme.size.sea : theme.size.river),
			'text-letter-spacing': tracking(language, kind === 'sea' ? 0.14 : 0.06),
			'text-max-width': 9,
			'text-padding': 4,
			...turned,
		},
		waterPaint(theme),
	);
}

/** River names follow a line without meanders: a coarser one from afar, a finer one near by. */
function riverName({ language, theme }: Look, id: string, fine: boolean): SymbolLayerSpecification {
	return {
		...label(
			id,
			'label',
			['all', ['==', ['get', 'kind'], 'river'], ['==', ['get', 'fine'], fine]],
			{
				'symbol-placement': 'line',
				'symbol-spacing': 180,
				'text-field': nameAlong(language),
				'text-font': LABEL,
				'text-size': byZoom(theme.size.river),
				'text-letter-spacing': tracking(language, 0.06),
				'text-offset': [0, -0.75],
				'text-max-angle': 42,
				'text-padding': 3,
			},
			{ ...waterPaint(theme), 'text-halo-color': theme.halo, 'text-halo-width': theme.width.halo },
		),
		...(fine ? { minzoom: 7.5 } : { minzoom: 5.5, maxzoom: 7.5 }),
	};
}
