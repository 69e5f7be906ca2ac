import { daysOf, type Granule } from './calendar.ts';
import type { TimeExpression } from './model.ts';

/** The values of an expression, and the date it came to, which others may be counted from. */
export interface Normalised extends Pick<
	TimeExpression,
	'type' | 'kind' | 'value' | 'edtf' | 'anchor' | 'basis'
> {
	granule: Granule | null;
}

export const PLAIN = { edtf: null, anchor: null, basis: 'stated', granule: null } as const;

/** A week as its first or its last day: EDTF has no weeks. Any other granule as it is. */
export function withoutWeek(granule: Granule, end: 'first' | 'last'): Granule {
	return granule.unit === 'week' ? { unit: 'day', index: daysOf(granule)[end] } : granule;
}
