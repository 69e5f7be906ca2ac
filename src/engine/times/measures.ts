import type { Unit } from './calendar.ts';
import type { Measure } from './tables/units.ts';

const BY_LETTER: Partial<Record<Measure['letter'], Unit>> = {
	...{ Y: 'year', Q: 'quarter', M: 'month', W: 'week', D: 'day' },
};
const YEARS: Record<number, Unit> = { 1: 'year', 10: 'decade', 100: 'century' };

/** The span of the calendar that a measure is: a decade of ten years. Null for hours and for fortnights. */
export function unitOf({ letter, times, isClock }: Measure): Unit | null {
	if (isClock) return null;
	if (letter === 'Y') return YEARS[times] ?? null;
	return times === 1 ? (BY_LETTER[letter] ?? null) : null;
}

/** The unit in which a measure is counted: years for decades, weeks for fortnights. Null for hours. */
export function countingUnit({ letter, isClock }: Measure): Unit | null {
	return isClock ? null : (BY_LETTER[letter] ?? null);
}
