import {
	around,
	daysOf,
	isCoarser,
	shifted,
	within,
	yearOf,
	type Granule,
	type Unit,
} from './calendar.ts';
import type { Base, Name } from './meaning.ts';
import type { TimeAnchor, TimeBasis } from './model.ts';
import { chosen, inYear, type Choice } from './recurring.ts';
import { unitOf } from './rules/units.ts';
import type { Setting } from './setting.ts';
import type { Step } from './tables/modifiers.ts';
import type { Tense } from './tense.ts';
import { timexOf, UNKNOWN, yearless } from './timex.ts';

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

/** How far "a few" and "several" may go, in their units. */
const FEW = { least: 1, most: 7 };
/** Times back from the last among which one fine enough is looked for. */
const MEMORY = 6;

/** The date of a base in its setting; `tense` is asked only where words leave the year or the week open. */
export function resolve(base: Base, setting: Setting, tense: () => Tense | null): Resolved {
	switch (base.is) {
		case 'granule':
			return { ...UNDATED, granule: base.granule };
		case 'named':
			return resolveNamed(base, setting, tense);
		case 'step':
			return resolveStep(base, setting);
		case 'count':
			return resolveCount(base, setting, tense);
		case 'nth':
		case 'around':
			return resolveInside(base, resolve(base.of, setting, tense));
		case 'decade':
			return resolveDecade(base.decade, setting);
		case 'fiscal':
			return {
				...UNDATED,
				granule: { unit: 'year', index: base.year },
				value: `FY${base.year}`,
				isAbout: true,
			};
		case 'day':
			return resolveDay(setting);
	}
}

const UNDATED: Resolved = {
	...{ granule: null, value: null, anchor: null, basis: 'stated', isAbout: false, range: null },
};

interface Origin {
	granule: Granule;
	anchor: TimeAnchor;
}

/** What a time is counted from: a granule at least as fine as the unit where one of the last times read is. */
function originOf(from: Step['from'], unit: Unit, setting: Setting): Origin | null {
	const { published, earlier, isHistory } = setting;
	const isTold = from === 'earlier' || (from === 'near' && isHistory);
	const recent = isTold ? earlier.slice(-MEMORY) : [];
	const dated = recent.findLast(({ granule }) => !isCoarser(granule.unit, unit)) ?? recent.at(-1);
	if (dated) return { granule: dated.granule, anchor: dated.span };
	return published && { granule: published, anchor: 'published' };
}

function resolveNamed(
	base: Extract<Base, { is: 'named' }>,
	setting: Setting,
	tense: () => Tense | null,
): Resolved {
	const { name, of, step } = base;
	if (of !== null) {
		const year = resolve(of, setting, tense);
		const granule = year.granule && inYear(name, year.granule.index);
		return year.value === null
			? { ...year, granule }
			: { ...year, granule: null, value: `${year.value}-XX` };
	}
	const origin = step === null ? nearOrigin(setting) : originOf(step.from, 'day', setting);
	const choice = step === null ? choiceOf(name, origin, tense) : CHOICES[step.by];
	const granule = origin && chosen(name, origin.granule, choice);
	const basis = step === null ? 'inferred' : 'relative';
	if (granule !== null) return { ...UNDATED, granule, anchor: origin?.anchor ?? null, basis };
	const any = chosen(name, ANY_DAY, 'future');
	return {
		...UNDATED,
		value: any && yearless(any, name.by === 'weekday' ? 'weekday' : 'date'),
		basis,
	};
}

const CHOICES: Record<Step['by'], Choice> = { [-1]: 'before', 0: 'same', 1: 'after' };
/** Any day in a leap year: a date seen from it has its month and day. */
const ANY_DAY: Granule = { unit: 'day', index: 10_957 };

/** What a name without a year is near to: in a history the time read last, else the day of the text. */
function nearOrigin(setting: Setting): Origin | null {
	const last = setting.earlier.at(-1);
	if (last && (setting.isHistory || setting.published === null))
		return { granule: last.granule, anchor: last.span };
	return setting.published && { granule: setting.published, anchor: 'published' };
}

/** Days: a date without a year that is not farther off needs no verb to say which it is. */
const NEAR = 120;

function isNear(name: Name, from: Granule): boolean {
	const nearest = chosen(name, from, 'nearest');
	if (nearest === null) return false;
	const [seen, days] = [daysOf(from), daysOf(nearest)];
	return days.first - seen.last <= NEAR && seen.first - days.last <= NEAR;
}

