import type { TimeType } from '../model.ts';

type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A range of a text in UTF-16 code units. */
export interface Span {
	start: number;
	end: number;
}

/** What a time was counted from: nothing, the day the text was published, or a time read earlier in the text. */
export type TimeAnchor = null | 'published' | Span;

/**
 * How the date is known: the words give it whole (`stated`); they count from another date (`relative`: "last year"); or
 * they leave out the year or the week, and the nearest that fits was taken (`inferred`: "March 12", "Tuesday").
 */
export type TimeBasis = 'stated' | 'relative' | 'inferred';

/** A time that a text names. */
export interface TimeExpression extends Span {
	exact: string;
	type: TimexType;
	/** The type in the terms of the content's own times. */
	kind: TimeType;
	/** TIMEX3 value: `2024-12-16`, `2000-W10`, `P3D`, `PRESENT_REF`; `X` for digits that are not known. */
	value: string;
	/** EDTF (ISO 8601-2); null where nothing can be dated. */
	edtf: string | null;
	anchor: TimeAnchor;
	basis: TimeBasis;
}
