import { interpolateLab, piecewise } from 'd3-interpolate';
import { dark, light, type Theme } from './theme.ts';

/** Each made once: a histogram asks for hundreds of colours while an interval is dragged. */
const scales = new Map<Theme, (rank: number) => string>();

/** The colour of a rank of time, 0 oldest to 1 most recent; the second ink where there is none. */
export function timeColour(rank: number | null, theme: Theme): string {
	return rank === null ? theme.inkSecond : scaleOf(theme)(rank);
}

/** The same as a CSS value that follows the reader's system. */
export function timeColourCss(rank: number | null): string {
	return `light-dark(${timeColour(rank, light)},${timeColour(rank, dark)})`;
}

function scaleOf(theme: Theme): (rank: number) => string {
	const scale = scales.get(theme) ?? piecewise(interpolateLab, [...theme.time]);
	scales.set(theme, scale);
	return scale;
}
