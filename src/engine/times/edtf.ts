import { around, dateOf, daysOf, shifted, type Granule, type Unit } from './calendar.ts';
import { padded } from './timex.ts';

/** Which part of a span is meant. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end';

interface Stretch {
	first: Granule;
	last: Granule;
}

/** The units in which a span and its parts are told where EDTF has no date for them. */
const TOLD_IN: Record<Unit, Unit> = {
	...{ day: 'day', weekend: 'day', week: 'day', month: 'day', season: 'month', quarter: 'month' },
	...{ half: 'month', year: 'month', decade: 'year', century: 'year' },
};
/** The middle of a year is told as June, its sixth month. */
const MIDDLE_OF_YEAR: [number, number] = [5, 5];
/** The numbers of the first quarter and the first half among the parts of a year in EDTF level 2. */
const QUARTER = 33;
const HALF = 40;

/**
 * The EDTF value of a granule, or of a part of it, which is approximate: `2011-01~/2011-04~` for early 2011. A season is
 * written as its months, approximate too: EDTF's own numbers of seasons do not say which.
 */
export function edtfOf(granule: Granule, part: Part | null, isApproximate: boolean): string {
	if (part !== null && granule.unit !== 'day') return between(partOf(granule, part), true);
	const isAbout = isApproximate || granule.unit === 'season';
	return (isAbout ? null : grouped(granule)) ?? between(datesOf(granule), isAbout);
}

/** From the start of a granule on (`2024-12/..`), or up to its end. */
export function edtfOpen(
	granule: Granule,
	side: 'since' | 'until',
	isApproximate: boolean,
): string {
	const isSpan = granule.unit === 'decade' || granule.unit === 'century';
	const { first, last } = datesOf(granule);
	const date =
		(isSpan ? grouped(granule) : null) ?? dateText(side === 'since' ? first : last, isApproximate);
	return side === 'since' ? `${date}/..` : `../${date}`;
}

/** From one day, month or year to another. */
export function between({ first, last }: Stretch, isApproximate: boolean): string {
	const [from, to] = [dateText(first, isApproximate), dateText(last, isApproximate)];
	return from === to ? from : `${from}/${to}`;
}

/** The first and the last day, month or year of a granule; itself where it is one of these. */
function datesOf(granule: Granule): Stretch {
	if (['day', 'month', 'year'].includes(granule.unit)) return { first: granule, last: granule };
	return piecesOf(granule);
}

function piecesOf(granule: Granule): Stretch {
	const { first, last } = daysOf(granule);
	const unit = TOLD_IN[granule.unit];
	return { first: around(first, unit), last: around(last, unit) };
}

function partOf(granule: Granule, part: Part): Stretch {
	const { first, last } = piecesOf(granule);
	const [from, to] = placesOf(part, last.index - first.index + 1, granule.unit);
	return { first: shifted(first, from), last: shifted(first, to) };
}

/** The places, from 0, of a part among so many pieces. */
function placesOf(part: Part, count: number, unit: Unit): [number, number] {
	const third = Math.ceil(count / 3);
	switch (part) {
		case 'start':
			return [0, 0];
		case 'early':
			return [0, third - 1];
		case 'mid':
			return unit === 'year'
				? MIDDLE_OF_YEAR
				: [Math.floor(count / 3), count - Math.floor(count / 3) - 1];
		case 'late':
			return [count - third, count - 1];
		case 'end':
			return [count - 1, count - 1];
	}
}

/** A span that EDTF writes as one value though it is no day, month or year; null for any other. */
function grouped({ unit, index }: Granule): string | null {
	if (unit === 'decade' && index >= 0) return `${padded(index, 3)}X`;
	if (unit === 'century') return index < 0 ? `-${padded(-index - 1)}XX` : `${padded(index)}XX`;
	if (unit === 'quarter') return `${yearText(Math.floor(index / 4))}-${QUARTER + (index & 3)}`;
	if (unit === 'half') return `${yearText(Math.floor(index / 2))}-${HALF + (index & 1)}`;
	return null;
}

function dateText(granule: Granule, isApproximate: boolean): string {
	const { year, month, day } = dateOf(daysOf(granule).first);
	const parts = [padded(month), padded(day)].slice(0, DATE_PARTS[granule.unit]);
	return [yearText(year), ...parts].join('-') + (isApproximate ? '~' : '');
}

/** How many of month and day a date has beside its year. */
const DATE_PARTS: Partial<Record<Unit, number>> = { year: 0, month: 1, day: 2 };

function yearText(year: number): string {
	return year < 0 ? `-${padded(-year, 4)}` : padded(year, 4);
}
