import { UNDATED } from '#engine/model.ts';
import type { Choices } from './address.ts';
import type { MapView, PeriodView, SightingView } from './view.ts';

/** The sightings that show in any of the chosen periods (product rule 6). */
export function shownIn(sightings: SightingView[], chosen: ReadonlySet<string>): SightingView[] {
	return sightings.filter(({ periods }) => periods.some((period) => chosen.has(period)));
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
export function strangers({ periods, places, text }: Choices, view: MapView): string[] {
	const known = new Set([
		...everyPeriod(view.periods),
		...view.places.map(({ id }) => id),
		...view.texts.map(({ id }) => id),
	]);
	return [...(periods ?? []), ...places, ...(text === null ? [] : [text])].filter(
		(id) => !known.has(id),
	);
}
