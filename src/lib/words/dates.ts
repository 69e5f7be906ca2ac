/** Made once: making a format takes as long as many uses of it, and a list or the timeline writes hundreds of dates. */
const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const YEAR = { year: format({ year: 'numeric' }) };
const LONG = {
	...YEAR,
	month: format({ year: 'numeric', month: 'long' }),
	day: format({ year: 'numeric', month: 'long', day: 'numeric' }),
};
const SHORT = {
	...YEAR,
	month: format({ year: 'numeric', month: 'short' }),
	day: format({ year: 'numeric', month: 'short', day: 'numeric' }),
};
const YEARLESS = {
	...YEAR,
	month: format({ month: 'short' }),
	day: format({ month: 'short', day: 'numeric' }),
};
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** An EDTF value in words: `about 12 August 2022`, `since March 2019`, `the 1990s`. Unknown forms are said as they are. */
export function dateInWords(edtf: string): string {
	const [start = '', end] = edtf.split('/');
	if (end === undefined) return instant(start);
	if (end === '..') return start === '..' ? 'at any time' : `since ${instant(start)}`;
	if (end === '') return `from ${instant(start)}, end unknown`;
	if (start === '..' || start === '') return `until ${instant(end)}`;
	return `${instant(start)} to ${instant(end)}`;
}

function instant(edtf: string): string {
	const approximate = /[~%]$/.test(edtf);
	const uncertain = /[?%]$/.test(edtf);
	const words = calendar(edtf.replace(/[~?%]$/, ''));
	return `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`;
}

function calendar(date: string): string {
	const decade = /^(\d{3})X$/.exec(date);
	if (decade) return `the ${decade[1]}0s`;
	const season = inSeason(date);
	if (season) return season;
	const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
	if (!parts) return date;
	const [, year, month, day] = parts;
	return LONG[unitOf(month, day)].format(
		Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
	);
}

function unitOf(month: string | undefined, day: string | undefined): keyof typeof LONG {
	return day ? 'day' : month ? 'month' : 'year';
}

/** `2019-21` is the spring of 2019 (ISO 8601-2, 4.8). */
function inSeason(date: string): string | null {
	const [, year, season] = /^(\d{4})-2([1-4])$/.exec(date) ?? [];
	return year === undefined ? null : `${SEASONS[Number(season) - 1]} ${year}`;
}

/** The years or days of an interval in little space: `1998`, `2016–2020`, `8 Dec 2024–16 Feb 2025`. */
export function shortDates(edtf: string): string {
	const [start = '', end = start] = edtf.split('/');
	const [from, to] = [short(start), end === '..' ? 'open' : short(end)];
	return from === to ? from : `${from}–${to}`;
}

function short(edtf: string): string {
	const plain = edtf.replace(/[~?%]$/, '');
	const season = inSeason(plain);
	if (season) return season;
	const [year = '', month, day] = plain.split('-');
	if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
	if (!month || Number(year) < 2019) return year;
	return SHORT[unitOf(month, day)].format(
		Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
	);
}

/** `1998`, `Dec 2024`, `8 Dec 2024`: the beginning of a year, a month or a day. */
export function beginning(
	instant: number,
	unit: 'year' | 'month' | 'day',
	withYear = true,
): string {
	return (withYear ? SHORT : YEARLESS)[unit].format(instant);
}

/** From one instant to another as whole months: `January 1999 to December 2010`. */
export function monthsBetween(from: number, to: number): string {
	return `${LONG.month.format(from)} to ${LONG.month.format(to - 1)}`;
}
