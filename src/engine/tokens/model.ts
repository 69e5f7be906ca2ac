/** A word, a number or a mark of a text. Offsets are UTF-16 code units. */
export interface Token {
	start: number;
	end: number;
	kind: 'word' | 'number' | 'mark';
}

/** Tokens from `first` up to, not including, `last`. */
export interface Sentence {
	first: number;
	last: number;
}
