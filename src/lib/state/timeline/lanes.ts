/** A bar of the timeline with its label, in pixels along the axis. */
export interface Bar {
	from: number;
	to: number;
	/** Width of the label. */
	label: number;
}

export interface PackedBar {
	/** 0-based, from above. */
	row: number;
	/** Where its label stands: within it, or beside it on the side of later or earlier times. */
	side: 'inside' | 'after' | 'before';
}

/** Pixels between a bar and the label beside it, and kept free beyond a label. */
export const BESIDE = 4;
const APART = 8;
/** Pixels by which two bars of a row may overlap, as those do of which one ends on the day the other begins. */
const TOUCH = 3;

interface Extent {
	from: number;
	to: number;
	side: PackedBar['side'];
}

/** Bars in the order in which they get their place, and the side on which a label beside its bar is tried first. */
const ORDERS: ((a: Bar, b: Bar) => number)[] = [
	(a, b) => a.from - b.from,
	(a, b) => b.to - b.from - (a.to - a.from),
];
const SIDES = ['after', 'before'] as const;

/**
 * Puts bars into rows so that no label meets anything: each goes to the highest row with room, its label within it where it
 * fits, else beside it. Of a few ways to go about it the one with the fewest rows counts.
 */
export function pack(bars: Bar[], width: number): PackedBar[] {
	const ways = ORDERS.flatMap((order) =>
		SIDES.map((side) => packed(bars.toSorted(order), side, width)),
	);
	const best = ways.reduce((one, other) => (other.rows < one.rows ? other : one));
	return bars.map((bar) => best.places.get(bar) ?? { row: 0, side: 'inside' });
}

function packed(bars: Bar[], first: PackedBar['side'], width: number) {
	const rows: Extent[][] = [];
	const places = new Map<Bar, PackedBar>();
	for (const bar of bars) {
		const options = extentsOf(bar, width)
			.sort((a, b) => Number(b.side === first) - Number(a.side === first))
			.map((extent) => ({ extent, row: freeRow(rows, extent) }));
		const { extent, row } = options.reduce((best, next) => (next.row < best.row ? next : best));
		(rows[row] ??= []).push(extent);
		places.set(bar, { row, side: extent.side });
	}
	return { rows: rows.length, places };
}

function freeRow(rows: Extent[][], { from, to }: Extent): number {
	const free = rows.findIndex((row) =>
		row.every((other) => other.to <= from + TOUCH || to <= other.from + TOUCH),
	);
	return free === -1 ? rows.length : free;
}

/** Where a bar and its label can lie. Beside a label the tolerance is taken back. */
function extentsOf({ from, to, label }: Bar, width: number): Extent[] {
	if (label <= to - from) return [{ from, to, side: 'inside' }];
	const beside = BESIDE + label + APART + TOUCH;
	const after: Extent = { from, to: to + beside, side: 'after' };
	const before: Extent = { from: from - beside, to, side: 'before' };
	const isRoomAfter = to + BESIDE + label <= width;
	const isRoomBefore = from - BESIDE - label >= 0;
	if (!isRoomBefore) return [after];
	return isRoomAfter ? [after, before] : [before];
}
