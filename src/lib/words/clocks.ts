import type { CountedFrom, Dating, Published } from '#engine/model.ts';
import { dateInWords } from './dates.ts';

/*
 * The words of a receipt's two clocks: when its text was published, and when what it tells happened.
 */

const list = new Intl.ListFormat('en-GB');

export const clocks = {
	published: 'Published',
	happened: 'Happened',
	inferred: 'inferred',
	edtf: 'EDTF',
	undated: 'without a date',
};

/** Between which days the date of a text surely lies; null where it is exact. */
export function boundsInWords({ bounds }: Published): string | null {
	return bounds === null ? null : `surely ${dateInWords(bounds)}`;
}

/** How a time is known: `“Three days later”, counted from “December 16” (16 December 2024)`. */
export function howDated(dating: Dating): string {
	const { basis, words, countedFrom, widenedBy, period, undated } = dating;
	return [
		words && `“${words}”`,
		countedFrom.length > 0 && `counted from ${list.format(countedFrom.map(origin))}`,
		widenedBy && `running on, as “${widenedBy}” says`,
		period && `the years of “${period}”`,
		basis === 'inherited' && 'the date of the text',
		undated,
	]
		.filter(Boolean)
		.join(', ');
}

function origin({ words, edtf }: CountedFrom): string {
	const named = words === null ? 'the date of the text' : `“${words}”`;
	return edtf === null ? named : `${named} (${dateInWords(edtf)})`;
}
