export type TextDirection = 'ltr' | 'rtl' | 'auto';

/** ISO 639 codes of languages that are usually written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction of a BCP 47 language's script; where the language is not known, the words tell. */
export function direction(language: string): TextDirection {
	if (language === 'und') return 'auto';
	return RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
