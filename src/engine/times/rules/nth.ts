import { dateMeaning, type Base, type Meaning } from '../meaning.ts';
import { keyAt, senseAt, type Read, type Words } from '../words.ts';
import { readBaseOrUnit } from './bases.ts';
import { readAmounts } from './durations.ts';
import { readOrdinal } from './numbers.ts';
import { readUnit } from './units.ts';

const FIRST = new Set(['first', 'opening', 'initial']);
const LAST = new Set(['last', 'final', 'closing']);
/** The half of a year that is not the first. */
const LATTER_HALF = new Set(['latter', 'last']);

/** One or several of the units in a span: the first week of May, the second half of 2008, the last three months of 2012. */
export function readNth(words: Words, at: number): Read<Meaning> | null {
	const start = keyAt(words, at) === 'the' ? at + 1 : at;
	return (
		readHalf(words, start) ??
		readUnitOf(words, start) ??
		readAmountOf(words, start) ??
		readWeekOf(words, start)
	);
}

function readHalf(words: Words, at: number): Read<Meaning> | null {
	const ordinal = LATTER_HALF.has(keyAt(words, at))
		? { value: 2, end: at + 1 }
		: readOrdinal(words, at);
	if (ordinal === null || ordinal.value > 2 || keyAt(words, ordinal.end) !== 'half') return null;
	const of = readOf(words, ordinal.end + 1);
	if (of === null || isLonger(of.value)) return null;
	const name = { by: 'half', half: ordinal.value } as const;
	return { value: dateMeaning({ is: 'named', name, of: of.value, step: null }), end: of.end };
}

/** Whether it is a decade or a century, of which TIMEX has no halves. */
function isLonger(base: Base): boolean {
	if (base.is === 'granule') return ['decade', 'century'].includes(base.granule.unit);
	return base.is === 'decade';
}

function readUnitOf(words: Words, at: number): Read<Meaning> | null {
	const nth = LAST.has(keyAt(words, at)) ? { value: -1, end: at + 1 } : readOrdinal(words, at);
	const unit = nth && readUnit(words, nth.end);
	const of = unit && readOf(words, unit.end);
	if (nth === null || unit === null || of === null) return null;
	return {
		value: dateMeaning({ is: 'nth', nth: nth.value, unit: unit.value, of: of.value }),
		end: of.end,
	};
}

function readAmountOf(words: Words, at: number): Read<Meaning> | null {
	const isFirst = FIRST.has(keyAt(words, at));
	if (!isFirst && !LAST.has(keyAt(words, at))) return null;
	const amounts = readAmounts(words, at + 1);
	if (amounts === null) return null;
	const base = readOf(words, amounts.end);
	// The last three years are those before the day of the text.
	if (base === null && senseAt(words, at).step !== undefined) return null;
	const of = base && { base: base.value, side: isFirst ? ('first' as const) : ('last' as const) };
	return {
		value: { is: 'duration', amounts: amounts.value, window: null, of },
		end: base?.end ?? amounts.end,
	};
}

/** The week of March 6. */
function readWeekOf(words: Words, at: number): Read<Meaning> | null {
	const key = keyAt(words, at);
	if (key !== 'week' && key !== 'weekend') return null;
	const of = readOf(words, at + 1);
	const isFiner =
		of?.value.is === 'named' && ['day', 'weekday', 'holiday'].includes(of.value.name.by);
	if (of === null || !isFiner) return null;
	return { value: dateMeaning({ is: 'around', unit: key, of: of.value }), end: of.end };
}

function readOf(words: Words, at: number): Read<Base> | null {
	return ['of', 'in'].includes(keyAt(words, at)) ? readBaseOrUnit(words, at + 1) : null;
}
