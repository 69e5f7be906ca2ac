import type { Base } from '../meaning.ts';
import { keyAt, pastComma, senseAt, type Read, type Words } from '../words.ts';
import { named, readMonthDate, readNumericDate, yearBase } from './calendar-dates.ts';
import { longest } from './longest.ts';
import { readName } from './names.ts';
import { readOrdinal } from './numbers.ts';
import { readStep } from './relative.ts';
import { readSpan } from './spans.ts';
import { readYearAfter } from './years.ts';

/** A date that the calendar names: `December 16, 2024`, `the third quarter of last year`, `the 1990s`, `Easter week`. */
export function readFixed(words: Words, at: number): Read<Base> | null {
	return longest([
		ofYear(words, readWeekdayDate(words, at) ?? readMonthDate(words, at)),
		readNumericDate(words, at),
		readTheDay(words, at),
		readSpanOrThe(words, at),
		readNamed(words, at),
	]);
}

/** A weekday and its date: Friday, Oct. 23. */
function readWeekdayDate(words: Words, at: number): Read<Base> | null {
	if (senseAt(words, at).weekday === undefined) return null;
	const date = readMonthDate(words, pastComma(words, at + 1));
	return date?.value.is === 'named' && date.value.name.by === 'day' ? date : null;
}

/** The second of June. */
function readTheDay(words: Words, at: number): Read<Base> | null {
	if (keyAt(words, at) !== 'the') return null;
	const day = readOrdinal(words, at + 1);
	const isOf = day !== null && keyAt(words, day.end) === 'of';
	return isOf ? ofYear(words, readMonthDate(words, at + 1)) : null;
}

/** A year, a decade, a century; "the" belongs to all but a year. */
function readSpanOrThe(words: Words, at: number): Read<Base> | null {
	if (keyAt(words, at) !== 'the') return readSpan(words, at);
	const span = readSpan(words, at + 1);
	const isYear = span?.value.is === 'granule' && span.value.granule.unit === 'year';
	const takesThe = span?.value.is !== 'fiscal' && (!isYear || keyAt(words, at + 1) === 'year');
	return takesThe ? span : null;
}

/** Tuesday, the summer of 2003, Christmas 1963, Easter week. */
function readNamed(words: Words, at: number): Read<Base> | null {
	const hasArticle = keyAt(words, at) === 'the';
	const name = readName(words, hasArticle ? at + 1 : at);
	if (name === null || (hasArticle && ['weekday', 'holiday'].includes(name.value.by))) return null;
	const base = ofYear(words, { value: named(name.value), end: name.end });
	const unit = keyAt(words, name.end);
	if (base === null || name.value.by !== 'holiday' || (unit !== 'week' && unit !== 'weekend'))
		return base;
	return { value: { is: 'around', unit, of: base.value }, end: name.end + 1 };
}

/** With the year that follows a name that has none: of 2008, of the same year, last year. */
function ofYear(words: Words, read: Read<Base> | null): Read<Base> | null {
	if (read === null || read.value.is !== 'named' || read.value.of !== null) return read;
	const { name } = read.value;
	const isOf = keyAt(words, read.end) === 'of';
	if (name.by !== 'day' && name.by !== 'month' && name.by !== 'weekday' && name.by !== 'weekend') {
		const year = readYearAfter(words, isOf ? read.end + 1 : pastComma(words, read.end));
		if (year !== null) return { value: { ...read.value, of: yearBase(year.value) }, end: year.end };
		const fiscal = isOf ? readSpan(words, read.end + 1) : null;
		if (fiscal?.value.is === 'fiscal')
			return { value: { ...read.value, of: fiscal.value }, end: fiscal.end };
	}
	if (name.by === 'weekday' || name.by === 'weekend') return read;
	const step = readStep(words, keyAt(words, read.end) === 'of' ? read.end + 1 : read.end);
	if (step?.value.is !== 'date' || step.value.base.is !== 'step' || step.value.base.unit !== 'year')
		return read;
	return { value: { ...read.value, of: step.value.base }, end: step.end };
}
