import type { Name } from '../meaning.ts';
import { DOUBTFUL_SEASONS } from '../tables/seasons.ts';
import { AFTER_WEEKDAY, BEFORE_WEEKDAY } from '../tables/weekdays.ts';
import {
	exactAt,
	isCapital,
	isHyphen,
	isNumber,
	keyAt,
	readPhrase,
	senseAt,
	type Read,
	type Words,
} from '../words.ts';
import { readOrdinal } from './numbers.ts';
import { readYearAfter } from './years.ts';

const QUARTER = /^q([1-4])$/;
const QUARTERS = 4;
const SHORT_WEEKDAY = 5;
const BEFORE_SEASON = new Set(
	`the last this same next in early late mid of by since until each every previous following that - past coming`.split(
		' ',
	),
);
/** Before "the fall", which else is that of a city. */
const BEFORE_THE_FALL = new Set(
	'in by during since until through from for early late this'.split(' '),
);

/** A day of the week, a season, a quarter, a holiday or the weekend: what recurs and has a name. */
export function readName(words: Words, at: number): Read<Name> | null {
	return (
		readWeekday(words, at) ??
		readSeason(words, at) ??
		readQuarter(words, at) ??
		readHoliday(words, at) ??
		readWeekend(words, at)
	);
}

function readWeekday(words: Words, at: number): Read<Name> | null {
	const { weekday } = senseAt(words, at);
	const key = keyAt(words, at);
	if (weekday === undefined || key.endsWith('days')) return null;
	const isShort = key.length <= SHORT_WEEKDAY;
	if (isShort && !isAbbreviation(words, at)) return null;
	if (isCapital(words, at + 1) && AFTER_WEEKDAY.has(keyAt(words, at + 1))) return null;
	if (isCapital(words, at - 1) && BEFORE_WEEKDAY.has(keyAt(words, at - 1))) return null;
	return { value: { by: 'weekday', weekday }, end: at + 1 };
}

/** Whether a short word is an abbreviation here and not a word: Sun., Sat, 12 May. */
function isAbbreviation(words: Words, at: number): boolean {
	if (!isCapital(words, at)) return false;
	const next = keyAt(words, at + 1) === ',' ? at + 2 : at + 1;
	return (
		exactAt(words, at).endsWith('.') ||
		isNumber(words, next) ||
		senseAt(words, next).month !== undefined
	);
}

function readSeason(words: Words, at: number): Read<Name> | null {
	const { season } = senseAt(words, at);
	if (season === undefined) return null;
	const read: Read<Name> = { value: { by: 'season', season }, end: at + 1 };
	const next = keyAt(words, at + 1) === 'of' ? at + 2 : at + 1;
	if (readYearAfter(words, next) !== null) return read;
	if (isCapital(words, at) && (isCapital(words, at + 1) || isCapital(words, at - 1))) return null;
	return isDoubtful(words, at) ? null : read;
}

function isDoubtful(words: Words, at: number): boolean {
	const [key, before] = [keyAt(words, at), keyAt(words, at - 1)];
	if (!DOUBTFUL_SEASONS.has(key)) return false;
	if (key === 'fall' && before === 'the') {
		return keyAt(words, at + 1) === 'of' || !BEFORE_THE_FALL.has(keyAt(words, at - 2));
	}
	return !BEFORE_SEASON.has(before);
}

/** `Q3`, the third quarter, fourth-quarter. */
function readQuarter(words: Words, at: number): Read<Name> | null {
	const digit = QUARTER.exec(keyAt(words, at))?.[1];
	if (digit !== undefined) return { value: { by: 'quarter', quarter: Number(digit) }, end: at + 1 };
	const ordinal = readOrdinal(words, at);
	if (ordinal === null || ordinal.value > QUARTERS) return null;
	let { end } = ordinal;
	if (isHyphen(words, end) || keyAt(words, end) === 'fiscal') end++;
	if (keyAt(words, end) !== 'quarter') return null;
	return { value: { by: 'quarter', quarter: ordinal.value }, end: end + 1 };
}

function readHoliday(words: Words, at: number): Read<Name> | null {
	if (!isCapital(words, at)) return null;
	const holiday = readPhrase(words, at, senseAt(words, at).holidays);
	return holiday && { value: { by: 'holiday', rule: holiday.value }, end: holiday.end };
}

function readWeekend(words: Words, at: number): Read<Name> | null {
	if (['a', 'an'].includes(keyAt(words, at - 1))) return null;
	return keyAt(words, at) === 'weekend' ? { value: { by: 'weekend' }, end: at + 1 } : null;
}
