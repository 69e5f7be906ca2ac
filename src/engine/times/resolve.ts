import {
	around,
	daysOf,
	shifted,
	weekdayOf,
	within,
	yearOf,
	type Granule,
	type Unit,
} from './calendar.ts';
import type { Base } from './meaning.ts';
import { resolveCount } from './resolve-count.ts';
import { resolveInYear, resolveNamed } from './resolve-named.ts';
import { counted, originOf, UNDATED, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';
import type { Tense } from './tense.ts';
import { UNKNOWN } from './timex.ts';

const TUESDAY = 2;

/** The date of a base in its setting; `tense` is asked only where words leave the year or the week open. */
export function resolve(base: Base, setting: Setting, tense: () => Tense | null): Resolved {
	const resolved = resolveBase(base, setting, tense);
	const isOfDay = resolved.anchor === 'published' && resolved.granule?.unit === 'day';
	return setting.isAbout && isOfDay && isCounted(base) ? { ...resolved, isAbout: true } : resolved;
}

function resolveBase(base: Base, setting: Setting, tense: () => Tense | null): Resolved {
	switch (base.is) {
		case 'granule':
			return { ...UNDATED, granule: base.granule };
		case 'named':
			return base.of === null
				? resolveNamed(base, setting, tense)
				: resolveInYear(base, resolve(base.of, setting, tense));
		case 'step':
			return counted(originOf(base.step.from, base.unit, setting), base.unit, base.step.by);
		case 'count':
			return resolveCount(base, base.of && resolve(base.of, setting, tense), setting);
		case 'nth':
		case 'around':
			return resolveInside(base, resolve(base.of, setting, tense));
		case 'decade':
			return resolveDecade(base.decade, setting);
		case 'fiscal': {
			const granule: Granule = { unit: 'year', index: base.year };
			return { ...UNDATED, granule, value: `FY${base.year}`, isAbout: true };
		}
		case 'day':
			return resolveDay(setting);
	}
}

/** Whether a date is as far from right as the day it is counted from: March 12 is not, Tuesday is. */
function isCounted(base: Base): boolean {
	return base.is !== 'named' || base.name.by === 'weekday' || base.step !== null;
}

/** The first week of May, the week of March 6. */
function resolveInside(base: Extract<Base, { is: 'nth' | 'around' }>, of: Resolved): Resolved {
	if (of.granule === null) return { ...of, value: UNKNOWN[base.unit] };
	if (base.is === 'around') return { ...of, granule: beside(of.granule, base.unit), value: null };
	const { first, last } = daysOf(of.granule);
	const edge = around(base.nth > 0 ? first : last, base.unit);
	return { ...of, granule: shifted(edge, base.nth > 0 ? base.nth - 1 : base.nth + 1), value: null };
}

/** The week that holds a day, or the weekend next to it: before a Monday or a Tuesday, as that of Labor Day. */
function beside(granule: Granule, unit: Unit): Granule | null {
	if (unit !== 'weekend') return within(granule, unit);
	const day = daysOf(granule).first;
	return around(weekdayOf(day) <= TUESDAY ? day - TUESDAY : day, unit);
}

/** The nineties: the last that have begun. */
function resolveDecade(decade: number, { published }: Setting): Resolved {
	const year = published === null ? 1900 + decade : yearOf(published);
	const index = Math.floor((year - decade) / 100) * 10 + decade / 10;
	const anchor = published && 'published';
	return { ...UNDATED, granule: { unit: 'decade', index }, anchor, basis: 'inferred' };
}

/** The day that an hour without one belongs to: the day told last, else that of the text. */
function resolveDay(setting: Setting): Resolved {
	const last = setting.earlier.at(-1);
	const from = last?.granule.unit === 'day' ? 'earlier' : 'published';
	return { ...counted(originOf(from, 'day', setting), 'day', 0), basis: 'inferred' };
}
