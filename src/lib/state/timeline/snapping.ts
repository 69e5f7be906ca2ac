import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { edtfOf } from '#engine/dates.ts';
import type { Bounds } from '#engine/model.ts';
import type { TimeAxis } from './axis.ts';

/** Milliseconds per pixel up to which an interval snaps to days, and up to which to months; else to years. */
const DAYS = 2.5 * 86_400_000;
const MONTHS = 75 * 86_400_000;

export type Side = 'min' | 'max';
/** How far an end is moved, and whether towards later (1) or earlier times. */
export interface Move {
	by: 'small' | 'year' | 'all';
	direction: 1 | -1;
}

/** An interval as the address says it; null is no limit. */
interface Ends {
	from: string | null;
	to: string | null;
}

/** The whole days, months or years nearest to two positions of an axis that is `width` pixels wide. */
export function snapped(axis: TimeAxis, a: number, b: number, width: number): Bounds {
	const [start, end] = a < b ? [a, b] : [b, a];
	const unit = precision(axis, end, width);
	const last = unit.floor(new Date(axis.domain.max - 1)).getTime();
	const from = Math.min(snap(axis, start, width), last);
	const least = unit.offset(new Date(from), 1).getTime();
	return { min: from, max: Math.max(snap(axis, end, width), least) - 1 };
}

function snap(axis: TimeAxis, position: number, width: number): number {
	return precision(axis, position, width)
		.round(new Date(axis.instantAt(position)))
		.getTime();
}

function precision(axis: TimeAxis, position: number, width: number): CountableTimeInterval {
	const half = 0.5 / width;
	const perPixel =
		axis.instantAt(Math.min(1, position + half)) - axis.instantAt(Math.max(0, position - half));
	return perPixel <= DAYS ? utcDay : perPixel <= MONTHS ? utcMonth : utcYear;
}

/**
 * One end of an interval moved: to where the next month begins or what is told begins or ends, whichever comes first; by a
 * year; or all the way. It stays on the axis, and at least a day from the other end.
 */
export function stepped(
	interval: Bounds,
	side: Side,
	move: Move,
	axis: TimeAxis,
	told: Bounds[],
): Bounds {
	const { min, max } = within(interval, axis);
	// The last instant is moved as the one after it, so that both ends move between beginnings.
	const next = target(side === 'min' ? min : max + 1, move, told);
	const lastDay = utcDay.floor(new Date(max)).getTime();
	const secondDay = utcDay.ceil(new Date(min + 1)).getTime();
	return side === 'min'
		? { min: Math.max(axis.domain.min, Math.min(next, lastDay)), max }
		: { min, max: Math.min(axis.domain.max, Math.max(next, secondDay)) - 1 };
}

function target(edge: number, { by, direction }: Move, told: Bounds[]): number {
	switch (by) {
		case 'small':
			return byEdge(edge, direction, edges(told));
		case 'year':
			return utcYear.offset(new Date(edge), direction).getTime();
		case 'all':
			return direction * Infinity;
	}
}

/** The part of an interval that lies on the axis. */
export function within(interval: Bounds | null, { domain }: TimeAxis): Bounds {
	const clamp = (instant: number) => Math.max(domain.min, Math.min(domain.max - 1, instant));
	return interval
		? { min: clamp(interval.min), max: clamp(interval.max) }
		: { min: domain.min, max: domain.max - 1 };
}

/** An interval as the shortest dates that give it; an end that reaches the axis' own is no limit. */
export function endsOf({ min, max }: Bounds, { domain }: TimeAxis): Ends {
	return {
		from: min <= domain.min ? null : shortened(min, min),
		to: max >= domain.max - 1 ? null : shortened(max, max + 1),
	};
}

/** The date that `instant` lies in; the whole month or year where `edge`, its first or the next instant, begins one. */
function shortened(instant: number, edge: number): string {
	const day = edtfOf({ min: instant, max: instant });
	if (begins(utcYear, edge)) return day.slice(0, -6);
	return begins(utcMonth, edge) ? day.slice(0, -3) : day;
}

function begins(unit: CountableTimeInterval, instant: number): boolean {
	return unit.floor(new Date(instant)).getTime() === instant;
}

/** Where days begin on which something told begins, or before which it ends. */
function edges(told: Bounds[]): number[] {
	return told
		.flatMap(({ min, max }) => [min, max + 1])
		.filter((instant) => Number.isFinite(instant))
		.map((instant) => utcDay.floor(new Date(instant)).getTime());
}

function byEdge(edge: number, direction: 1 | -1, told: number[]): number {
	const month =
		direction === 1
			? utcMonth.ceil(new Date(edge + 1)).getTime()
			: utcMonth.floor(new Date(edge - 1)).getTime();
	const between = told.filter((each) =>
		direction === 1 ? each > edge && each < month : each < edge && each > month,
	);
	if (between.length === 0) return month;
	return direction === 1 ? Math.min(...between) : Math.max(...between);
}
