import type { LocatorLabel, Side, Spot } from '#lib/state/locator.ts';
import { HEIGHT, WIDTH } from './frame.ts';

/** Where a name may stand: beside a spot, some pixels from it. */
export type Standing = Spot & Pick<LocatorLabel, 'side' | 'distance'>;

/** A name that wants a place, with where it may stand, best first. */
export interface Wish extends Pick<LocatorLabel, 'text' | 'kind' | 'rank'> {
	id: string;
	standings: Standing[];
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Width of the map on a phone against its full width. */
const NARROW = 0.66;
const LINE = 15;
/** Pixels a letter takes. */
const LETTER = { place: 6.3, area: 6.1, name: 6.3, country: 8.2 };

/**
 * Sets names so that none lies over another or over a disc, first come first served. Names keep their size where the map
 * shrinks, so those that fit a phone's map are set first; the others show only where it is wide.
 */
export function setLabels(wishes: Wish[], discs: (Spot & { radius: number })[]): LocatorLabel[] {
	const set = new Map<string, LocatorLabel>();
	for (const scale of [NARROW, 1]) {
		const taken = [
			...discs.map((disc) => around(disc, scale)),
			...[...set.values()].map((label) => boxOf(label.text, label.kind, label, scale)),
		];
		for (const { id, standings, ...label } of wishes.filter(({ id }) => !set.has(id))) {
			const box = (standing: Standing) => boxOf(label.text, label.kind, standing, scale);
			const standing = standings.find((one) => isFree(box(one), taken, scale));
			if (!standing) continue;
			taken.push(box(standing));
			set.set(id, { ...label, ...standing, wideOnly: scale === 1 });
		}
	}
	return [...set.values()];
}

/** Pixels a name takes from start to end. */
export function widthOf(text: string, kind: LocatorLabel['kind']): number {
	return text.length * LETTER[kind] + 4;
}

function around({ x, y, radius }: Spot & { radius: number }, scale: number): Box {
	const [across, down] = [(x / 100) * WIDTH * scale, (y / 100) * HEIGHT * scale];
	return {
		left: across - radius,
		right: across + radius,
		top: down - radius,
		bottom: down + radius,
	};
}

function boxOf(text: string, kind: LocatorLabel['kind'], standing: Standing, scale: number): Box {
	const { side, distance } = standing;
	const width = widthOf(text, kind);
	const corner: Record<Side, [number, number]> = {
		end: [distance, -LINE / 2],
		start: [-distance - width, -LINE / 2],
		above: [-width / 2, -distance - LINE],
		below: [-width / 2, distance],
		centre: [-width / 2, -LINE / 2],
	};
	const left = (standing.x / 100) * WIDTH * scale + corner[side][0];
	const top = (standing.y / 100) * HEIGHT * scale + corner[side][1];
	return { left, top, right: left + width, bottom: top + LINE };
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
