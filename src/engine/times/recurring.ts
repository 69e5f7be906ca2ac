import { around, daysOf, dayOf, weekdayOf, yearOf, type Granule } from './calendar.ts';
import { holidayIn } from './holiday-dates.ts';
import type { Name } from './meaning.ts';

/** Which of the spans that bear a name is meant, seen from a day. */
export type Choice =
	/** The last that has begun, or the first that has not ended. */
	| 'past'
	| 'future'
	/** The last that is over, or the first that has not begun. */
	| 'before'
	| 'after'
	/** The one nearest to the day. */
	| 'nearest'
	/** The one of the same year, or for a weekday of the same week. */
	| 'same';

/** The span of a name that is meant, seen from a span; null where there is none, as for a weekday seen from a month. */
export function chosen(name: Name, from: Granule, choice: Choice): Granule | null {
	const seen = daysOf(from);
	const all = candidates(name, from);
	const days = all.map(daysOf);
	switch (choice) {
		case 'past':
			return all.findLast((_, i) => (days[i]?.first ?? Infinity) <= seen.first) ?? null;
		case 'future':
			return all.find((_, i) => (days[i]?.last ?? -Infinity) >= seen.first) ?? null;
		case 'before':
			return all.findLast((_, i) => (days[i]?.last ?? Infinity) < seen.first) ?? null;
		case 'after':
			return all.find((_, i) => (days[i]?.first ?? -Infinity) > seen.last) ?? null;
		case 'nearest':
			return nearest(all, seen.first);
		case 'same':
			return name.by === 'weekday' || name.by === 'weekend'
				? (all.find(
						(each) => around(daysOf(each).first, 'week').index === around(seen.first, 'week').index,
					) ?? null)
				: inYear(name, yearOf(from));
	}
}

/** The span of a name in a year; null where there is none, as for a weekday or for February 29. */
export function inYear(name: Name, year: number): Granule | null {
	switch (name.by) {
		case 'day':
			return dayOf(year, name.month, name.day);
		case 'month':
			return { unit: 'month', index: year * 12 + name.month - 1 };
		case 'season':
			return { unit: 'season', index: year * 4 + name.season };
		case 'quarter':
			return { unit: 'quarter', index: year * 4 + name.quarter - 1 };
		case 'half':
			return { unit: 'half', index: year * 2 + name.half - 1 };
		case 'holiday':
			return holidayIn(name.rule, year);
		case 'weekday':
		case 'weekend':
			return null;
	}
}

/** The spans of a name around another, in order. */
function candidates(name: Name, from: Granule): Granule[] {
	const { first } = daysOf(from);
	if (name.by === 'weekday') {
		if (from.unit !== 'day') return [];
		const day = first - weekdayOf(first) + name.weekday;
		return [day - 7, day, day + 7].map((index) => ({ unit: 'day', index }));
	}
	if (name.by === 'weekend') {
		if (from.unit !== 'day') return [];
		const { index } = around(first, 'weekend');
		return [index - 1, index, index + 1].map((each) => ({ unit: 'weekend', index: each }));
	}
	const year = yearOf(from);
	// February 29 comes once in four years.
	return [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((by) => inYear(name, year + by) ?? []);
}

function nearest(all: readonly Granule[], day: number): Granule | null {
	const distance = (granule: Granule) => {
		const { first, last } = daysOf(granule);
		return Math.max(first - day, day - last, 0);
	};
	let best: Granule | null = null;
	for (const each of all) if (best === null || distance(each) < distance(best)) best = each;
	return best;
}
