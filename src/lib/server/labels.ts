import type { LocatorLabel, Side } from '#lib/state/locator.ts';
import { HEIGHT, WIDTH } from './frame.ts';

/** A name that wants a place, with the sides it may stand on, best first. */
export interface Wish extends Omit<LocatorLabel, 'side' | 'wideOnly'> {
	sides: Side[];
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Width of the map on a phone against its full width. */
const NARROW = 0.62;
const LINE = 15;
const LETTER = { place: 6.3, area: 6.1, name: 6.1, country: 7.6 };

/**
 * Sets names so that none lies over another or over a disc, first come first served. Names keep their size where the map
 * shrinks, so those that fit a phone's map are set first; the others show only where it is wide.
 */
export function setLabels(wishes: Wish[], discs: { x: number; y: number; radius: number }[]) {
	const labels: LocatorLabel[] = [];
	for (const scale of [NARROW, 1]) {
		const taken = [
			...discs.map(({ x, y, radius }) => around(at(x, WIDTH, scale), at(y, HEIGHT, scale), radius)),
			...labels.map((label) => boxOf(label, label.side, scale)),
		];
		for (const { sides, ...wish } of wishes) {
			if (labels.some(({ text, x, y }) => text === wish.text && x === wish.x && y === wish.y))
				continue;
			const side = sides.find((side) => isFree(boxOf(wish, side, scale), taken, scale));
			if (!side) continue;
			taken.push(boxOf(wish, side, scale));
			labels.push({ ...wish, side, wideOnly: scale === 1 });
		}
	}
	return labels;
}

function at(percent: number, size: number, scale: number): number {
	return (percent / 100) * size * scale;
}

function around(x: number, y: number, radius: number): Box {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function boxOf(label: Omit<LocatorLabel, 'side' | 'wideOnly'>, side: Side, scale: number): Box {
	const x = at(label.x, WIDTH, scale);
	const y = at(label.y, HEIGHT, scale);
	const width = label.text.length * LETTER[label.kind] + 4;
	const left = { end: x + label.distance, start: x - label.distance - width }[side as string];
	const top = { above: y - label.distance - LINE, below: y + label.distance }[side as string];
	const from = { left: left ?? x - width / 2, top: top ?? y - LINE / 2 };
	return { ...from, right: from.left + width, bottom: from.top + LINE };
}

function isFree(box: Box, taken: Box[], scale: number): boolean {
	const inside =
		box.left >= 2 &&
		box.top >= 2 &&
		box.right <= WIDTH * scale - 2 &&
		box.bottom <= HEIGHT * scale - 2;
	return inside && !taken.some((other) => overlap(box, other));
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
