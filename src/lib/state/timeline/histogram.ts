import { scaleLinear } from 'd3-scale';
import type { MapView, SightingView } from '../view.ts';
import type { TimeAxis } from './axis.ts';

/** A part of the axis with the sightings whose time overlaps it. */
export interface Bin {
	/** Positions on the axis, 0 to 1. */
	from: number;
	to: number;
	/** Rank of its time, 0 oldest to 1 most recent. */
	rank: number;
	count: number;
}

/** Dated sightings along the axis, in `bins` parts of equal width. */
export function histogram(
	axis: TimeAxis,
	sightings: SightingView[],
	bins: number,
	rankAt: (instant: number) => number,
): Bin[] {
	return countIn(axis, sightings, bins).map((count, index) => {
		const [from, to] = [index / bins, (index + 1) / bins];
		return { from, to, rank: rankAt(axis.instantAt((from + to) / 2)), count };
	});
}

/** How many dated sightings overlap each of the `bins` parts of the axis. */
export function countIn(
	{ domain, at }: TimeAxis,
	sightings: SightingView[],
	bins: number,
): number[] {
	const changes = new Array<number>(bins + 1).fill(0);
	const add = (index: number, by: number) => (changes[index] = (changes[index] ?? 0) + by);
	for (const { bounds } of sightings) {
		if (bounds === null) continue;
		const [first, last] = [bounds.min, bounds.max].map((instant) => {
			const inside = Math.max(domain.min, Math.min(domain.max, instant));
			return Math.min(bins - 1, Math.floor(at(inside) * bins));
		}) as [number, number];
		add(first, 1);
		add(last + 1, -1);
	}
	let running = 0;
	return changes.slice(0, bins).map((change) => (running += change));
}

/** The rank of any instant, as the ranks that periods and sightings carry give it. */
export function rankScale({ periods, sightings }: MapView): (instant: number) => number {
	const known = new Map<number, number>();
	for (const { bounds, rank } of [...periods, ...sightings])
		if (bounds && rank !== null)
			known.set(Number.isFinite(bounds.max) ? bounds.max : bounds.min, rank);
	const points = [...known]
		.filter(([instant]) => Number.isFinite(instant))
		.sort(([a], [b]) => a - b);
	if (points.length < 2) return () => 1;
	const scale = scaleLinear(
		points.map(([instant]) => instant),
		points.map(([, rank]) => rank),
	).clamp(true);
	return (instant) => scale(instant);
}
