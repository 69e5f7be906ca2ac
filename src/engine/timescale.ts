import { boundsOf } from './dates.ts';
import type { Bounds, Period, Sighting } from './model.ts';

/** Where a time stands between the oldest (0) and the most recent (1) of those shown. */
export type Timescale = (bounds: Bounds) => number;

/**
 * A scale by rank of time, not by years, so that the months of 2024–25 are told apart as well as decades are (design:
 * values). Between two ranks it is linear.
 */
export function timescale(sightings: Sighting[], periods: Period[]): Timescale {
	const instants = [
		...sightings.flatMap(({ bounds }) => bounds ?? []),
		...periods.map(({ interval }) => boundsOf(interval)),
	].map(instantOf);
	const ranked = [...new Set(instants)].sort((a, b) => a - b);
	return (bounds) => rank(instantOf(bounds), ranked);
}

/** The latest instant a time is known to hold; an open end counts from its start. */
function instantOf({ min, max }: Bounds): number {
	if (Number.isFinite(max)) return max;
	return Number.isFinite(min) ? min : 0;
}

function rank(instant: number, ranked: number[]): number {
	const last = ranked.length - 1;
	if (last < 1) return 1;
	const after = ranked.findIndex((known) => known >= instant);
	if (after === -1) return 1;
	if (after === 0) return 0;
	const [low = 0, high = 0] = [ranked[after - 1], ranked[after]];
	return (after - 1 + (instant - low) / (high - low)) / last;
}
