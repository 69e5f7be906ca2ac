import { boundsOf, overlaps } from './dates.ts';
import { UNDATED, type Period, type Sighting } from './model.ts';

/**
 * The ids of the periods a sighting shows in (product rule 6): of its own text, or of none; by its stated time, by the
 * period that lists its unit, or in the text's present.
 */
export function periodsOf(sighting: Omit<Sighting, 'periods'>, periods: Period[]): string[] {
	if (sighting.basis === 'undated') return [UNDATED];
	return periods
		.filter((period) => period.text === null || period.text === sighting.text)
		.filter((period) => shows(period, sighting))
		.map(({ id }) => id);
}

function shows(period: Period, { basis, bounds, unit }: Omit<Sighting, 'periods'>): boolean {
	switch (basis) {
		case 'stated':
			return bounds !== null && overlaps(bounds, boundsOf(period.interval));
		case 'period':
			return period.units.includes(unit);
		case 'inherited':
			return period.present;
		case 'undated':
			return false;
	}
}
