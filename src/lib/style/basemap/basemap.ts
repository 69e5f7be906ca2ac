import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { groundLayers } from './ground.ts';
import { labelLayers } from './labels.ts';
import type { Language } from './expressions.ts';
import { basemapFonts, basemapSources, type BasemapFiles } from './sources.ts';
import { basemapThemes, type BasemapThemeName } from './theme.ts';

export interface BasemapLook {
	language: Language;
	theme: BasemapThemeName;
	sources: BasemapFiles;
}

export interface BasemapStyle {
	sources: StyleSpecification['sources'];
	'font-faces': NonNullable<StyleSpecification['font-faces']>;
	/** Below the marks' areas. */
	ground: LayerSpecification[];
	/** Above the marks' areas, below the marks. */
	labels: LayerSpecification[];
	/** Both, in z-order. */
	layers: LayerSpecification[];
}

/** The basemap's whole look, from its files, its theme and the reader's language: a pure function. */
export function basemapStyle({ language, theme, sources }: BasemapLook): BasemapStyle {
	const value = basemapThemes[theme];
	const ground = groundLayers(value);
	const labels = labelLayers({ language, theme: value, themeName: theme });
	return {
		sources: basemapSources(sources),
		'font-faces': basemapFonts(sources.fonts),
		ground,
		labels,
		layers: [...ground, ...labels],
	};
}
