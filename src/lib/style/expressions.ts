import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from './theme.ts';

/** Ids inside a joined list are kept apart by bars, so that one is never found inside another: `|a|b|`. */
export function joined(ids: string[]): string {
	return `|${ids.join('|')}|`;
}

/** Whether the feature stands for the place in a global state (`selected`, `hovered`). */
export function isFor(state: 'selected' | 'hovered'): ExpressionSpecification {
	return ['in', ['concat', '|', ['global-state', state], '|'], ['get', 'places']];
}

/** The colour of the feature's time; the second ink without one (`rank` -1). */
export function timeColourOf({ time, inkSecond }: Theme): ExpressionSpecification {
	return [
		'case',
		['<', ['get', 'rank'], 0],
		inkSecond,
		[
			'interpolate-lab',
			['linear'],
			['get', 'rank'],
			...time.flatMap((colour, stop) => [stop / (time.length - 1), colour]),
		] as unknown as ExpressionSpecification,
	];
}

/** An opacity that falls to 40 % when something else is selected (design: one thing at a time). */
export function dimmed(opacity: number): ExpressionSpecification {
	return [
		'case',
		['any', ['==', ['global-state', 'selected'], ''], isFor('selected')],
		opacity,
		opacity * 0.4,
	];
}

export type Language = 'en' | 'ar';

/** English with Arabic below it where that is another word, or Arabic alone. */
export function nameIn(language: Language): ExpressionSpecification {
	if (language === 'ar') return ['coalesce', ['get', 'name_ar'], ['get', 'name']];
	return [
		'format',
		['get', 'name'],
		{},
		[
			'case',
			['all', ['has', 'name_ar'], ['!=', ['get', 'name_ar'], ['get', 'name']]],
			['concat', '\n', ['get', 'name_ar']],
			'',
		],
		{ 'font-scale': 0.92 },
	];
}
