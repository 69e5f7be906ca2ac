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

/** How many times of how many. Counts of several texts add up. */
export interface TimeCounts {
	gold: number;
	proposed: number;
	/** Gold spans that a proposal equals. */
	exact: number;
	/** Gold spans that a proposal overlaps, and proposals that overlap a gold span. */
	overlapped: number;
	overlapping: number;
	/** Gold times that have a value, and those that an overlapping proposal has the same value as. */
	valued: number;
	right: number;
	/** Proposals but those that overlap only gold without a value, and those that have the value of an overlapped gold. */
	valuable: number;
	rightProposals: number;
}

export interface TimeRates {
	precision: number;
	recall: number;
	f1: number;
}

interface Span {
	start: number;
	end: number;
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
		gold: sum('gold'),
		proposed: sum('proposed'),
		exact: sum('exact'),
		overlapped: sum('overlapped'),
		overlapping: sum('overlapping'),
		valued: sum('valued'),
		right: sum('right'),
		valuable: sum('valuable'),
		rightProposals: sum('rightProposals'),
	};
}

/** By spans that are equal. */
export function strictRates({ gold, proposed, exact }: TimeCounts): TimeRates {
	return rates(exact, proposed, exact, gold);
}

/** By spans that share a character. */
export function relaxedRates({ gold, proposed, overlapped, overlapping }: TimeCounts): TimeRates {
	return rates(overlapping, proposed, overlapped, gold);
}

/** By spans that share a character and have the same value. */
export function valueRates({ valued, valuable, right, rightProposals }: TimeCounts): TimeRates {
	return rates(rightProposals, valuable, right, valued);
}

/** Whether two TIMEX values are the same: of a date without its hour; `199` and `199X` are one decade. */
export function sameValue(a: string, b: string): boolean {
	return comparable(a) === comparable(b);
}

function comparable(value: string): string {
	return value.replace(/^([\dX][^T]*)T.*$/, '$1').replace(/^(\d{3})X$/, '$1');
}

function rates(right: number, proposed: number, found: number, gold: number): TimeRates {
	const [precision, recall] = [share(right, proposed), share(found, gold)];
	return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
