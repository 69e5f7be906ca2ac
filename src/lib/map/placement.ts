import type { Pixel, Size } from './away.ts';

/** Between a mark and the card beside it, and between the card and the edge. */
const GAP = 30;
const MARGIN = 12;

export interface Placement extends Pixel {
	/** How far the map must pan for the mark to stand free beside the card. */
	pan: Pixel;
}

/** Where a card of a size stands beside a mark: at its right, else at its left, never on it. */
export function placeBeside(mark: Pixel, card: Size, map: Size): Placement {
	const fitsRight = mark.x + GAP + card.width <= map.width - MARGIN;
	const fitsLeft = mark.x - GAP - card.width >= MARGIN;
	const wanted = fitsRight || !fitsLeft ? mark.x + GAP : mark.x - GAP - card.width;
	const x = clamp(wanted, MARGIN, map.width - MARGIN - card.width);
	const y = clamp(mark.y - card.height / 3, MARGIN, map.height - MARGIN - card.height);
	return { x, y, pan: { x: wanted - x, y: 0 } };
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
