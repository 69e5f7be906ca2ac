import { boundsOf, EdtfError } from '#engine/dates.ts';
import type { Bounds } from '#engine/model.ts';

/**
 * The interval from the first instant of one EDTF date to the last of another; null is no limit. Null where there is no
 * limit at all, a date cannot be read, or the end comes before the start.
 */
export function intervalOf(from: string | null, to: string | null): Bounds | null {
	if (from === null && to === null) return null;
	const start = from === null ? { min: -Infinity } : read(from);
	const end = to === null ? { max: Infinity } : read(to);
	if (!start || !end || start.min > end.max) return null;
	return { min: start.min, max: end.max };
}

/** Reading a date takes a millisecond, and while an interval is dragged the same ones are asked for again and again. */
const known = new Map<string, Bounds | null>();

/** A year, a month, a day … : a single EDTF date, with an end on both sides. */
function read(date: string): Bounds | null {
	const bounds = known.has(date) ? (known.get(date) ?? null) : readAnew(date);
	known.set(date, bounds);
	return bounds;
}

function readAnew(date: string): Bounds | null {
	if (date.includes('/')) return null;
	try {
		const bounds = boundsOf(date);
		return Number.isFinite(bounds.min) && Number.isFinite(bounds.max) ? bounds : null;
	} catch (error) {
		if (error instanceof EdtfError) return null;
		throw error;
	}
}

/** What keeps two dates from being an interval: one of them, or their order. Null where nothing does. */
export function problemOf(from: string | null, to: string | null): 'from' | 'to' | 'order' | null {
	if (from !== null && read(from) === null) return 'from';
	if (to !== null && read(to) === null) return 'to';
	if ((from ?? to) === null) return null;
	return intervalOf(from, to) === null ? 'order' : null;
}
