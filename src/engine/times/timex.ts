import { dateOf, isoWeek, weekdayOf, type Granule } from './calendar.ts';

/** The codes of TIMEX3 for the seasons, by their order in the year. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** The TIMEX3 value of a granule: `2024-12-16`, `2000-W10`, `199X`, `BC0480-SP`. */
export function timexOf({ unit, index }: Granule): string {
	switch (unit) {
		case 'day': {
			const { year, month, day } = dateOf(index);
			return `${yearValue(year)}-${padded(month)}-${padded(day)}`;
		}
		case 'week':
		case 'weekend': {
			const { year, week } = isoWeek(index);
			return `${yearValue(year)}-W${padded(week)}${unit === 'weekend' ? '-WE' : ''}`;
		}
		case 'month':
			return `${yearValue(Math.floor(index / 12))}-${padded(place(index, 12) + 1)}`;
		case 'season':
			return `${yearValue(Math.floor(index / 4))}-${SEASONS[place(index, 4)] ?? ''}`;
		case 'quarter':
			return `${yearValue(Math.floor(index / 4))}-Q${place(index, 4) + 1}`;
		case 'half':
			return `${yearValue(Math.floor(index / 2))}-H${place(index, 2) + 1}`;
		case 'year':
			return yearValue(index);
		case 'decade':
			return index < 0 ? `BC${padded(-index, 3)}` : `${padded(index, 3)}X`;
		case 'century':
			return index < 0 ? `BC${padded(-index - 1)}` : padded(index);
	}
}

/** The value of a span of a unit of which nothing is known. */
export const UNKNOWN: Record<Granule['unit'], string> = {
	day: 'XXXX-XX-XX',
	weekend: 'XXXX-WXX-WE',
	week: 'XXXX-WXX',
	month: 'XXXX-XX',
	season: 'XXXX',
	quarter: 'XXXX-QX',
	half: 'XXXX-HX',
	year: 'XXXX',
	decade: 'XXXX',
	century: 'XX',
};

/** The value of a name without its year: `XXXX-12-16`; of a day of the week without its date: `XXXX-WXX-5`. */
export function yearless(granule: Granule, named: string): string {
	if (named === 'weekday') return `XXXX-WXX-${weekdayOf(granule.index)}`;
	return timexOf(granule).replace(/^(BC)?\d{4}/, 'XXXX');
}

function yearValue(year: number): string {
	return year > 0 ? padded(year, 4) : `BC${padded(1 - year, 4)}`;
}

function place(index: number, of: number): number {
	return ((index % of) + of) % of;
}

export function padded(value: number, width = 2): string {
	return String(value).padStart(width, '0');
}
