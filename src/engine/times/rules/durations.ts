import type { Amount } from '../meaning.ts';
import { isCapital, isDash, isHyphen, keyAt, senseAt, type Read, type Words } from '../words.ts';
import { readQuantity } from './numbers.ts';

/** A length of time: `three years`, `a few days`, `two years and six months`, `46-day`, `half an hour`, `weeks`. */
export function readAmounts(words: Words, at: number): Read<Amount[]> | null {
	const first = readHalf(words, at) ?? readCounted(words, at) ?? readUncounted(words, at);
	if (first === null) return null;
	const { measure, count } = first.value;
	if (
		['and', 'a', 'half'].every((key, i) => keyAt(words, first.end + i) === key) &&
		count !== null
	) {
		return { value: [{ measure, count: count + 0.5 }], end: first.end + 3 };
	}
	const second = keyAt(words, first.end) === 'and' ? readCounted(words, first.end + 1) : null;
	if (second === null || second.value.measure.letter === measure.letter || count === null) {
		return { value: [first.value], end: first.end };
	}
	return { value: [first.value, second.value], end: second.end };
}

/** A number and its unit, which may be joined by a hyphen. */
function readCounted(words: Words, at: number): Read<Amount> | null {
	const quantity = readQuantity(words, at);
	if (quantity === null) return null;
	const { value: count } = quantity;
	const isJoined = isHyphen(words, quantity.end);
	const start = isJoined ? quantity.end + 1 : quantity.end;
	const { measure, measures } = senseAt(words, start);
	const unit = measures ?? (count === null && !isJoined ? undefined : measure);
	if (unit === undefined || isInName(words, start) || isAge(words, start + 1)) return null;
	// A second attack, three quarters of the land: no time.
	if (!isJoined && keyAt(words, start) === 'second') return null;
	if (unit.letter === 'Q' && AFTER_FRACTION.has(keyAt(words, start + 1))) return null;
	const end = pastLong(words, start + 1);
	// A year-long siege: the article is the siege's.
	const isArticle = ['a', 'an'].includes(keyAt(words, at));
	return isArticle && isDash(words, end - 2) ? null : { value: { count, measure: unit }, end };
}

/** Words after "a quarter" that is a fourth part: of the land, point, mile. */
const AFTER_FRACTION = new Set(
	'of point percentage mile pound million billion finals inch'.split(' '),
);

/** Prepositions after which minutes or hours that nobody counts are a length of time. */
const BEFORE_HOURS = new Set('within in for after of over'.split(' '));

/** Units without a number: `weeks`, `decades-long`, `year-long`, `weeklong`. */
function readUncounted(words: Words, at: number): Read<Amount> | null {
	const { measure, measures, measureLong } = senseAt(words, at);
	if (measureLong !== undefined) return { value: { count: 1, measure: measureLong }, end: at + 1 };
	const end = pastLong(words, at + 1);
	if (measures !== undefined) {
		const isLength =
			!measures.isClock ||
			BEFORE_HOURS.has(keyAt(words, at - 1)) ||
			senseAt(words, end).direction !== undefined;
		if (!isLength || measures.letter === 'Q' || isInName(words, at) || isAge(words, at + 1))
			return null;
		return { value: { count: null, measure: measures }, end };
	}
	return measure !== undefined && end > at + 1 ? { value: { count: 1, measure }, end } : null;
}

/** Whether a unit belongs to a name: the Six-Day War, the Seven Days Battles. */
function isInName(words: Words, at: number): boolean {
	return isCapital(words, at) && isCapital(words, at + 1);
}

/** Whether "-old" follows. */
function isAge(words: Words, at: number): boolean {
	return isHyphen(words, at) && ['old', 'olds'].includes(keyAt(words, at + 1));
}

/** Half an hour, half-hour, half a century. */
function readHalf(words: Words, at: number): Read<Amount> | null {
	const start = keyAt(words, at) === 'a' ? at + 1 : at;
	if (keyAt(words, start) !== 'half') return null;
	const hasArticle = ['a', 'an'].includes(keyAt(words, start + 1));
	if (!hasArticle && !isHyphen(words, start + 1)) return null;
	const { measure } = senseAt(words, start + 2);
	return measure === undefined ? null : { value: { count: 0.5, measure }, end: start + 3 };
}

/** Past "long", joined by a hyphen or not. */
function pastLong(words: Words, at: number): number {
	if (isHyphen(words, at) && keyAt(words, at + 1) === 'long') return at + 2;
	return senseAt(words, at - 1).measure !== undefined && keyAt(words, at) === 'long' ? at + 1 : at;
}

/** Past "old" or "of age" after a length of time that is an age: nineteen years old. */
export function pastAge(words: Words, at: number): number {
	if (keyAt(words, at) === 'old') return at + 1;
	return keyAt(words, at) === 'of' && keyAt(words, at + 1) === 'age' ? at + 2 : at;
}
