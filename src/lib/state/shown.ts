import { UNDATED } from '#engine/model.ts';
import type { PeriodView, SightingView } from './view.ts';

/** The sightings that show in any of the chosen periods (product rule 6). */
export function shownIn(sightings: SightingView[], chosen: ReadonlySet<string>): SightingView[] {
	return sightings.filter(({ periods }) => periods.some((period) => chosen.has(period)));
}

/** Every choice of the period controls: the periods and what has no date. */
export function everyPeriod(periods: PeriodView[]): string[] {
	return [...periods.map(({ id }) => id), UNDATED];
}
