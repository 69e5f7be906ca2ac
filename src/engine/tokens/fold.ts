import type { Token } from './model.ts';

const PLAIN = /^[a-z0-9]+$/;
const DROPPED = /[\p{M}'’‘ʿʾʼʻ`´′.\u00ad\u200c\u200d]/gu;
/** Letters that Unicode does not take apart into a plain one and a mark. */
const LETTERS: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ı: 'i',
	þ: 'th',
	ħ: 'h',
	ə: 'e',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * The key under which spellings of a word meet: lower case, without diacritics, apostrophes and the dots of
 * abbreviations. `Dayr`, `DAYR` → `dayr`; `Ba'ath` → `baath`; `U.S.` → `us`; `Kobanî` → `kobani`.
 */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (PLAIN.test(lower)) return lower;
	return lower
		.replace(DROPPED, '')
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(DROPPED, '')
		.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** The key of each token. A mark's is the mark, with one form for every apostrophe, quotation mark and hyphen. */
export function keysOf(text: string, tokens: readonly Token[]): string[] {
	return tokens.map(({ start, end, kind }) => {
		const exact = text.slice(start, end);
		return kind === 'mark' ? foldMark(exact) : fold(exact);
	});
}

function foldMark(mark: string): string {
	if (mark.length === 1 && mark.charCodeAt(0) < 128) return mark === '`' ? "'" : mark;
	return mark
		.replace(/[’‘ʿʾʼʻ´′]/, "'")
		.replace(/[“”„«»]/, '"')
		.replace(/[\u2010\u2011]/, '-')
		.toLowerCase();
}
