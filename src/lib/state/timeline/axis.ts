import { scaleLinear } from 'd3-scale';
import { utcDay, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import type { Bounds } from '#engine/model.ts';

/** A time axis from 0 to 1: uneven, since it gives more room to time of which more is told, yet never turning back. */
export interface TimeAxis {
	/** The first instant of the axis, and the one after its last. */
	domain: Bounds;
	/** Beginnings of years, months, days …; between two of them the axis runs evenly. */
	knots: number[];
	at(instant: number): number;
	instantAt(position: number): number;
}

/** How much of the axis goes to time by what is told of it; the rest goes to all time alike. */
const TOLD = 0.75;
/** What is told counts as lasting at least this part of the whole, so that a single day does not tear the axis apart. */
const LEAST = 1 / 300;
/** A decade, year or month that takes more of the axis than this is drawn by the next smaller unit. */
const LARGE = 1 / 12;
const CALENDAR: TimeInterval[] = [years(100), years(10), utcYear, utcMonth, utcDay];
/** Above this span, in milliseconds, the axis begins and ends with a month, else with a day. */
const LONG = 2 * 365 * 86_400_000;
/** The last instant a date can hold, in epoch milliseconds. */
const FARTHEST = 8.64e15;

/** The axis on which all of this has room; null where nothing has a date. Times that are the same count once. */
export function timeAxis(all: Bounds[]): TimeAxis | null {
	const told = [...new Map(all.map((bounds) => [`${bounds.min} ${bounds.max}`, bounds])).values()];
	const domain = domainOf(told);
	if (domain === null) return null;
	const toldBefore = measure(told, domain);
	const span = domain.max - domain.min;
	const place = (instant: number) =>
		(1 - TOLD) * ((instant - domain.min) / span) + TOLD * toldBefore(instant);
	const knots = [...split(domain, CALENDAR, place), domain.max];
	const scale = scaleLinear(knots, knots.map(place)).clamp(true);
	return {
		domain,
		knots,
		at: (instant) => scale(instant),
		instantAt: (position) => scale.invert(position),
	};
}

function domainOf(told: Bounds[]): Bounds | null {
	const ends = told.flatMap(({ min, max }) => [min, max]).filter((end) => Math.abs(end) < FARTHEST);
	if (ends.length === 0) return null;
	const [min, max] = [Math.min(...ends), Math.max(...ends)];
	const unit = max - min > LONG ? utcMonth : utcDay;
	return {
		min: unit.floor(new Date(min)).getTime(),
		max: unit.offset(unit.floor(new Date(max)), 1).getTime(),
	};
}

/** How much of what is told lies before an instant, 0 to 1, each told thing spread evenly over its time. */
function measure(told: Bounds[], domain: Bounds): (instant: number) => number {
	const least = (domain.max - domain.min) * LEAST;
	const spread = told.map((bounds) => {
		const [min, max] = [Math.max(bounds.min, domain.min), Math.min(bounds.max, domain.max)];
		const missing = Math.max(0, least - (max - min)) / 2;
		return { min: min - missing, max: max + missing };
	});
	const before = (instant: number) =>
		spread.reduce(
			(sum, { min, max }) => sum + Math.max(0, Math.min(1, (instant - min) / (max - min))),
			0,
		);
	const [none, all] = [before(domain.min), before(domain.max)];
	return (instant) => (before(instant) - none) / (all - none);
}

/** Where the units of the calendar begin within bounds, large ones split into smaller. */
function split(
	{ min, max }: Bounds,
	[unit, ...smaller]: TimeInterval[],
	place: (instant: number) => number,
): number[] {
	if (!unit) return [min];
	const later = unit.range(new Date(min + 1), new Date(max)).map((date) => date.getTime());
	const starts = [min, ...later];
	return starts.flatMap((start, index) => {
		const end = starts[index + 1] ?? max;
		const isLarge = place(end) - place(start) > LARGE;
		return isLarge ? split({ min: start, max: end }, smaller, place) : [start];
	});
}

function years(count: number): TimeInterval {
	return utcYear.every(count) ?? utcYear;
}
