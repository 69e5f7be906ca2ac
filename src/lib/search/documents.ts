import { boundsOf } from '#engine/dates.ts';
import type { Run } from '#engine/model.ts';
import type { PeriodView, PlaceView, TextView, UnitView } from '#lib/state/view.ts';
import { dateInWords, shortDates } from '#lib/words/dates.ts';

/** What is looked through of a place, a passage and a period: each field is words. */
export interface PlaceDocument {
	id: string;
	names: string;
	alternates: string;
}

export interface PassageDocument {
	id: string;
	words: string;
	text: TextView;
	unit: UnitView;
}

export interface PeriodDocument {
	id: string;
	title: string;
	dates: string;
	years: string;
}

/** A period of more years than this is not found by each of them. */
const MOST_YEARS = 200;

export function placeDocument({ id, names, alternates }: PlaceView): PlaceDocument {
	return { id, names: lines(Object.values(names)), alternates: lines(alternates) };
}

export function passagesOf(text: TextView): PassageDocument[] {
	return text.units.map((unit) => ({
		id: `${text.id}/${unit.id}`,
		words: unit.runs.map(wordsOf).join(''),
		text,
		unit,
	}));
}

export function periodDocument({ id, title, short, edtf, interval }: PeriodView): PeriodDocument {
	const dates = [edtf, interval].filter((value) => value !== null);
	return {
		id,
		title: lines([title, short]),
		dates: lines(dates.flatMap((value) => [dateInWords(value), shortDates(value)])),
		years: lines(yearsOf(interval)),
	};
}

function wordsOf(run: Run): string {
	return run.kind === 'words' ? run.text : run.runs.map(wordsOf).join('');
}

/** Every year that it touches; none where it is open. */
function yearsOf(interval: string): string[] {
	const { min, max } = boundsOf(interval);
	if (!Number.isFinite(min) || !Number.isFinite(max)) return [];
	const [first, last] = [new Date(min).getUTCFullYear(), new Date(max).getUTCFullYear()];
	if (last - first >= MOST_YEARS) return [];
	return Array.from({ length: last - first + 1 }, (_, after) => String(first + after));
}

function lines(words: string[]): string {
	return words.join('\n');
}
