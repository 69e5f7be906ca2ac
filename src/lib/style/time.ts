import { interpolateLab, piecewise } from 'd3-interpolate';
import { dark, light, type Theme } from './theme.ts';

/** The colour of a rank of time, 0 oldest to 1 most recent; the second ink where there is none. */
export function timeColour(rank: number | null, theme: Theme): string {
	if (rank === null) return theme.inkSecond;
	return piecewise(interpolateLab, [...theme.time])(rank);
}

/** The same as a CSS value that follows the reader's system. */
export function timeColourCss(rank: number | null): string {
	return `light-dark(${timeColour(rank, light)},${timeColour(rank, dark)})`;
}
