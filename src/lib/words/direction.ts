/** ISO 639 codes of languages that are usually written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction of a BCP 47 language's script. */
export function direction(language: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
