import { dateMeaning, type Base, type Meaning } from '../meaning.ts';
import { keyAt, type Read, type Words } from '../words.ts';
import { readFixed } from './fixed.ts';
import { longest } from './longest.ts';
import { readDeictic, readStep } from './relative.ts';
import { readUnit } from './units.ts';

/** A date after "of", "before" or "after": named or relative, without a part of it or an hour. */
export function readBase(words: Words, at: number): Read<Base> | null {
	const relative = longest([readStep(words, at), readDeictic(words, at)]);
	const isDate = relative?.value.is === 'date' && relative.value.clock === null;
	return longest([
		isDate && relative.value.is === 'date'
			? { value: relative.value.base, end: relative.end }
			: null,
		readFixed(words, at),
	]);
}

/** A date, or a unit of the time that the text tells of: the year. */
export function readBaseOrUnit(words: Words, at: number): Read<Base> | null {
	const base = readBase(words, at);
	if (base !== null || keyAt(words, at) !== 'the') return base;
	const unit = readUnit(words, at + 1);
	if (unit === null) return null;
	return { value: { is: 'step', unit: unit.value, step: { by: 0, from: 'near' } }, end: unit.end };
}

export type DateRead = Read<Extract<Meaning, { is: 'date' }>>;

/** A base read, as an expression that says no more. */
export function asDate(base: Read<Base> | null): DateRead | null {
	return base && { value: dateMeaning(base.value), end: base.end };
}
