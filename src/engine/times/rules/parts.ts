import { dateMeaning, type Base, type Meaning } from '../meaning.ts';
import { PARTS_OF } from '../tables/modifiers.ts';
import { isHyphen, keyAt, senseAt, type Read, type Words } from '../words.ts';
import { asDate, readBaseOrUnit, type DateRead } from './bases.ts';
import { readFixed } from './fixed.ts';
import { readDayPart } from './clock.ts';
import { longest } from './longest.ts';
import { readStep, readDeictic } from './relative.ts';

/** A part of a date: early 2011, late last year, mid-1998, later this week, the end of the month. */
export function readPart(words: Words, at: number): Read<Meaning> | null {
	return longest([readAdjective(words, at), readSide(words, at), readNoun(words, at)]);
}

function readAdjective(words: Words, at: number): Read<Meaning> | null {
	const hasArticle = keyAt(words, at) === 'the';
	const start = hasArticle ? at + 1 : at;
	const { part } = senseAt(words, start);
	if (part === undefined) return null;
	const next =
		isHyphen(words, start + 1) || keyAt(words, start + 1) === 'in' ? start + 2 : start + 1;
	const date = readDated(words, next);
	if (date === null || (hasArticle && !takesArticle(date.value.base))) return null;
	return { value: { ...date.value, part }, end: date.end };
}

/** Earlier this year, later that day, later in the month. */
function readSide(words: Words, at: number): Read<Meaning> | null {
	const side = keyAt(words, at);
	if (side !== 'earlier' && side !== 'later') return null;
	const isIn = ['in', 'on'].includes(keyAt(words, at + 1));
	const date = isIn ? asDate(readBaseOrUnit(words, at + 2)) : readDated(words, at + 1);
	if (date === null || (!isIn && date.value.base.is !== 'step')) return null;
	return { value: { ...date.value, side }, end: date.end };
}

/** The end of 2008, the beginning of the year. */
function readNoun(words: Words, at: number): Read<Meaning> | null {
	const start = keyAt(words, at) === 'the' ? at + 1 : at;
	const isPart = keyAt(words, start + 1) === 'part';
	const part = isPart ? PARTS_OF[keyAt(words, start)] : senseAt(words, start).nounPart?.part;
	const end = isPart ? start + 2 : start + 1;
	if (part === undefined || keyAt(words, end) !== 'of') return null;
	const of = readBaseOrUnit(words, end + 1);
	return of && { value: { ...dateMeaning(of.value), part }, end: of.end };
}

function readDated(words: Words, at: number): DateRead | null {
	const relative = longest([readStep(words, at), readDeictic(words, at)]);
	const fixed = asDate(
		readFixed(words, at) ?? (keyAt(words, at) === 'the' ? readBaseOrUnit(words, at) : null),
	);
	const best = longest([relative, fixed]);
	if (best === null || best.value.is !== 'date') return null;
	const dayPart = best.value.clock === null ? readDayPart(words, best.end) : null;
	return dayPart === null
		? { value: best.value, end: best.end }
		: { value: { ...best.value, clock: dayPart.value }, end: dayPart.end };
}

/** Whether "the" belongs to a date: the early 1990s, the late summer; not "the late-November vote". */
function takesArticle(base: Base): boolean {
	if (base.is === 'named') return base.name.by === 'season';
	return (
		base.is === 'decade' ||
		(base.is === 'granule' && ['decade', 'century'].includes(base.granule.unit))
	);
}
