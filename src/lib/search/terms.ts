/** A word of a text in the spelling that a search compares, and where it stands; offsets are UTF-16. */
export interface Term {
	term: string;
	start: number;
	end: number;
}

/** Letters, marks and digits; an apostrophe or a sign of transliteration does not end a word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼʾʿ`´][\p{L}\p{M}\p{N}]+)*/gu;

/** The Arabic article before sun and moon letters, as it is written in Latin letters. */
const ARTICLES = new Set('al ad ar as ash at ath az an el ed er es esh et ez en ul'.split(' '));

/** Letters that no decomposition brings together with the one beside it. */
const LETTERS: Record<string, string> = {
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ة: 'ه',
	ە: 'ه',
	ھ: 'ه',
	ہ: 'ه',
	ٱ: 'ا',
	ک: 'ك',
	گ: 'ك',
	ء: '',
	ـ: '',
	ı: 'i',
	ə: 'e',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** The digits of Arabic and Persian, from 0. */
const DIGITS = /[٠-٩۰-۹]/gu;

/** The words of a text, without articles, in its order. */
export function termsOf(text: string): Term[] {
	return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
		const term = folded(word);
		return term === '' || ARTICLES.has(term) ? [] : [{ term, start, end: start + word.length }];
	});
}

/**
 * One word in the spelling that a search compares: without case, marks, apostrophes, tatweel and the Arabic article, with
 * letters that are written for one another as one. Folding twice changes nothing.
 */
export function folded(word: string): string {
	const plain = word
		.replace(/['’]s$/iu, '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
		.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
		.replace(/[^\p{L}\p{N}]|[\u02b0-\u02ff]/gu, '');
	return transliterated(withoutArticle(plain));
}

/** `gh` and `g` are one, as are other pairs for one Arabic letter, `ah` and `a` at the end, and doubled letters. */
function transliterated(word: string): string {
	return word
		.replace(/([gkd])h+/gu, '$1')
		.replace(/([a-z])\1+/gu, '$1')
		.replace(/(?<=.a)h$/u, '');
}

/** With و, ب, ف or ك before it too, where enough is left for a word. */
function withoutArticle(word: string): string {
	return word.replace(/^(?:ال(?=.)|[وبفك]ال(?=..)|لل(?=..))+/u, '');
}
