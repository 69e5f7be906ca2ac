/** Words of a text: UTF-16 offsets. */
export interface Span {
	start: number;
	end: number;
}

/** How many were found, of how many, by how many proposals. Counts of several texts add up. */
export interface SpanCounts {
	gold: number;
	proposed: number;
	/** Gold spans that a proposal equals. */
	exact: number;
	/** Gold spans that a proposal overlaps, and proposals that overlap a gold span. */
	overlapped: number;
	overlapping: number;
}

export interface Rates {
	precision: number;
	recall: number;
	f1: number;
}

/** Counts of several texts together. */
export function addCounts(all: readonly SpanCounts[]): SpanCounts {
	const sum = (key: keyof SpanCounts) => all.reduce((total, counts) => total + counts[key], 0);
	return {
		gold: sum('gold'),
		proposed: sum('proposed'),
		exact: sum('exact'),
		overlapped: sum('overlapped'),
		overlapping: sum('overlapping'),
	};
}

/** By spans that are equal. */
export function exactRates({ gold, proposed, exact }: SpanCounts): Rates {
	return rates(exact, proposed, exact, gold);
}

/** By spans that share a character. */
export function overlapRates({ gold, proposed, overlapped, overlapping }: SpanCounts): Rates {
	return rates(overlapping, proposed, overlapped, gold);
}

/** Precision from the proposals, recall from the gold. */
export function rates(right: number, proposed: number, found: number, gold: number): Rates {
	const [precision, recall] = [share(right, proposed), share(found, gold)];
	return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** 0 of nothing. */
export function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
