/** A unit in which time is counted: its letter in a TIMEX duration, how many of these it is, and whether it is of the clock. */
export interface Measure {
	letter: 'Y' | 'Q' | 'M' | 'W' | 'D' | 'H' | 'S';
	times: number;
	isClock: boolean;
}

const measure = (letter: Measure['letter'], times = 1): Measure => ({
	letter,
	times,
	isClock: false,
});
const ofClock = (letter: Measure['letter']): Measure => ({ letter, times: 1, isClock: true });

/** Units by their names in the singular; the plural adds an s, but for centuries and millennia. */
export const MEASURES: Record<string, Measure> = {
	second: ofClock('S'),
	minute: ofClock('M'),
	hour: ofClock('H'),
	day: measure('D'),
	week: measure('W'),
	fortnight: measure('W', 2),
	month: measure('M'),
	quarter: measure('Q'),
	year: measure('Y'),
	decade: measure('Y', 10),
	century: measure('Y', 100),
	millennium: measure('Y', 1000),
};

export const PLURALS: Record<string, string> = {
	seconds: 'second',
	minutes: 'minute',
	mins: 'minute',
	hours: 'hour',
	hrs: 'hour',
	days: 'day',
	weeks: 'week',
	fortnights: 'fortnight',
	months: 'month',
	quarters: 'quarter',
	years: 'year',
	yrs: 'year',
	decades: 'decade',
	centuries: 'century',
	millennia: 'millennium',
};

/** Units with "long" written to them: a weeklong visit. */
export const LONG: Record<string, string> = {
	hourlong: 'hour',
	daylong: 'day',
	weeklong: 'week',
	monthlong: 'month',
	yearlong: 'year',
	decadelong: 'decade',
};

/** How often, by adverb or adjective: the duration that a TIMEX set has as its value. */
export const FREQUENCIES: Record<string, string> = {
	hourly: 'PT1H',
	daily: 'P1D',
	nightly: 'P1D',
	weekly: 'P1W',
	fortnightly: 'P2W',
	biweekly: 'P2W',
	monthly: 'P1M',
	quarterly: 'P1Q',
	annually: 'P1Y',
	yearly: 'P1Y',
	everyday: 'P1D',
};
