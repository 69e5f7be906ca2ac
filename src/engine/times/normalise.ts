import { around, daysOf, shifted, within, type Granule } from './calendar.ts';
import { durationValue } from './durations.ts';
import { between, edtfOf, edtfOpen } from './edtf.ts';
import type { Amount, Found, Meaning } from './meaning.ts';
import type { TimeAnchor, TimeBasis, TimexType } from './model.ts';
import { resolve, type Resolved } from './resolve.ts';
import { unitOf } from './rules/units.ts';
import type { Setting } from './setting.ts';
import { tenseAround } from './tense.ts';
import { timexOf } from './timex.ts';
import type { TimeType } from '../model.ts';
import { keyAt, type Words } from './words.ts';

/** An expression with its values. */
export interface Normalised {
	type: TimexType;
	kind: TimeType;
	value: string;
	edtf: string | null;
	anchor: TimeAnchor;
	basis: TimeBasis;
	/** The date it came to, which others may be counted from. */
	granule: Granule | null;
}

const SINCE = new Set(['since']);
const UNTIL = new Set(['until', 'till', 'til']);
/** Units that "recent", "a few" and bare plurals reach back. */
const RECENT = 3;

export function normalise(found: Found, words: Words, setting: Setting): Normalised {
	const { meaning } = found;
	switch (meaning.is) {
		case 'date':
			return normaliseDate(meaning, found, words, setting);
		case 'duration':
			return normaliseDuration(meaning, setting);
		case 'set':
			return { ...PLAIN, type: 'SET', kind: 'set', value: meaning.value };
		case 'reference':
			return normaliseReference(meaning.reference, setting);
	}
}

const PLAIN = { edtf: null, anchor: null, basis: 'stated', granule: null } as const;

function normaliseDate(
	meaning: Extract<Meaning, { is: 'date' }>,
	found: Found,
	words: Words,
	setting: Setting,
): Normalised {
	const tense = () => tenseAround(words, found.first, found.end);
	const resolved = resolve(meaning.base, setting, tense);
	const { granule, anchor, basis } = resolved;
	const date = resolved.value ?? (granule === null ? 'XXXX' : timexOf(granule));
	return {
		type: meaning.clock === null ? 'DATE' : 'TIME',
		kind: basis === 'relative' ? 'relative' : 'date',
		value: meaning.clock === null ? date : `${date}T${meaning.clock}`,
		edtf: edtfOfDate(meaning, resolved, keyAt(words, found.first - 1), setting),
		anchor,
		basis,
		granule,
	};
}

function edtfOfDate(
	{ part, side, isApproximate }: Extract<Meaning, { is: 'date' }>,
	resolved: Resolved,
	before: string,
	setting: Setting,
): string | null {
	const { granule, range } = resolved;
	const isAbout =
		isApproximate ||
		resolved.isAbout ||
		(setting.isAbout && resolved.anchor === 'published' && granule?.unit === 'day');
	if (range !== null)
		return between({ first: daysIn(range.first), last: daysIn(range.last, 'last') }, isAbout);
	if (granule === null) return null;
	if (side !== null) return edtfOfSide(granule, side, setting) ?? edtfOf(granule, null, isAbout);
	if (part === null && SINCE.has(before)) return edtfOpen(granule, 'since', isAbout);
	if (part === null && UNTIL.has(before)) return edtfOpen(granule, 'until', isAbout);
	return edtfOf(granule, part, isAbout);
}

/** A week as its first or its last day; what EDTF writes as one date as it is. */
function daysIn(granule: Granule, end: 'first' | 'last' = 'first'): Granule {
	return granule.unit === 'week' ? { unit: 'day', index: daysOf(granule)[end] } : granule;
}

/** What of a span lay before the day of the text, or after it: earlier this year. */
function edtfOfSide(
	granule: Granule,
	side: 'earlier' | 'later',
	{ published, isAbout }: Setting,
): string | null {
	if (published?.unit !== 'day') return null;
	const { first, last } = daysOf(granule);
	const day = published.index;
	if (day < first || day > last || first === last) return null;
	const [from, to] =
		side === 'earlier' ? [first, Math.max(first, day - 1)] : [Math.min(last, day + 1), last];
	return between(
		{ first: { unit: 'day', index: from }, last: { unit: 'day', index: to } },
		isAbout,
	);
}

function normaliseDuration(
	{ amounts, window, of }: Extract<Meaning, { is: 'duration' }>,
	setting: Setting,
): Normalised {
	const value = durationValue(amounts);
	const isOpen = amounts.every(({ count }) => count === null);
	const kind = isOpen && window === null ? 'vague' : 'duration';
	const amount = amounts[0];
	const plain: Normalised = { ...PLAIN, type: 'DURATION', kind, value };
	if (amount === undefined) return plain;
	if (of !== null) {
		const resolved = resolve(of.base, setting, () => null);
		const edtf = resolved.granule && edtfOfPiece(amount, resolved.granule, of.side);
		return { ...plain, edtf, anchor: resolved.anchor, basis: resolved.basis };
	}
	if (window === null || window.from !== 'published') return plain;
	const edtf = edtfOfWindow(amount, window.by, setting);
	return edtf === null ? plain : { ...plain, edtf, anchor: 'published', basis: 'relative' };
}

/** The last decade, recent weeks, the next three months, seen from the day of the text. */
function edtfOfWindow(
	{ count, measure }: Amount,
	by: number,
	{ published }: Setting,
): string | null {
	const unit = measure.isClock ? null : unitOf({ ...measure, times: 1 });
	const here = published && unit && within(published, unit === 'week' ? 'day' : unit);
	if (unit === null || here === null) return null;
	const size = Math.round((count ?? RECENT) * measure.times) * (unit === 'week' ? 7 : 1);
	const there = shifted(here, size * by);
	return by < 0
		? between({ first: there, last: here }, true)
		: between({ first: here, last: there }, true);
}

/** The first or the last three months of a year. */
function edtfOfPiece(
	{ count, measure }: Amount,
	of: Granule,
	side: 'first' | 'last',
): string | null {
	const unit = measure.isClock ? null : unitOf({ ...measure, times: 1 });
	if (unit === null || count === null) return null;
	const days = daysOf(of);
	const size = Math.round(count * measure.times) - 1;
	const edge = around(days[side], unit);
	const other = shifted(edge, side === 'first' ? size : -size);
	const [first, last] = side === 'first' ? [edge, other] : [other, edge];
	return between({ first: daysIn(first), last: daysIn(last, 'last') }, false);
}

function normaliseReference(
	{ value, isNear }: Extract<Meaning, { is: 'reference' }>['reference'],
	{ published }: Setting,
): Normalised {
	const kind = value === 'FUTURE_REF' ? 'future' : isNear ? 'relative' : 'vague';
	const plain: Normalised = { ...PLAIN, type: 'DATE', kind, value };
	if (published === null) return plain;
	const dated = { ...plain, anchor: 'published', basis: 'relative' } as const;
	if (value === 'FUTURE_REF') {
		const next = published.unit === 'day' ? shifted(published, 1) : published;
		return { ...dated, edtf: edtfOpen(next, 'since', true) };
	}
	return isNear
		? { ...dated, edtf: edtfOf(within(published, 'month') ?? published, null, true) }
		: plain;
}
