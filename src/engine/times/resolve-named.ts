import { daysOf, type Granule } from './calendar.ts';
import type { Base, Name } from './meaning.ts';
import { chosen, inYear, type Choice } from './recurring.ts';
import { originOf, UNDATED, type Origin, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';
import type { Step } from './tables/modifiers.ts';
import type { Tense } from './tense.ts';
import { yearless } from './timex.ts';

type Named = Extract<Base, { is: 'named' }>;

const CHOICES: Record<Step['by'], Choice> = { [-1]: 'before', 0: 'same', 1: 'after' };
/** Days: a date without a year that is not farther off needs no verb to say which it is. */
const NEAR = 120;
/** 2000-01-01. The year that begins there is a leap year: a date seen from it has its month and day. */
const ANY_DAY: Granule = { unit: 'day', index: 10_957 };

/** A name in the year that is told. */
export function resolveInYear({ name }: Named, year: Resolved): Resolved {
	if (year.value !== null) return { ...year, granule: null, value: `${year.value}-XX` };
	return {
		...year,
		granule: year.granule && inYear(name, year.granule.index),
		isAbout: year.isAbout || isByMoon(name),
	};
}

/** A name without a year: the last or the next one, or the one that fits what is told. */
export function resolveNamed(base: Named, setting: Setting, tense: () => Tense | null): Resolved {
	const { name, step } = base;
	const origin = originOf(step?.from ?? 'near', 'century', setting);
	const choice = step === null ? choiceOf(name, origin, tense) : CHOICES[step.by];
	const begun = origin && chosen(name, origin.granule, choice);
	const granule = origin && begun && base.to ? inPast(begun, base.to, name, origin, tense) : begun;
	const basis = step === null ? 'inferred' : 'relative';
	if (granule !== null) {
		const anchor = origin?.anchor ?? null;
		return { ...UNDATED, granule, anchor, basis, isAbout: isByMoon(name) };
	}
	const someYear = chosen(name, ANY_DAY, 'future');
	return { ...UNDATED, value: someYear && yearless(someYear, name.by), basis };
}

/**
 * The first end of a range whose second, `to`, is not to come where a verb tells of the past: on a Tuesday, between Monday
 * and Wednesday is that of the week before.
 */
function inPast(
	begun: Granule,
	to: Name,
	name: Name,
	{ granule, anchor }: Origin,
	tense: () => Tense | null,
): Granule {
	const end = chosen(to, begun, 'after');
	const isToCome = end !== null && daysOf(end).first > daysOf(granule).last;
	if (anchor !== 'published' || !isToCome || tense() !== 'past') return begun;
	const over = chosen(to, granule, 'past');
	return (over && chosen(name, over, 'before')) ?? begun;
}

/** Whether the moon decides the day of a holiday, give or take one. */
function isByMoon(name: Name): boolean {
	return name.by === 'holiday' && name.rule.by === 'islamic';
}

function choiceOf(name: Name, origin: Origin | null, tense: () => Tense | null): Choice {
	if (origin?.anchor !== 'published') return 'nearest';
	if (name.by === 'weekday' || name.by === 'weekend') return tense() ?? 'past';
	return isNear(name, origin.granule) ? 'nearest' : (tense() ?? 'nearest');
}

function isNear(name: Name, from: Granule): boolean {
	const nearest = chosen(name, from, 'nearest');
	if (nearest === null) return false;
	const [seen, days] = [daysOf(from), daysOf(nearest)];
	return days.first - seen.last <= NEAR && seen.first - days.last <= NEAR;
}
