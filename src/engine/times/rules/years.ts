import {
	exactAt,
	isDash,
	isHyphen,
	isJoined,
	isNumber,
	keyAt,
	senseAt,
	type Read,
	type Words,
} from '../words.ts';

const FOUR_DIGITS = /^[12]\d{3}$/;
const UP_TO_FOUR_DIGITS = /^\d{1,4}$/;
const TWO_DIGITS = /^\d{2}$/;
const DECADE = /^(\d{2,4})s$/;
const LAST_YEAR = 2100;
/** From 1900 to 2049 a number of four digits is more often a year than anything else. */
const MODERN = { first: 1900, last: 2049 };
const BEFORE_CHRIST = new Set(['bc', 'bce']);
const AFTER_CHRIST = new Set(['ad', 'ce']);
/** Words and marks before a number that is no year. */
const BEFORE_AMOUNT = new Set(
	'$ € £ ¥ # no nos number page room flight resolution highway route'.split(' '),
);
/** What makes it part of another number where no space parts them. */
const BEFORE_DIGITS = new Set('+ . : /'.split(' '));
/** Words and marks after a number that is no year. */
const AFTER_AMOUNT = new Set(
	`% percent per people men women children troops soldiers fighters km kilometers kilometres miles meters metres feet
	acres tons tonnes pounds dollars euros points votes hours gmt utc cars vehicles homes houses jobs families residents
	refugees tanks rockets shells drones bodies workers students`.split(/\s+/),
);
/** Words after which a number of four digits is a year, of any century. */
const BEFORE_YEAR = new Set(
	`in since of by until till from to between and during after before early late mid circa around about year ( through
	back`.split(/\s+/),
);

/** An astronomical year: `1998`, `480 BC`, `AD 70`. */
export function readYear(words: Words, at: number): Read<number> | null {
	if (AFTER_CHRIST.has(keyAt(words, at)) && isNumber(words, at + 1)) {
		const exact = exactAt(words, at + 1);
		return UP_TO_FOUR_DIGITS.test(exact) ? { value: Number(exact), end: at + 2 } : null;
	}
	if (!isNumber(words, at)) return null;
	const exact = exactAt(words, at);
	if (!UP_TO_FOUR_DIGITS.test(exact)) return null;
	const era = isJoined(words, at + 1) ? '' : keyAt(words, at + 1);
	if (BEFORE_CHRIST.has(era)) return { value: 1 - Number(exact), end: at + 2 };
	if (AFTER_CHRIST.has(era)) return { value: Number(exact), end: at + 2 };
	const isYear = FOUR_DIGITS.test(exact) && Number(exact) <= LAST_YEAR;
	return isYear ? { value: Number(exact), end: at + 1 } : null;
}

/** A year after its month or season, also `'98`. */
export function readYearAfter(words: Words, at: number): Read<number> | null {
	const isShort = keyAt(words, at) === "'" && isJoined(words, at + 1);
	if (!isShort || !TWO_DIGITS.test(exactAt(words, at + 1))) return readYear(words, at);
	return { value: expanded(Number(exactAt(words, at + 1))), end: at + 2 };
}

/** A year on its own, where nothing beside it says that the number is something else. */
export function readLoneYear(words: Words, at: number): Read<number> | null {
	const year = readYear(words, at);
	if (year === null || year.end > at + 1) return year;
	const [before, after] = [keyAt(words, at - 1), keyAt(words, at + 1)];
	const isNumbered = before === '.' && BEFORE_AMOUNT.has(keyAt(words, at - 2));
	if (BEFORE_AMOUNT.has(before) || isNumbered || AFTER_AMOUNT.has(after)) return null;
	if (isInRange(words, at)) return year;
	if (isRoundAmount(words, at)) return null;
	if (isJoined(words, at) && BEFORE_DIGITS.has(before)) return null;
	if (isJoined(words, at) && !isDash(words, at - 1) && !['(', '"', "'", '['].includes(before))
		return null;
	if (after === ':' && isJoined(words, at + 2)) return null;
	if (isHyphen(words, at + 1) && senseAt(words, at + 2).measure !== undefined) return null;
	if (BEFORE_YEAR.has(before) && !(isJoined(words, at) && isDash(words, at - 1))) return year;
	return year.value >= MODERN.first && year.value <= MODERN.last ? year : null;
}

