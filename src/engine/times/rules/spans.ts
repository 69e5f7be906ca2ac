import type { Granule } from '../calendar.ts';
import type { Base } from '../meaning.ts';
import { isHyphen, keyAt, type Read, type Words } from '../words.ts';
import { yearBase } from './calendar-dates.ts';
import { readOrdinal } from './numbers.ts';
import { readDecade, readLoneYear, readYearAfter } from './years.ts';

const BEFORE_CHRIST = new Set(['bc', 'bce']);
const AFTER_CHRIST = new Set(['ad', 'ce']);

/** A year, a decade, a century or a fiscal year. */
export function readSpan(words: Words, at: number): Read<Base> | null {
	return (
		readDecadeBase(words, at) ??
		readCentury(words, at) ??
		readFiscal(words, at) ??
		readYearBase(words, at)
	);
}

function readDecadeBase(words: Words, at: number): Read<Base> | null {
	const decade = readDecade(words, at);
	if (decade === null) return null;
	const { value, end } = decade;
	if (BEFORE_CHRIST.has(keyAt(words, end)))
		return granule({ unit: 'decade', index: -value / 10 }, end + 1);
	if (value < 100) return { value: { is: 'decade', decade: value }, end };
	return value < 1000 ? null : granule({ unit: 'decade', index: value / 10 }, end);
}

/** The 21st century, the fourth century BC. */
function readCentury(words: Words, at: number): Read<Base> | null {
	const ordinal = readOrdinal(words, at);
	if (ordinal === null) return null;
	const end = isHyphen(words, ordinal.end) ? ordinal.end + 1 : ordinal.end;
	if (keyAt(words, end) !== 'century') return null;
	const era = keyAt(words, end + 1);
	if (BEFORE_CHRIST.has(era)) return granule({ unit: 'century', index: -ordinal.value }, end + 2);
	const after = AFTER_CHRIST.has(era) ? end + 2 : end + 1;
	return granule({ unit: 'century', index: ordinal.value - 1 }, after);
}

/** Fiscal 2008, fiscal year 2008: twelve months that each budget places for itself. */
function readFiscal(words: Words, at: number): Read<Base> | null {
	if (keyAt(words, at) !== 'fiscal') return null;
	const start = keyAt(words, at + 1) === 'year' ? at + 2 : at + 1;
	const year = readYearAfter(words, start);
	return year && { value: { is: 'fiscal', year: year.value }, end: year.end };
}

/** 1998, the year 2000. */
function readYearBase(words: Words, at: number): Read<Base> | null {
	const start = keyAt(words, at) === 'year' ? at + 1 : at;
	const year = readLoneYear(words, start);
	return year && { value: yearBase(year.value), end: year.end };
}

function granule(value: Granule, end: number): Read<Base> {
	return { value: { is: 'granule', granule: value }, end };
}
