import { isCoarser, shifted, within, type Granule, type Unit } from './calendar.ts';
import type { TimeAnchor, TimeBasis } from './model.ts';
import type { Setting } from './setting.ts';
import type { Step } from './tables/modifiers.ts';
import { timexOf, UNKNOWN } from './timex.ts';

/** What a base comes to. */
export interface Resolved {
	/** Null where it cannot be dated. */
	granule: Granule | null;
	/** TIMEX value where it is not that of the granule. */
	value: string | null;
	anchor: TimeAnchor;
	basis: TimeBasis;
	/** Whether the date is only about right: years ago, a date counted in days from a month. */
	isAbout: boolean;
	/** First and last of what an open count may mean: a few days ago. */
	range: { first: Granule; last: Granule } | null;
}

export const UNDATED: Resolved = {
	...{ granule: null, value: null, anchor: null, basis: 'stated', isAbout: false, range: null },
};

/** What a time is counted from. */
export interface Origin {
	granule: Granule;
	anchor: TimeAnchor;
}

/** Times back from the last among which one fine enough is looked for. */
const MEMORY = 6;

/** The day of the text, or of the times read last one that is at least as fine as the unit, where there is one. */
export function originOf(from: Step['from'], unit: Unit, setting: Setting): Origin | null {
	const { published, earlier, isHistory } = setting;
	const isTold = from === 'earlier' || (from === 'near' && isHistory);
	const recent = isTold ? earlier.slice(-MEMORY) : [];
	const told = recent.findLast(({ granule }) => !isCoarser(granule.unit, unit)) ?? recent.at(-1);
	if (told) return { granule: told.granule, anchor: told.span };
	return published && { granule: published, anchor: 'published' };
}

/** So many units from an origin; from a coarser one, somewhere in it. */
export function counted(origin: Origin | null, unit: Unit, by: number): Resolved {
	if (origin === null) return { ...UNDATED, value: UNKNOWN[unit], basis: 'relative' };
	const { granule, anchor } = origin;
	const start = within(granule, unit);
	if (start !== null) return { ...UNDATED, granule: shifted(start, by), anchor, basis: 'relative' };
	return {
		...UNDATED,
		granule: by === 0 ? granule : null,
		value: somewhereIn(granule, unit),
		anchor,
		basis: 'relative',
		isAbout: true,
	};
}

/** The value of a finer unit somewhere in a span: a day of a month, a month of a year. */
function somewhereIn(granule: Granule, unit: Unit): string {
	if (granule.unit === 'month' && unit === 'day') return `${timexOf(granule)}-XX`;
	const year = within(granule, 'year');
	return year === null ? UNKNOWN[unit] : timexOf(year) + UNKNOWN[unit].slice('XXXX'.length);
}
