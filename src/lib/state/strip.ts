import { bisectRight } from 'd3-array';
import type { Run } from '#engine/model.ts';
import type { MarkView, UnitView } from './view.ts';

/*
 * A text measured by its letters, so that where something stands in it (0 at its start, 1 at its end) does not depend on
 * how it is laid out.
 */

/** Where something stands in a text: which unit, and how far into it (0 to 1). */
export interface TextPoint {
	unit: number;
	share: number;
}

/** The start of every unit, from 0, and the end of the last, 1. */
export type Lengths = number[];

/** Drawn mentions that stand so near one another that they share a tick. */
export interface Tick {
	/** Where in the text: 0 to 1. */
	at: number;
	/** Rank of the latest of their times; null where none has a date. */
	rank: number | null;
	places: Set<string>;
}

export function lengthsOf(units: Pick<UnitView, 'runs'>[]): Lengths {
	const ends: number[] = [0];
	// A unit without a letter still has its place.
	for (const { runs } of units) ends.push((ends.at(-1) ?? 0) + Math.max(1, letters(runs)));
	const total = ends.at(-1) || 1;
	return ends.map((end) => end / total);
}

export function positionOf(lengths: Lengths, { unit, share }: TextPoint): number {
	const [start = 1, end = 1] = [lengths[unit], lengths[unit + 1]];
	return start + (end - start) * share;
}

export function spotAt(lengths: Lengths, position: number): TextPoint {
	const last = Math.max(0, lengths.length - 2);
	const unit = Math.max(0, Math.min(last, bisectRight(lengths, position) - 1));
	const [start = 0, end = 1] = [lengths[unit], lengths[unit + 1]];
	const share = end > start ? (position - start) / (end - start) : 0;
	return { unit, share: Math.max(0, Math.min(1, share)) };
}

/** One tick for each of `bins` equal parts of the text that holds a drawn mention, however many it holds. */
export function ticksOf(
	units: Pick<UnitView, 'runs'>[],
	marks: Record<string, MarkView>,
	bins: number,
): Tick[] {
	const lengths = lengthsOf(units);
	const ticks = new Map<number, Tick>();
	for (const [unit, { runs }] of units.entries()) {
		const whole = Math.max(1, letters(runs));
		for (const { id, before } of mentionsIn(runs)) {
			const mark = marks[id];
			if (!mark?.place || mark.notDrawn !== null) continue;
			const at = positionOf(lengths, { unit, share: before / whole });
			const bin = Math.min(bins - 1, Math.floor(at * bins));
			const tick = ticks.get(bin) ?? { at: (bin + 0.5) / bins, rank: null, places: new Set() };
			tick.places.add(mark.place);
			if (mark.rank !== null) tick.rank = Math.max(tick.rank ?? 0, mark.rank);
			ticks.set(bin, tick);
		}
	}
	return [...ticks.values()];
}

/** Every mention in some runs, with the letters before it. */
function mentionsIn(runs: Run[], from = 0): { id: string; before: number }[] {
	let before = from;
	return runs.flatMap((run) => {
		const at = before;
		before += letters([run]);
		if (run.kind === 'words') return [];
		const inside = mentionsIn(run.runs, at);
		return run.kind === 'mention' ? [{ id: run.id, before: at }, ...inside] : inside;
	});
}

function letters(runs: Run[]): number {
	return runs.reduce(
		(sum, run) => sum + (run.kind === 'words' ? run.text.length : letters(run.runs)),
		0,
	);
}
