import { addCounts, overlap, rates, type Rates, type SpanCounts } from './spans.ts';

/** A time of a corpus. Offsets are UTF-16; the TIMEX value is null where the corpus has none. */
export interface GoldTime {
	start: number;
	end: number;
	value: string | null;
}

/** What was output for the same text. */
export interface ProposedTime {
	start: number;
	end: number;
	value: string;
}

/** How many times of how many, and of their values. */
export interface TimeCounts extends SpanCounts {
	/** Gold times that have a value, and those that an overlapping proposal has the same value as. */
	valued: number;
	right: number;
	/** Proposals but those that overlap only gold without a value, and those that have the value of an overlapped gold. */
	valuable: number;
	rightProposals: number;
}

/** Counts for one text. */
export function countTimes(
	gold: readonly GoldTime[],
	proposed: readonly ProposedTime[],
): TimeCounts {
	const overlaps = gold.map((time) => proposed.filter((other) => overlap(time, other)));
	const ofProposed = proposed.map((time) => gold.filter((other) => overlap(time, other)));
	const isRight = ({ value }: GoldTime, other: ProposedTime) =>
		value !== null && sameValue(value, other.value);
	return {
		gold: gold.length,
		proposed: proposed.length,
		exact: gold.filter(({ start, end }, i) =>
			overlaps[i]?.some((other) => other.start === start && other.end === end),
		).length,
		overlapped: overlaps.filter((others) => others.length > 0).length,
		overlapping: ofProposed.filter((others) => others.length > 0).length,
		valued: gold.filter(({ value }) => value !== null).length,
		right: gold.filter((time, i) => overlaps[i]?.some((other) => isRight(time, other))).length,
		valuable: ofProposed.filter(
			(others) => others.length === 0 || others.some(({ value }) => value !== null),
		).length,
		rightProposals: proposed.filter((time, i) =>
			ofProposed[i]?.some((other) => isRight(other, time)),
		).length,
	};
}

/** Counts of several texts together. */
export function addTimeCounts(all: readonly TimeCounts[]): TimeCounts {
	const sum = (key: keyof TimeCounts) => all.reduce((total, counts) => total + counts[key], 0);
	return {
		...addCounts(all),
		valued: sum('valued'),
		right: sum('right'),
		valuable: sum('valuable'),
		rightProposals: sum('rightProposals'),
	};
}

/** By spans that share a character and have the same value. */
export function valueRates({ valued, valuable, right, rightProposals }: TimeCounts): Rates {
	return rates(rightProposals, valuable, right, valued);
}

/** Whether two TIMEX values are the same: of a date without its hour; `199` and `199X` are one decade. */
export function sameValue(a: string, b: string): boolean {
	return comparable(a) === comparable(b);
}

function comparable(value: string): string {
	return value.replace(/^([\dX][^T]*)T.*$/, '$1').replace(/^(\d{3})X$/, '$1');
}
