import { keyAt, exactAt, isHyphen, isNumber, senseAt, type Read, type Words } from '../words.ts';

const DIGITS = /^(\d{1,3}(,\d{3})+|\d{1,6})(\.\d+)?$/;
const DAY_OF_MONTH = /^\d{1,2}(st|nd|rd|th)?$/i;
const ORDINAL = /^(\d{1,3})(st|nd|rd|th)$/i;
const LAST_DAY = 31;
/** Between a number and its unit: two more weeks. */
const FILLERS = new Set(
	`more full long straight consecutive additional short whole solid further extra successive calendar working
	business bloody intense`.split(/\s+/),
);
const LINKS = new Set(['to', 'or', '-', '–']);

/** A number in digits or words: `14`, `5 1/2`, `two and a half`, `twenty-five`, `two hundred`. */
function readNumber(words: Words, at: number): Read<number> | null {
	const whole = isNumber(words, at) ? readDigits(words, at) : readCardinal(words, at);
	if (whole === null) return null;
	const half = ['and', 'a', 'half'].every((key, i) => keyAt(words, whole.end + i) === key);
	return half ? { value: whole.value + 0.5, end: whole.end + 3 } : whole;
}

function readDigits(words: Words, at: number): Read<number> | null {
	const exact = exactAt(words, at);
	if (!DIGITS.test(exact)) return null;
	const value = Number(exact.replaceAll(',', ''));
	if (keyAt(words, at + 2) !== '/' || !isNumber(words, at + 1) || !isNumber(words, at + 3)) {
		return { value, end: at + 1 };
	}
	const share = Number(exactAt(words, at + 1)) / Number(exactAt(words, at + 3));
	return share > 0 && share < 1 ? { value: value + share, end: at + 4 } : { value, end: at + 1 };
}

function readCardinal(words: Words, at: number): Read<number> | null {
	const { cardinal } = senseAt(words, at);
	if (cardinal === undefined) return null;
	let [value, end] = [cardinal, at + 1];
	const next = isHyphen(words, end) ? end + 1 : end;
	const ones = senseAt(words, next).cardinal;
	if (cardinal >= 20 && ones !== undefined && ones < 10) [value, end] = [cardinal + ones, next + 1];
	const { multiplier } = senseAt(words, end);
	return multiplier === undefined ? { value, end } : { value: value * multiplier, end: end + 1 };
}

/** An ordinal number: `third`, `twenty-first`, `21st`. */
export function readOrdinal(words: Words, at: number): Read<number> | null {
	if (isNumber(words, at)) {
		const digits = ORDINAL.exec(exactAt(words, at))?.[1];
		return digits === undefined ? null : { value: Number(digits), end: at + 1 };
	}
	const { ordinal, cardinal } = senseAt(words, at);
	if (ordinal !== undefined) return { value: ordinal, end: at + 1 };
	const next = isHyphen(words, at + 1) ? at + 2 : at + 1;
	const ones = senseAt(words, next).ordinal;
	if (cardinal === undefined || cardinal < 20 || ones === undefined || ones > 9) return null;
	return { value: cardinal + ones, end: next + 1 };
}

/** The number of a day in its month: `12`, `3rd`, `twenty-first`. */
export function readDayOfMonth(words: Words, at: number): Read<number> | null {
	const isDigits = isNumber(words, at) && DAY_OF_MONTH.test(exactAt(words, at));
	const day = isDigits
		? { value: parseInt(exactAt(words, at), 10), end: at + 1 }
		: readOrdinal(words, at);
	return day !== null && day.value >= 1 && day.value <= LAST_DAY ? day : null;
}

/** How many: a number, "a", or null for a number that the text leaves open ("several", "two or three"). */
export function readQuantity(words: Words, at: number): Read<number | null> | null {
	const quantity = readCount(words, at);
	if (quantity === null) return null;
	let { end } = quantity;
	while (FILLERS.has(keyAt(words, end))) end++;
	return { value: quantity.value, end };
}

function readCount(words: Words, at: number): Read<number | null> | null {
	const number = readNumber(words, at);
	if (number !== null) {
		const second = LINKS.has(keyAt(words, number.end)) ? readNumber(words, number.end + 1) : null;
		return second === null ? number : { value: null, end: second.end };
	}
	const isArticle = ['a', 'an'].includes(keyAt(words, at));
	const next = isArticle ? at + 1 : at;
	if (isArticle && keyAt(words, next) === 'number') return readOf(words, next);
	const { isVague, multiplier } = senseAt(words, next);
	if (isVague) return readOf(words, next);
	if (isArticle && multiplier !== undefined) return { value: multiplier, end: next + 1 };
	return isArticle ? { value: 1, end: next } : null;
}

/** Past a word and "of", where it follows: a couple of. */
function readOf(words: Words, at: number): Read<null> {
	return { value: null, end: keyAt(words, at + 1) === 'of' ? at + 2 : at + 1 };
}
