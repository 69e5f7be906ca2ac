import { utcMonth, utcYear } from 'd3-time';
import { edtfOf } from '#engine/dates.ts';
import type { TimeAxis } from './axis.ts';
import type { Break } from './breaks.ts';

/** A labelled instant: the beginning of a year, a month or a day. */
export interface Tick {
	instant: number;
	unit: 'year' | 'month' | 'day';
	/** The same as an EDTF date. */
	date: string;
	/** Whether the tick before it is of the same year, so that its label need not name it. */
	sameYear: boolean;
}

/** Pixels left free between two labels. */
const GAP = 14;

/**
 * The knots of the axis that can be labelled without two labels meeting: where it begins, where its rate changes, then
 * round years before others, and years before months and days. `widthOf` measures a label in pixels, `width` the axis.
 */
export function ticksOf(
	axis: TimeAxis,
	breaks: Break[],
	width: number,
	widthOf: (tick: Tick) => number,
): Tick[] {
	const changes = new Set(breaks.flatMap(({ from, to }) => [from, to]));
	const candidates = axis.knots
		.slice(0, -1)
		.map((instant) => tickAt(instant))
		.sort((a, b) => rankOf(a.instant, axis, changes) - rankOf(b.instant, axis, changes));
	const placed: { from: number; to: number; tick: Tick }[] = [];
	for (const tick of candidates) {
		const [middle, half] = [axis.at(tick.instant) * width, widthOf(tick) / 2];
		const [from, to] = [middle - half, middle + half];
		const isFree = placed.every((other) => other.to + GAP <= from || to + GAP <= other.from);
		if (isFree && to <= width) placed.push({ from, to, tick });
	}
	const ticks = placed.map(({ tick }) => tick).sort((a, b) => a.instant - b.instant);
	return ticks.map((tick, index) => {
		const before = ticks[index - 1];
		return { ...tick, sameYear: before !== undefined && yearOf(before) === yearOf(tick) };
	});
}

function tickAt(instant: number): Tick {
	const unit = unitOf(instant);
	const day = edtfOf({ min: instant, max: instant });
	const date = { year: day.slice(0, -6), month: day.slice(0, -3), day }[unit];
	return { instant, unit, date, sameYear: false };
}

function unitOf(instant: number): Tick['unit'] {
	if (begins(utcYear, instant)) return 'year';
	return begins(utcMonth, instant) ? 'month' : 'day';
}

/** The order in which labels get their place. */
function rankOf(instant: number, { domain }: TimeAxis, changes: Set<number>): number {
	if (instant === domain.min) return 0;
	if (changes.has(instant)) return 1;
	const date = new Date(instant);
	if (unitOf(instant) === 'year') {
		const round = [100, 10, 5, 1].findIndex((step) => date.getUTCFullYear() % step === 0);
		return 2 + round;
	}
	if (unitOf(instant) === 'month') return date.getUTCMonth() % 3 === 0 ? 6 : 7;
	return 8;
}

function begins(unit: typeof utcYear, instant: number): boolean {
	return unit.floor(new Date(instant)).getTime() === instant;
}

function yearOf({ instant }: Tick): number {
	return new Date(instant).getUTCFullYear();
}
