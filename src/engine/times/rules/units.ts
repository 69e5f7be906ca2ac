import type { Unit } from '../calendar.ts';
import { unitOf } from '../measures.ts';
import { keyAt, senseAt, type Read, type Words } from '../words.ts';

/** A span of the calendar by the name of its unit: year, fiscal year. */
export function readUnit(words: Words, at: number): Read<Unit> | null {
	const start = ['fiscal', 'calendar', 'financial'].includes(keyAt(words, at)) ? at + 1 : at;
	const { measure } = senseAt(words, start);
	const unit = measure === undefined ? null : unitOf(measure);
	return unit === null ? null : { value: unit, end: start + 1 };
}
