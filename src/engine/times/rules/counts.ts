import { dateMeaning, type Amount, type Base, type Meaning } from '../meaning.ts';
import type { Step } from '../tables/modifiers.ts';
import { isNumber, keyAt, readPhrase, senseAt, type Read, type Words } from '../words.ts';
import { readAmounts } from './durations.ts';

/** A count from another time: seven years ago, three days later, weeks earlier, a month from now. */
export function readCount(words: Words, at: number): Read<Meaning> | null {
	const amounts = readAmounts(words, at);
	const amount = amounts?.value[0];
	if (amounts === null || amount === undefined) return null;
	const { direction } = senseAt(words, amounts.end);
	if (direction !== undefined) return count(amount, direction, amounts.end + 1);
	const ahead = pastFromNow(words, at, amounts.end);
	return ahead === null ? null : count(amount, { by: 1, from: 'published' }, ahead);
}

/** Past "from now", or past "time" in "in three days' time"; null where neither stands there. */
function pastFromNow(words: Words, at: number, end: number): number | null {
	const [next, later] = [keyAt(words, end), keyAt(words, end + 1)];
	if (next === 'from' && later === 'now') return end + 2;
	if (keyAt(words, at - 1) !== 'in' || !["'", "'s"].includes(next) || later !== 'time') return null;
	return end + 2;
}

function count(amount: Amount, step: Step, end: number): Read<Meaning> {
	return { value: dateMeaning({ is: 'count', amount, step, of: null }), end };
}

/** The day before Christmas, the week after the last date; `readBase` reads what follows. */
export function readBesides(
	words: Words,
	at: number,
	readBase: (words: Words, at: number) => Read<Base> | null,
): Read<Meaning> | null {
	if (keyAt(words, at) !== 'the') return null;
	const { measure } = senseAt(words, at + 1);
	const link = keyAt(words, at + 2);
	if (measure === undefined || measure.isClock || !['before', 'after'].includes(link)) return null;
	const step: Step = { by: link === 'before' ? -1 : 1, from: 'earlier' };
	const amount: Amount = { count: 1, measure };
	const of = readBase(words, at + 3);
	if (of !== null)
		return { value: dateMeaning({ is: 'count', amount, step, of: of.value }), end: of.end };
	const isAlone = words.tokens[at + 3]?.kind !== 'word';
	return isAlone ? count(amount, step, at + 3) : null;
}

/** Past words that say a number is not exact: about, more than. A number, an hour or a month must follow. */
export function pastApproximators(words: Words, at: number): number {
	const phrase = readPhrase(words, at, senseAt(words, at).approximators);
	if (phrase === null) return at;
	const { cardinal, isVague, month, multiplier } = senseAt(words, phrase.end);
	const isTyped = (cardinal ?? isVague ?? month ?? multiplier) !== undefined;
	const isQuantity =
		isNumber(words, phrase.end) ||
		['a', 'an', 'half', 'noon', 'midnight'].includes(keyAt(words, phrase.end));
	return isTyped || isQuantity ? phrase.end : at;
}
