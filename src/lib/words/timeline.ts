import type { EndStatus, Emptiness } from '#engine/model.ts';
import { dateInWords, monthsBetween } from './dates.ts';
import { emptyInWords, words } from './words.ts';

const number = new Intl.NumberFormat('en-GB');
const round = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const count = (n: number, one: string, many: string) =>
	`${number.format(n)} ${n === 1 ? one : many}`;

/** The words of the timeline. */
export const timeline = {
	title: 'Timeline',
	tab: 'Time',
	nothing: 'Nothing here has a date.',
	/** A text by its short title and its year. */
	text: (title: string, published: string) => `${title} ${published.slice(0, 4)}`,

	play: (place: number, of: number) =>
		place === 0 ? `Play · ${count(of, 'period', 'periods')}` : `Play · ${place} of ${of}`,
	pause: (place: number, of: number) => `Pause · ${place} of ${of}`,
	next: (place: number, of: number) =>
		place === 0 ? `Next period · ${of}` : `Next period · ${place} of ${of}`,
	playHint: 'Left and right arrow step by hand',
	only: (title: string) => `Show only ${title}`,

	from: 'From',
	to: 'to',
	interval: 'Interval',
	typed: { from: 'First day shown, as a date', to: 'Last day shown, as a date' },
	end: { min: 'First day shown', max: 'Last day shown' },
	clear: 'Clear',
	clearLabel: 'Show all time',
	placeholder: 'no limit',
	noLimit: 'no limit',
	brush: 'Drag to choose an interval',
	notADate: (found: string) =>
		`“${found}” is not a date. A year, a month or a day is, such as 2024, 2024-12 or 2024-12-08.`,
	wrongOrder: (from: string, to: string) =>
		`${dateInWords(from)} comes after ${dateInWords(to)}. The first day must come before the last.`,
	choose: (date: string) => `Show only ${date}`,

	break: (from: number, to: number, factor: number) =>
		`${monthsBetween(from, to)} is drawn ${round.format(factor)} times tighter than what stands beside it`,
	uneven:
		'The axis gives more room to time of which the texts tell more; between two lines it runs evenly.',
	histogram: (all: number, shown: number, busiest: string) =>
		`Dated mentions along time: ${number.format(all)}, of which ${number.format(shown)} show. Most in ${busiest}.`,
	noHistogram: 'No mention has a date.',

	several: (chosen: number, all: number) => `${chosen} of ${count(all, 'period', 'periods')}`,

	/** What has no date is in no interval, so while one is chosen that is said. */
	why: (mentions: number, paragraphs: number, isInterval: boolean) =>
		`${count(mentions, 'mention', 'mentions')}${isInterval ? ' in no interval' : ''}, ${count(paragraphs, 'paragraph', 'paragraphs')}: why`,
	undatedTitle: 'Without a date',
	undatedPlace: (name: string, mentions: number) =>
		`${name}: ${count(mentions, 'mention', 'mentions')}`,
	noUndated: 'Every drawn mention has a date.',
	paragraphs: (undated: number, all: number) =>
		`${undated} of ${count(all, 'paragraph', 'paragraphs')} carry no date of their own.`,
	readAt: (date: string, isInferred: boolean) =>
		`Read at the date of the text, ${date}${isInferred ? ', inferred' : ''}:`,
	readIn: (title: string) => `Read in the years of “${title}”:`,
	readNowhere: 'Told of the past, without a date:',
	close: 'Close',
};

/** An interval of two EDTF dates, either of them missing, in words; null where there is none. */
function intervalInWords(from: string | null, to: string | null): string | null {
	if (from === null && to === null) return null;
	return dateInWords(from === to && from !== null ? from : `${from ?? '..'}/${to ?? '..'}`);
}

interface ToldPeriod {
	title: string;
	count: number;
	interval: string;
	start: EndStatus;
	end: EndStatus;
	empty: Emptiness | null;
	note: string | null;
}

/** What a period tells: its places or why it has none, its dates, how its ends are known, and what its editor notes. */
export function periodInWords(period: ToldPeriod): string {
	const { title, count: places, interval, start, end, empty, note } = period;
	const ends =
		start === end
			? words.periods.bothEnds(words.ends[start])
			: words.periods.ends(words.ends[start], words.ends[end]);
	const what = empty ? emptyInWords(empty).replace(/\.$/, '') : count(places, 'place', 'places');
	return [title, what, dateInWords(interval), ends, note].filter(Boolean).join(' · ');
}

/** What of the periods and of time is chosen, shortly; null where nothing is. */
export function choiceInWords(
	periods: { short: string }[],
	isUndated: boolean,
	all: number,
	from: string | null,
	to: string | null,
): string | null {
	const [only] = periods;
	const which =
		periods.length === all && isUndated
			? null
			: periods.length === 1 && only && !isUndated
				? only.short
				: periods.length === 0 && isUndated
					? timeline.undatedTitle
					: timeline.several(periods.length, all);
	return [which, intervalInWords(from, to)].filter(Boolean).join(' · ') || null;
}
