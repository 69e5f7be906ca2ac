/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Belongs to the letter before it: a combining mark, a joiner, a soft hyphen. */
export const COMBINING = 4;
export const APOSTROPHE = 5;
export const MARK = 6;
/** First half of a character outside the basic plane. */
export const SURROGATE = 7;

const UNKNOWN = 0;
const CLASSES = new Uint8Array(0x10000);

const HIGH_SURROGATES = [0xd800, 0xdbff] as const;
const SPACES = /^[\s\u200b\ufeff]$/;
const COMBINES = /^[\p{M}\u00ad\u200c\u200d]$/u;
const APOSTROPHES = /^['’‘`´′]$/;

/** The class of a code unit; each is worked out once. */
export function classOf(unit: number): number {
	const known = CLASSES[unit] ?? MARK;
	if (known !== UNKNOWN) return known;
	const found = classify(unit);
	CLASSES[unit] = found;
	return found;
}

export function isLetter(codePoint: number): boolean {
	return /^\p{L}$/u.test(String.fromCodePoint(codePoint));
}

function classify(unit: number): number {
	const [first, last] = HIGH_SURROGATES;
	if (unit >= first && unit <= last) return SURROGATE;
	const character = String.fromCharCode(unit);
	if (SPACES.test(character)) return SPACE;
	if (APOSTROPHES.test(character)) return APOSTROPHE;
	if (COMBINES.test(character)) return COMBINING;
	if (/^\p{L}$/u.test(character)) return LETTER;
	return /^\p{Nd}$/u.test(character) ? DIGIT : MARK;
}
