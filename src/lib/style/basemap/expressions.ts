import type {
	ExpressionSpecification,
	FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { ByZoom } from './theme.ts';

export type Language = 'en' | 'ar' | 'both';

export function byZoom(stops: ByZoom): ExpressionSpecification {
	return [
		'interpolate',
		['linear'],
		['zoom'],
		...stops.flat(),
	] as unknown as ExpressionSpecification;
}

/** The name in one language, or English with Arabic below it. */
export function name(language: Language, english: ExpressionSpecification = ['get', 'en']) {
	if (language === 'ar') return ['get', 'ar'] as ExpressionSpecification;
	if (language === 'en') return english;
	return [
		'format',
		english,
		{},
		'\n',
		{},
		['get', 'ar'],
		{ 'font-scale': 0.92 },
	] as unknown as ExpressionSpecification;
}

/** Along a line there is no second row: both names stand one after the other. */
export function nameAlong(language: Language): ExpressionSpecification {
	if (language === 'both') return ['concat', ['get', 'en'], '   ', ['get', 'ar']];
	return ['get', language];
}

/** Letters set apart break the joins of Arabic. */
export function tracking(language: Language, ems: number): number {
	return language === 'en' ? ems : 0;
}

/** Labels whose zooms, `from` until `to`, hold the map's. */
export function within(kinds: string[]): FilterSpecification {
	return [
		'all',
		['in', ['get', 'kind'], ['literal', kinds]],
		['<=', ['get', 'from'], ['zoom']],
		['>', ['get', 'to'], ['zoom']],
	] as FilterSpecification;
}

/** Towns of a class that may show at the map's zoom. */
export function townsOf(...classes: string[]): FilterSpecification {
	return [
		'all',
		['in', ['get', 'class'], ['literal', classes]],
		// At zoom 5 the towns of zoom 6 may fill what room is left.
		['<=', ['get', 'zoom'], ['step', ['zoom'], ['zoom'], 5, 6, 6, ['zoom']]],
		// What a mark names is not named again; `named` holds those names between bars.
		['!', ['in', ['concat', '|', ['get', 'en'], '|'], ['coalesce', ['global-state', 'named'], '']]],
	] as FilterSpecification;
}
