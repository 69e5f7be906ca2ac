import type { Unit } from '../calendar.ts';
import type { Measure } from '../tables/units.ts';
import { senseAt, type Read, type Words } from '../words.ts';

/** The span of the calendar that a measure is; null for hours and for fortnights. */
export function unitOf({ letter, times, isClock }: Measure): Unit | null {
	if (isClock) return null;
	if (letter === 'Y')
		return times === 1 ? 'year' : times === 10 ? 'decade' : times === 100 ? 'century' : null;
	if (times !== 1) return null;
	return letter === 'D' ? 'day' : letter === 'W' ? 'week' : letter === 'M' ? 'month' : 'quarter';
}

/** A span of the calendar by the name of its unit: year, fiscal year. */
export function readUnit(words: Words, at: number): Read<Unit> | null {
	const start = ['fiscal', 'calendar', 'financial'].includes(words.keys[at] ?? '') ? at + 1 : at;
	const { measure } = senseAt(words, start);
	const unit = measure === undefined ? null : unitOf(measure);
	return unit === null ? null : { value: unit, end: start + 1 };
}