/** Words before a round number that is a year though a plural follows: in 2000 soldiers …, the 1900 games. */
const BEFORE_ROUND_YEAR = new Set('in since the during until year'.split(' '));

/** Whether a number is a round one of what follows: 2000 leaflets. */
function isRoundAmount(words: Words, at: number): boolean {
	const isRound = exactAt(words, at).endsWith('00');
	return (
		isRound &&
		/^[a-z]{3,}[^s]s$/.test(exactAt(words, at + 1)) &&
		!BEFORE_ROUND_YEAR.has(keyAt(words, at - 1))
	);
}

/** Whether a dash joins a number to another that looks like a year: 1861–1865. */
function isInRange(words: Words, at: number): boolean {
	const [first, last] = isDash(words, at - 1) ? [at - 2, at] : [at, at + 2];
	const isTight = isDash(words, first + 1) && isJoined(words, first + 1) && isJoined(words, last);
	const years = [first, last].map((each) => exactAt(words, each));
	return (
		isTight && years.every((each) => FOUR_DIGITS.test(each)) && Number(years[0]) < Number(years[1])
	);
}

/** The last year of a span whose first ends here, in two digits: `1957–60`, `2011/12`. */
export function readRangeEnd(words: Words, at: number, first: number): Read<number> | null {
	const isLink = isDash(words, at) || keyAt(words, at) === '/';
	const isTight = isJoined(words, at) && isJoined(words, at + 1);
	const exact = exactAt(words, at + 1);
	if (!isLink || !isTight || !TWO_DIGITS.test(exact) || isDash(words, at + 2)) return null;
	const last = Math.floor(first / 100) * 100 + Number(exact);
	return last > first ? { value: last, end: at + 2 } : null;
}

/** Whose the number is says that it is an age: in his 90s. */
const BEFORE_AGE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'upper', 'lower']);

/** The number of a decade: 1990 for `1990s` and `1990's`, 90 for `'90s` and the nineties. */
export function readDecade(words: Words, at: number): Read<number> | null {
	if (BEFORE_AGE.has(keyAt(words, at - 1)) || isAgeBefore(words, at - 1)) return null;
	const named = senseAt(words, at).decade;
	const isTold = ['the', 'early', 'late', 'mid', '-'].includes(keyAt(words, at - 1));
	if (named !== undefined) return isTold ? { value: named, end: at + 1 } : null;
	const hasApostrophe = keyAt(words, at) === "'" && isJoined(words, at + 1);
	const start = hasApostrophe ? at + 1 : at;
	if (!isNumber(words, start)) return null;
	const exact = exactAt(words, start);
	const isPossessive =
		FOUR_DIGITS.test(exact) && keyAt(words, start + 1) === "'s" && keyAt(words, at - 1) === 'the';
	const digits = isPossessive ? exact : (DECADE.exec(exact)?.[1] ?? '1');
	if (Number(digits) % 10 !== 0 || (digits.length === 2 && !hasApostrophe && !isTold)) return null;
	return { value: Number(digits), end: isPossessive ? start + 2 : start + 1 };
}

/** Whether a word stands before the token that says so: in her early 40s. */
function isAgeBefore(words: Words, at: number): boolean {
	return senseAt(words, at).part !== undefined && BEFORE_AGE.has(keyAt(words, at - 1));
}

/** The year that two digits stand for: from 1930 to 2029. */
function expanded(year: number): number {
	return year < 30 ? 2000 + year : 1900 + year;
}
