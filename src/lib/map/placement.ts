import type { Pixel, Rectangle, Size } from './away.ts';

/** Between what is selected and the card beside it, and between the card and the edge. */
const GAP = 18;
const MARGIN = 12;

export interface Placement extends Pixel {
	/** How far the map must pan for the mark to stand free beside the card. */
	pan: Pixel;
}

/**
 * Where a card stands beside what is selected: at its right, its left, below or above it; where it fits nowhere, in the
 * corner in which it covers least, and what it still covers of a single mark is panned free.
 */
export function placeBeside(selected: Rectangle, card: Size, map: Size): Placement {
	const [right, bottom] = [selected.x + selected.width, selected.y + selected.height];
	const middle = { x: selected.x + selected.width / 2, y: selected.y + selected.height / 2 };
	const level = clamp(middle.y - card.height / 3, MARGIN, map.height - MARGIN - card.height);
	const across = clamp(middle.x - card.width / 2, MARGIN, map.width - MARGIN - card.width);
	const sides = [
		{ x: right + GAP, y: level },
		{ x: selected.x - GAP - card.width, y: level },
		{ x: across, y: bottom + GAP },
		{ x: across, y: selected.y - GAP - card.height },
	];
	const free = sides.find((at) => fits(at, card, map));
	if (free) return { ...free, pan: { x: 0, y: 0 } };

	const far = { x: map.width - MARGIN - card.width, y: map.height - MARGIN - card.height };
	const corners = [
		{ x: far.x, y: MARGIN },
		{ x: MARGIN, y: MARGIN },
		{ x: far.x, y: far.y },
		{ x: MARGIN, y: far.y },
	];
	const covered = (at: Pixel) => shared({ ...at, ...card }, selected);
	const [best = { x: far.x, y: MARGIN }] = corners.toSorted((a, b) => covered(a) - covered(b));
	const isMark = selected.width < map.width / 4;
	const pan = isMark && covered(best) > 0 ? right + GAP - best.x : 0;
	return { ...best, pan: { x: pan, y: 0 } };
}

function fits({ x, y }: Pixel, card: Size, map: Size): boolean {
	return (
		x >= MARGIN &&
		y >= MARGIN &&
		x + card.width <= map.width - MARGIN &&
		y + card.height <= map.height - MARGIN
	);
}

/** Area in px² that two rectangles share. */
function shared(a: Rectangle, b: Rectangle): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
