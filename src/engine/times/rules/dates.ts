import { isCoarser, type Unit } from '../calendar.ts';
import { dateMeaning, type Base, type Meaning } from '../meaning.ts';
import { keyAt, pastComma, senseAt, type Read, type Words } from '../words.ts';
import { asDate, readBase } from './bases.ts';
import { readClock, readDayPart } from './clock.ts';
import { pastApproximators, readBesides, readCount } from './counts.ts';
import { readFixed } from './fixed.ts';
import { longest } from './longest.ts';
import { readNth } from './nth.ts';
import { readPart } from './parts.ts';
import { readDeictic, readStep } from './relative.ts';

type DateMeaning = Extract<Meaning, { is: 'date' }>;

/** A date with or without an hour, an hour alone, or a length of time that has its place. */
export function readDate(words: Words, at: number): Read<Meaning> | null {
	const start = pastApproximators(words, at);
	const date = longest([
		withDayPart(words, readPlaced(words, start)),
		readHourOfDay(words, start),
		readDayPartOf(words, start),
	]);
	if (date === null || start === at || date.value.is !== 'date') return date;
	return { value: { ...date.value, isApproximate: true }, end: date.end };
}

function readPlaced(words: Words, at: number): Read<Meaning> | null {
	return longest([
		readPart(words, at),
		readNth(words, at),
		readDeictic(words, at),
		readStep(words, at),
		readCount(words, at),
		readBesides(words, at, readBase),
		asDate(readFixed(words, at)),
	]);
}

/** With the part of the day or the hour after a day: Friday morning, Tuesday 9 a.m. */
function withDayPart(words: Words, read: Read<Meaning> | null): Read<Meaning> | null {
	if (read?.value.is !== 'date' || read.value.clock !== null || !isDay(read.value.base))
		return read;
	const part = readDayPart(words, read.end) ?? readHourAfter(words, read.end);
	return part === null ? read : { value: { ...read.value, clock: part.value }, end: part.end };
}

function readHourAfter(words: Words, at: number): Read<string> | null {
	const clock = readClock(words, at);
	return clock !== null && clock.end > at + 1 ? clock : null;
}

/** An hour, with the day that follows it: 4 a.m. EDT Thursday. In "4 a.m. on Thursday" the day is a time of its own too. */
function readHourOfDay(words: Words, at: number): Read<Meaning> | null {
	const clock = readClock(words, at) ?? readHourOfPart(words, at);
	if (clock === null) return null;
	const day = readDayAt(words, pastComma(words, clock.end));
	if (day !== null) return { value: { ...day.value, clock: clock.value }, end: day.end };
	const next = keyAt(words, clock.end) === 'on' ? readDayAt(words, clock.end + 1) : null;
	const date = next?.value ?? dateMeaning({ is: 'day' });
	return { value: { ...date, clock: clock.value }, end: clock.end };
}

function readDayAt(words: Words, at: number): Read<DateMeaning> | null {
	const day = longest([readDeictic(words, at), readStep(words, at), asDate(readFixed(words, at))]);
	if (day?.value.is !== 'date' || !isDay(day.value.base)) return null;
	return { value: day.value, end: day.end };
}

/** 4 in the morning. */
function readHourOfPart(words: Words, at: number): Read<string> | null {
	const hour = Number(keyAt(words, at)) || senseAt(words, at).cardinal;
	if (
		hour === undefined ||
		hour > 12 ||
		keyAt(words, at + 1) !== 'in' ||
		keyAt(words, at + 2) !== 'the'
	)
		return null;
	const part = readDayPart(words, at + 3);
	if (part === null) return null;
	const isAfterNoon = part.value !== 'MO' && hour < 12;
	return { value: `${String(isAfterNoon ? hour + 12 : hour).padStart(2, '0')}:00`, end: part.end };
}

/** Prepositions before a part of the day: in the evening. */
const BEFORE_DAY_PART = new Set('in during by through throughout until since for'.split(' '));

/** The morning of 31 January, the night of May 13; in the evening, at night. */
function readDayPartOf(words: Words, at: number): Read<Meaning> | null {
	const hasArticle = keyAt(words, at) === 'the';
	const start = hasArticle ? at + 1 : at;
	const isEarly = senseAt(words, start).part !== undefined;
	const part = readDayPart(words, isEarly ? start + 1 : start);
	if (part === null) return null;
	const { value: clock } = part;
	const end = keyAt(words, part.end) === 'hours' ? part.end + 1 : part.end;
	const day = keyAt(words, end) === 'of' ? readBase(words, end + 1) : null;
	if (day !== null && isDay(day.value))
		return { value: { ...dateMeaning(day.value), clock }, end: day.end };
	if (keyAt(words, end) === 'of') return null;
	const next = keyAt(words, end) === 'on' ? readDayAt(words, end + 1) : null;
	if (next !== null) return { value: { ...next.value, clock }, end };
	// At night: any, or every one.
	if (keyAt(words, at - 1) === 'at')
		return { value: { is: 'set', value: `XXXX-XX-XXT${clock}` }, end };
	const isAlone = hasArticle && BEFORE_DAY_PART.has(keyAt(words, at - 1));
	return isAlone ? { value: { ...dateMeaning({ is: 'day' }), clock }, end } : null;
}

function isDay(base: Base): boolean {
	switch (base.is) {
		case 'granule':
			return isDayUnit(base.granule.unit);
		case 'named':
			return ['day', 'weekday', 'holiday'].includes(base.name.by);
		case 'step':
			return isDayUnit(base.unit);
		case 'nth':
			return isDayUnit(base.unit);
		default:
			return base.is === 'day';
	}
}

function isDayUnit(unit: Unit): boolean {
	return !isCoarser(unit, 'day');
}
