import { boundsOf } from '../dates.ts';
import type { TimeExpression } from '../times/model.ts';

/** Between the two ends of a range: from May to July, 2011–2015. */
const TO = /^\s*(to|through|until|till|[-–—])\s*$/;
const AND = /^\s*and\s*$/;
const BETWEEN = /\bbetween\s+$/i;
const INTERVAL = '/';
/** Not open or unknown. */
const DATE = /^\d/;
/** Characters of "between" and the space after it. */
const LONGEST = 12;

/**
 * The times of a text with the two ends of a range as one that covers it: between March 2015 and April 2022, from 3 to 9
 * June. What happens in a range happens at neither end.
 */
export function withRanges(text: string, times: readonly TimeExpression[]): TimeExpression[] {
	const joined: TimeExpression[] = [];
	for (const time of times) {
		const first = joined.at(-1);
		const edtf = first && isRange(text, first, time) ? intervalOf(first, time) : null;
		if (first === undefined || edtf === null) joined.push(time);
		else joined[joined.length - 1] = { ...first, ...spanOf(text, first, time), edtf };
	}
	return joined;
}

function isRange(text: string, first: TimeExpression, last: TimeExpression): boolean {
	const link = text.slice(first.end, last.start);
	if (TO.test(link)) return true;
	return (
		AND.test(link) && BETWEEN.test(text.slice(Math.max(0, first.start - LONGEST), first.start))
	);
}

/** From the beginning of the one to the end of the other; null where they are not dates in order. */
function intervalOf(first: TimeExpression, last: TimeExpression): string | null {
	if (first.type !== 'DATE' || last.type !== 'DATE') return null;
	const from = first.edtf?.split(INTERVAL).at(0) ?? '';
	const to = last.edtf?.split(INTERVAL).at(-1) ?? '';
	if (!DATE.test(from) || !DATE.test(to)) return null;
	return boundsOf(from).min < boundsOf(to).max ? `${from}/${to}` : null;
}

function spanOf(text: string, { start }: TimeExpression, { end }: TimeExpression) {
	return { start, end, exact: text.slice(start, end) };
}
