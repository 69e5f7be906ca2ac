import type { TimeAxis } from './axis.ts';

/** A stretch of the axis that is drawn much tighter than what stands on either side of it. */
export interface Break {
	/** Epoch milliseconds; `to` is the first instant after it. */
	from: number;
	to: number;
	/** How many times tighter, at the least. */
	factor: number;
}

interface Part {
	from: number;
	to: number;
	/** Milliseconds per length of the axis. */
	rate: number;
}

/** From this factor on a change of rate is marked. */
const JUMP = 3;

export function breaksOf({ knots, at }: TimeAxis): Break[] {
	const part = (from: number, to: number): Part => ({
		from,
		to,
		rate: (to - from) / (at(to) - at(from)),
	});
	const units = knots.slice(1).map((to, index) => part(knots[index] ?? to, to));
	return stretchesOf(units).flatMap((stretch) => {
		const [first, last] = [units[stretch.first], units[stretch.last]];
		if (!first || !last) return [];
		const { from, to, rate } = part(first.from, last.to);
		const beside = [units[stretch.first - 1], units[stretch.last + 1]].flatMap(
			(unit) => unit?.rate ?? [],
		);
		const factor = rate / Math.max(...beside);
		return beside.length > 0 && factor >= JUMP ? [{ from, to, factor }] : [];
	});
}

/** Runs of neighbours of much the same rate, as the indices of the first and the last. */
function stretchesOf(units: Part[]): { first: number; last: number }[] {
	const starts = units.flatMap(({ rate }, index) => {
		const before = units[index - 1]?.rate ?? 0;
		return rate / before >= JUMP || before / rate >= JUMP ? [index] : [];
	});
	return starts.map((first, index) => ({ first, last: (starts[index + 1] ?? units.length) - 1 }));
}
