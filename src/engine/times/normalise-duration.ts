import { around, daysOf, shifted, within, type Granule } from './calendar.ts';
import { durationValue } from './durations.ts';
import { between } from './edtf.ts';
import type { Amount, Meaning } from './meaning.ts';
import { countingUnit } from './measures.ts';
import { PLAIN, withoutWeek, type Normalised } from './normalised.ts';
import { resolve } from './resolve.ts';
import type { Setting } from './setting.ts';

/** Units that "recent" and what is not counted reach back or on. */
const RECENT = 3;

/** A length of time; it has a date where the words place it: the last three years, the first week of May. */
export function normaliseDuration(
	{ amounts, window, of }: Extract<Meaning, { is: 'duration' }>,
	setting: Setting,
): Normalised {
	const isOpen = window === null && amounts.every(({ count }) => count === null);
	const kind = isOpen ? 'vague' : 'duration';
	const plain: Normalised = { ...PLAIN, type: 'DURATION', kind, value: durationValue(amounts) };
	const [amount] = amounts;
	if (amount === undefined) return plain;
	if (of !== null) {
		const { granule, anchor, basis } = resolve(of.base, setting, () => null);
		return { ...plain, edtf: granule && edtfOfPiece(amount, granule, of.side), anchor, basis };
	}
	const edtf = window?.from === 'published' ? edtfOfWindow(amount, window.by, setting) : null;
	return edtf === null ? plain : { ...plain, edtf, anchor: 'published', basis: 'relative' };
}

const WEEK = 7;

/** The last decade, recent weeks, the next three months, seen from the day of the text. */
function edtfOfWindow({ count, measure }: Amount, by: number, { published }: Setting) {
	const counting = countingUnit(measure);
	const [unit, size] = counting === 'week' ? (['day', WEEK] as const) : [counting, 1];
	const here = unit && published && within(published, unit);
	if (here === null) return null;
	const there = shifted(here, Math.round((count ?? RECENT) * measure.times) * size * by);
	return between(by < 0 ? { first: there, last: here } : { first: here, last: there }, true);
}

/** The first or the last three months of a year. */
function edtfOfPiece({ count, measure }: Amount, of: Granule, side: 'first' | 'last') {
	const unit = countingUnit(measure);
	if (unit === null || count === null) return null;
	const size = Math.max(Math.round(count * measure.times), 1) - 1;
	const edge = around(daysOf(of)[side], unit);
	const other = shifted(edge, side === 'first' ? size : -size);
	const [first, last] = side === 'first' ? [edge, other] : [other, edge];
	return between({ first: withoutWeek(first, 'first'), last: withoutWeek(last, 'last') }, false);
}
