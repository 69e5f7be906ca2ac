import { boundsOf } from '#engine/dates.ts';
import { around, dayOf, yearOf, type Granule } from './calendar.ts';
import type { Base, Found } from './meaning.ts';
import type { Span } from './model.ts';

/** A time read in the text and what it came to. */
export interface Dated {
	granule: Granule;
	span: Span;
	/** Whether it is a day or a month with its year, at which something happened: a story may go on from there. */
	isStory: boolean;
}

/** What a time may be counted from. */
export interface Setting {
	/** The day, the month or the year in which the text was published. */
	published: Granule | null;
	/** Whether the day of publication is itself only about right. */
	isAbout: boolean;
	/** Whether the text tells of a past beyond its own days: then its times follow one another. */
	isHistory: boolean;
	/** The times read so far, the last one last. */
	earlier: readonly Dated[];
}

const MILLISECONDS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(T|$)/;
/** Years from publication up to which a time is of the text's own days. */
const OWN_YEARS = 1;
/** So many dates beyond these make no history: background. */
const FEW_DATES = 3;

/** @throws EdtfError where `published` is no EDTF value. */
export function settingOf(
	found: readonly Found[],
	published: string | null,
	earlier: readonly Dated[],
): Setting {
	const granule = published === null ? null : publishedGranule(published);
	return {
		published: granule,
		isAbout: published?.includes('~') === true || published?.includes('?') === true,
		isHistory: isHistory(found, granule),
		earlier,
	};
}

/** The finest of day, month and year that holds all of an EDTF value. */
function publishedGranule(published: string): Granule | null {
	const [, year, month, day] = ISO_DAY.exec(published) ?? [];
	const exact = day === undefined ? null : dayOf(Number(year), Number(month), Number(day));
	if (exact !== null) return exact;
	const { min, max } = boundsOf(published);
	if (!Number.isFinite(min) || !Number.isFinite(max)) return null;
	const [first, last] = [min, max].map((instant) => Math.floor(instant / MILLISECONDS));
	if (first === undefined || last === undefined) return null;
	for (const unit of ['day', 'month', 'year'] as const) {
		if (around(first, unit).index === around(last, unit).index) return around(first, unit);
	}
	return null;
}

/**
 * The setting of an expression: in a paragraph that has told a date of another time, a day or a month without a year is of
 * that time too.
 */
export function settingAt(
	setting: Setting,
	{ meaning }: Found,
	start: number,
	text: string,
): Setting {
	const last = setting.earlier.at(-1);
	const isOpen =
		meaning.is === 'date' && meaning.base.is === 'named' && 'month' in meaning.base.name;
	if (!isOpen || !last?.isStory || setting.published === null) return setting;
	const isFar = Math.abs(yearOf(last.granule) - yearOf(setting.published)) > OWN_YEARS;
	const isSameParagraph = !text.slice(last.span.end, start).includes('\n');
	return isFar && isSameParagraph ? { ...setting, isHistory: true } : setting;
}

/** Whether the dates with a year are of another time than that of the text, and few times are counted from it. */
function isHistory(found: readonly Found[], published: Granule | null): boolean {
	if (published === null) return true;
	let [beyond, own] = [0, 0];
	for (const { meaning } of found) {
		if (meaning.is !== 'date') continue;
		const { base } = meaning;
		const year = statedYear(base);
		const isFar = year !== null && Math.abs(year - yearOf(published)) > OWN_YEARS;
		if (isFar) beyond++;
		else if (year !== null || isOfOwnDays(base)) own++;
	}
	return beyond > own * 2 + FEW_DATES;
}

/** Whether a date is counted from the day of the text: Tuesday, last week. */
function isOfOwnDays(base: Base): boolean {
	if (base.is === 'named') return base.name.by === 'weekday';
	return base.is === 'step' && base.step.from === 'published';
}

/** The year that the words of a date give; null where they give none, or a decade. */
function statedYear(base: Base): number | null {
	if (base.is === 'named') return base.of === null ? null : statedYear(base.of);
	if (base.is !== 'granule' || ['decade', 'century'].includes(base.granule.unit)) return null;
	return yearOf(base.granule);
}
