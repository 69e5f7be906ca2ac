import { overlaps } from '#engine/dates.ts';
import { UNDATED, type Bounds } from '#engine/model.ts';
import type { Choices } from './address.ts';
import { intervalOf } from './interval.ts';
import { listIn } from './rest.ts';
import type { MapView, PeriodView, SightingView } from './view.ts';

/** What is to show: of which periods, and of which interval; null is all. */
export interface Filter {
	periods: ReadonlySet<string> | null;
	interval: Bounds | null;
}

/**
 * The sightings that show: in any of the chosen periods (product rule 6), and of any text where an interval is chosen
 * and theirs overlaps it. What has no date is in no interval.
 */
export function shownIn(sightings: SightingView[], { periods, interval }: Filter): SightingView[] {
	return sightings
		.filter((sighting) => periods === null || sighting.periods.some((id) => periods.has(id)))
		.filter(({ bounds }) => interval === null || (bounds !== null && overlaps(bounds, interval)));
}

/** Gives a list as it was before where the next one holds the same, so that what is made of it is not made again. */
export function steady<T>(): (next: T[]) => T[] {
	let before: T[] = [];
	return (next) => {
		const isSame =
			next.length === before.length && next.every((each, index) => each === before[index]);
		if (!isSame) before = next;
		return before;
	};
}

/** Every choice of the period controls: the periods and what has no date. */
export function everyPeriod(periods: PeriodView[]): string[] {
	return [...periods.map(({ id }) => id), UNDATED];
}

/** The choices that exist: all of them where none was made, or none of those made is known. */
export function knownPeriods(chosen: string[] | null, every: string[]): ReadonlySet<string> {
	const known = every.filter((id) => chosen?.includes(id));
	return new Set(known.length > 0 || chosen?.length === 0 ? known : every);
}

/** The ids of a link that stand for nothing here, so that it can be said. */
export function strangers(choices: Choices, view: MapView): string[] {
	const { periods, places, mention, text, unit, list, from, to } = choices;
	const known = new Set([
		...everyPeriod(view.periods),
		...view.places.map(({ id }) => id),
		...Object.keys(view.marks),
		...view.texts.flatMap(({ id, units }) => [id, ...units.map((each) => each.id)]),
	]);
	const named = [...(periods ?? []), ...places, mention, text, unit];
	return [
		...named.filter((id) => id !== null).filter((id) => !known.has(id)),
		...(list !== null && listIn(view, list) === null ? [list] : []),
		...[from, to].filter((date) => date !== null).filter((date) => intervalOf(date, null) === null),
	];
}
