import edtf from 'edtf';
import type { Bounds } from './model.ts';

/** An end of an interval without a limit. */
const OPEN = '..';

/** An EDTF value (ISO 8601-2) that does not parse. */
export class EdtfError extends Error {
	constructor(value: string, cause: unknown) {
		super(`"${value}" is not an EDTF date or interval`, { cause });
		this.name = 'EdtfError';
	}
}

/**
 * The first and last instant of an EDTF value, in epoch milliseconds, inclusive. `~` does not widen; an open end (`..`)
 * is ±Infinity; an unknown end takes the instant nearest to it that the value does know.
 * @throws EdtfError
 */
export function boundsOf(value: string): Bounds {
	const parsed = parse(value);
	if (!('lower' in parsed)) return { min: parsed.min ?? -Infinity, max: parsed.max ?? Infinity };
	return {
		min: parsed.min ?? instant(parsed.upper, 'min') ?? -Infinity,
		max: parsed.max ?? instant(parsed.lower, 'max') ?? Infinity,
	};
}

export function overlaps(a: Bounds, b: Bounds): boolean {
	return a.min <= b.max && b.min <= a.max;
}

/** From the earliest to the latest of several bounds. `all` must not be empty. */
export function envelope(all: Bounds[]): Bounds {
	return { min: Math.min(...all.map((b) => b.min)), max: Math.max(...all.map((b) => b.max)) };
}

/** Bounds as an EDTF value of whole days: `2022-08-05/2022-08-15`, `2025-04-29/..`, `2024-12-11`. */
export function edtfOf({ min, max }: Bounds): string {
	const [from, to] = [day(min), day(max)];
	return from === to && from !== OPEN ? from : `${from}/${to}`;
}

export function sameBounds(a: Bounds, b: Bounds): boolean {
	return a.min === b.min && a.max === b.max;
}

function day(instant: number): string {
	if (!Number.isFinite(instant)) return OPEN;
	// Before the year 0 ISO strings have six digits, EDTF four.
	return new Date(instant).toISOString().replace(/T.*$/, '').replace(/^-00/, '-');
}

function instant(
	end: { min: number | null; max: number | null } | number | null,
	side: 'min' | 'max',
) {
	return typeof end === 'number' ? end : (end?.[side] ?? null);
}

function parse(value: string) {
	try {
		return edtf(value);
	} catch (cause) {
		throw new EdtfError(value, cause);
	}
}
