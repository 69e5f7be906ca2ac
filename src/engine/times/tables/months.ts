/** Names of the months and, as news shortens them, their abbreviations. */
export const MONTHS: Record<string, number> = {
	...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 },
	...{ september: 9, october: 10, november: 11, december: 12 },
	...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10 },
	...{ nov: 11, dec: 12 },
};

/** Also verbs, or abbreviations of other words: without a day or a year, months only after a word of time. */
export const DOUBTFUL_MONTHS = new Set('march may jan mar apr jun jul sep dec'.split(' '));

/** Abbreviations that are no month before a name: Mar Mattai. */
export const SHORT_MONTHS = new Set('jan mar apr jun jul sep dec'.split(' '));

/** Also first names: before another name they are months only after a word of time. */
export const FIRST_NAMES = new Set('april june august'.split(' '));

/** Words after which such a name is a month. */
export const BEFORE_MONTH = new Set(
	`in since until till by last next this early late mid during through from to between before after for of - every each
	previous following coming come past that`.split(/\s+/),
);