function choiceOf(name: Name, origin: Origin | null, tense: () => Tense | null): Choice {
	if (origin?.anchor !== 'published') return 'nearest';
	if (name.by !== 'weekday' && name.by !== 'weekend' && isNear(name, origin.granule))
		return 'nearest';
	return tense() ?? (name.by === 'weekday' || name.by === 'weekend' ? 'past' : 'nearest');
}

function resolveStep({ unit, step }: Extract<Base, { is: 'step' }>, setting: Setting): Resolved {
	const origin = originOf(step.from, unit, setting);
	return { ...counted(origin, unit, step.by), basis: 'relative' };
}

/** So many units from an origin; from a coarser one, somewhere in it. */
function counted(origin: Origin | null, unit: Unit, by: number): Resolved {
	if (origin === null) return { ...UNDATED, value: UNKNOWN[unit] };
	const start = within(origin.granule, unit);
	const { anchor } = origin;
	if (start !== null) return { ...UNDATED, granule: shifted(start, by), anchor };
	return {
		...UNDATED,
		granule: by === 0 ? origin.granule : null,
		value: somewhereIn(origin.granule, unit),
		anchor,
		isAbout: true,
	};
}

/** The value of a finer unit somewhere in a span: a day of a month, a month of a year. */
function somewhereIn(granule: Granule, unit: Unit): string {
	if (granule.unit === 'month' && unit === 'day') return `${timexOf(granule)}-XX`;
	const year = within(granule, 'year');
	return year === null ? UNKNOWN[unit] : timexOf(year) + UNKNOWN[unit].slice('XXXX'.length);
}

function resolveCount(
	base: Extract<Base, { is: 'count' }>,
	setting: Setting,
	tense: () => Tense | null,
): Resolved {
	const { amount, step, of } = base;
	const { measure, count } = amount;
	const unit = measure.isClock ? 'day' : (unitOf({ ...measure, times: 1 }) ?? 'day');
	const from = of === null ? null : resolve(of, setting, tense);
	const origin =
		from === null
			? originOf(step.from, unit, setting)
			: from.granule && { granule: from.granule, anchor: from.anchor };
	if (count === null) return openCount(origin, unit, measure.times, step);
	const by = measure.isClock ? 0 : Math.round(count * measure.times) * step.by;
	const isAbout = unit !== 'day' || measure.isClock;
	const resolved = counted(origin, unit, by);
	return { ...resolved, basis: 'relative', isAbout: resolved.isAbout || isAbout };
}

/** A few days ago, weeks later. */
function openCount(origin: Origin | null, unit: Unit, times: number, step: Step): Resolved {
	const value = step.by < 0 ? 'PAST_REF' : 'FUTURE_REF';
	const start = origin && within(origin.granule, unit);
	if (origin === null || start === null) return { ...UNDATED, value, basis: 'relative' };
	const ends = [FEW.least, FEW.most].map((by) => shifted(start, by * times * step.by));
	const [first, last] = step.by < 0 ? [ends[1], ends[0]] : ends;
	const range = first && last ? { first, last } : null;
	return {
		...UNDATED,
		value,
		anchor: origin.anchor,
		basis: 'relative',
		isAbout: unit !== 'day',
		range,
	};
}

/** The first week of May, the week of March 6. */
function resolveInside(base: Extract<Base, { is: 'nth' | 'around' }>, of: Resolved): Resolved {
	if (of.granule === null) return { ...of, value: UNKNOWN[base.unit] };
	const { first, last } = daysOf(of.granule);
	if (base.is === 'around') return { ...of, granule: within(of.granule, base.unit), value: null };
	const edge = around(base.nth > 0 ? first : last, base.unit);
	const granule = shifted(edge, base.nth > 0 ? base.nth - 1 : base.nth + 1);
	return { ...of, granule, value: null };
}

/** The nineties: the last that have begun. */
function resolveDecade(decade: number, { published }: Setting): Resolved {
	const year = published === null ? null : yearOf(published);
	const century = Math.floor(((year ?? decade + 1900) - decade) / 100);
	const granule: Granule = { unit: 'decade', index: century * 10 + decade / 10 };
	return { ...UNDATED, granule, anchor: published && 'published', basis: 'inferred' };
}

/** The day that an hour without one belongs to: the day told last, else that of the text. */
function resolveDay(setting: Setting): Resolved {
	const last = setting.earlier.at(-1);
	const origin =
		last?.granule.unit === 'day'
			? { granule: last.granule, anchor: last.span }
			: originOf('published', 'day', setting);
	return { ...counted(origin, 'day', 0), basis: 'inferred' };
}
