import { shifted, within, type Unit } from './calendar.ts';
import { countingUnit } from './measures.ts';
import type { Base } from './meaning.ts';
import { counted, originOf, type Origin, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';

type Count = Extract<Base, { is: 'count' }>;

/** How far "a few", "several" and what is not counted may go, in their units. */
const FEW = { least: 1, most: 7 };

/** So many units before or after the day of the text, what was told last, or the date that is told with it. */
export function resolveCount(base: Count, of: Resolved | null, setting: Setting): Resolved {
	const { amount, step } = base;
	const { count, measure } = amount;
	const unit = countingUnit(measure) ?? 'day';
	const origin = of === null ? originOf(step.from, unit, setting) : originIn(of);
	const by = (count ?? 0) * measure.times * step.by;
	// Hours stay on their day, which may be the one before or after.
	const resolved = counted(origin, unit, measure.isClock ? 0 : Math.round(by));
	const isAbout = resolved.isAbout || unit !== 'day' || measure.isClock;
	if (count !== null) return { ...resolved, isAbout };
	const value = step.by < 0 ? 'PAST_REF' : 'FUTURE_REF';
	const range = measure.isClock ? null : openRange(origin, unit, measure.times * step.by);
	return { ...resolved, granule: measure.isClock ? resolved.granule : null, value, isAbout, range };
}

function originIn({ granule, anchor }: Resolved): Origin | null {
	return granule && { granule, anchor };
}

/** From the least to the most that a few days ago, weeks later may be. */
function openRange(origin: Origin | null, unit: Unit, by: number): Resolved['range'] {
	const start = origin && within(origin.granule, unit);
	if (start === null) return null;
	const [near, far] = [shifted(start, FEW.least * by), shifted(start, FEW.most * by)];
	return by < 0 ? { first: far, last: near } : { first: near, last: far };
}
