/** How a word places a span beside another: the one before, the same, the one after. */
export interface Step {
	by: -1 | 0 | 1;
	/** Counted from the day of the text, from the time read last, or from whichever the text tells of. */
	from: 'published' | 'earlier' | 'near';
}

export const STEPS: Record<string, Step> = {
	recent: { by: -1, from: 'published' },
	last: { by: -1, from: 'published' },
	past: { by: -1, from: 'published' },
	next: { by: 1, from: 'published' },
	coming: { by: 1, from: 'published' },
	upcoming: { by: 1, from: 'published' },
	this: { by: 0, from: 'near' },
	current: { by: 0, from: 'published' },
	previous: { by: -1, from: 'earlier' },
	preceding: { by: -1, from: 'earlier' },
	following: { by: 1, from: 'earlier' },
	subsequent: { by: 1, from: 'earlier' },
	ensuing: { by: 1, from: 'earlier' },
	same: { by: 0, from: 'earlier' },
	that: { by: 0, from: 'earlier' },
};

/** Parts of a span that an adjective or adverb tells. */
export const ADJECTIVE_PARTS: Record<string, 'early' | 'mid' | 'late'> = {
	early: 'early',
	mid: 'mid',
	late: 'late',
};

/** Nouns for a part of a span: the end of the year. Null for a part that EDTF cannot tell. */
export const NOUN_PARTS: Record<string, 'start' | 'mid' | 'end' | null> = {
	...{ beginning: 'start', start: 'start', turn: 'start', middle: 'mid', end: 'end', close: 'end' },
	...{ rest: null, remainder: null },
};

/** Adjectives before "part of": the latter part of the year. */
export const PARTS_OF: Record<string, 'early' | 'mid' | 'late'> = {
	...{ early: 'early', first: 'early', middle: 'mid', late: 'late', later: 'late', latter: 'late' },
	...{ last: 'late' },
};

/** Words before a number that say it is not exact, as keys one after another. */
export const APPROXIMATORS = [
	...'about around roughly approximately nearly almost circa some over under'.split(' '),
	...['at least', 'at most', 'up to', 'more than', 'less than', 'fewer than', 'no more than'],
	...['no less than', 'just over', 'just under', 'well over', 'an estimated', 'ca .'],
];

/** After a count: which way it counts, and from the text's own day or from the time read last. */
export const DIRECTIONS: Record<string, Step> = {
	ago: { by: -1, from: 'published' },
	hence: { by: 1, from: 'published' },
	earlier: { by: -1, from: 'earlier' },
	previously: { by: -1, from: 'earlier' },
	later: { by: 1, from: 'earlier' },
	afterward: { by: 1, from: 'earlier' },
	afterwards: { by: 1, from: 'earlier' },
	thereafter: { by: 1, from: 'earlier' },
};
