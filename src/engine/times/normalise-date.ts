import { daysOf, type Granule } from './calendar.ts';
import { between, edtfOf, edtfOpen } from './edtf.ts';
import type { Found, Meaning } from './meaning.ts';
import { withoutWeek, type Normalised } from './normalised.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';
import { tenseAround } from './tense.ts';
import { timexOf, UNKNOWN } from './timex.ts';
import { keyAt, type Words } from './words.ts';

type DateMeaning = Extract<Meaning, { is: 'date' }>;

/** Prepositions that open an interval at the date after them. */
const OPENING: Record<string, 'since' | 'until'> = {
	...{ since: 'since', until: 'until', till: 'until' },
};

/** The date or the hour that an expression names. */
export function normaliseDate(
	meaning: DateMeaning,
	{ first, end }: Found,
	words: Words,
	setting: Setting,
): Normalised {
	const resolved = resolve(meaning.base, setting, () => tenseAround(words, first, end));
	const { granule, anchor, basis } = resolved;
	const date = resolved.value ?? (granule === null ? UNKNOWN.day : timexOf(granule));
	const hasClock = meaning.clock !== null;
	return {
		type: hasClock ? 'TIME' : 'DATE',
		kind: basis === 'relative' ? 'relative' : 'date',
		value: hasClock ? `${date}T${meaning.clock}` : date,
		edtf: edtfIn(meaning, resolved, OPENING[keyAt(words, first - 1)] ?? null, setting),
		anchor,
		basis,
		granule,
	};
}

function edtfIn(
	{ part, side, isApproximate }: DateMeaning,
	{ granule, range, isAbout }: Resolved,
	opening: 'since' | 'until' | null,
	setting: Setting,
): string | null {
	const isRough = isApproximate || isAbout;
	if (range !== null) {
		const first = withoutWeek(range.first, 'first');
		return between({ first, last: withoutWeek(range.last, 'last') }, isRough);
	}
	if (granule === null) return null;
	if (side !== null) return edtfOfSide(granule, side, setting) ?? edtfOf(granule, null, isRough);
	if (part === null && opening !== null) return edtfOpen(granule, opening, isRough);
	return edtfOf(granule, part, isRough);
}

/** What of a span lay before the day of the text, or after it: earlier this year. Null where that day is not in it. */
function edtfOfSide(granule: Granule, side: 'earlier' | 'later', { published, isAbout }: Setting) {
	if (published?.unit !== 'day') return null;
	const { first, last } = daysOf(granule);
	const day = published.index;
	if (day < first || day > last || first === last) return null;
	const from = side === 'earlier' ? first : Math.min(last, day + 1);
	const to = side === 'earlier' ? Math.max(first, day - 1) : last;
	return between(
		{ first: { unit: 'day', index: from }, last: { unit: 'day', index: to } },
		isAbout,
	);
}
