import type { BasemapTheme } from './theme.ts';

/** Screen pixels a picture pixel: drawn at twice the density, to be added with `pixelRatio: 2`. */
const DOT_RATIO = 2;

/** In px: the ring's outer radius and the width of its line; a capital has a core as well. */
const shapes = {
	capital: { radius: 4.6, line: 1.5, core: 1.7 },
	city: { radius: 3.5, line: 1.3, core: 0 },
	town: { radius: 2.9, line: 1.1, core: 0 },
	village: { radius: 2.3, line: 1, core: 0 },
} as const;

export type Dot = keyof typeof shapes;
export const DOTS = Object.keys(shapes) as Dot[];

export interface Picture {
	width: number;
	height: number;
	data: Uint8Array;
}

/** The rings of towns as RGBA pictures, so that the style needs no sprite. */
export function dotPicture(dot: Dot, { dot: colours }: BasemapTheme): Picture {
	const { radius, line, core } = shapes[dot];
	const size = Math.ceil((radius + 1) * 2 * DOT_RATIO);
	const data = new Uint8Array(size * size * 4);
	const [ink, ground] = [channels(colours.line), channels(colours.fill)];
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) {
			const distance = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2);
			const inside = (limit: number) =>
				Math.max(0, Math.min(1, limit * DOT_RATIO - distance + 0.5));
			const whole = inside(radius);
			const paper = inside(radius - line) - (core > 0 ? inside(core) : 0);
			const share = whole === 0 ? 0 : paper / whole;
			const mixed = ink.map((part, index) =>
				Math.round(part * (1 - share) + (ground[index] ?? 0) * share),
			);
			data.set([...mixed, Math.round(255 * whole)], (y * size + x) * 4);
		}
	return { width: size, height: size, data };
}

function channels(hex: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

export function dotName(dot: Dot, theme: string): string {
	return `dot/${theme}/${dot}`;
}
