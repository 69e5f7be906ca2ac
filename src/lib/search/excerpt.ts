import { termsOf, type Term } from './terms.ts';

/** Words of an excerpt, found or not. */
export interface Piece {
	text: string;
	isFound: boolean;
}

/** Characters of an excerpt, and of what stands before its first found word. */
const LENGTH = 150;
const BEFORE = 40;
const ELLIPSIS = '…';

/** The words around the place where most of the terms stand close together, with each of these marked. */
export function excerpt(text: string, terms: ReadonlySet<string>): Piece[] {
	const found = termsOf(text).filter(({ term }) => terms.has(term));
	const densest = found.reduce(
		(best, _, index) => (crowd(found, index) > crowd(found, best) ? index : best),
		0,
	);
	const first = found[densest]?.start ?? 0;
	const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
	const to = text.length <= from + LENGTH ? text.length : wordEnd(text, from + LENGTH);
	const pieces: Piece[] = [];
	let at = from;
	for (const { start, end } of found.filter((each) => each.start >= from && each.end <= to)) {
		pieces.push({ text: text.slice(at, start), isFound: false });
		pieces.push({ text: text.slice(start, end), isFound: true });
		at = end;
	}
	pieces.push({ text: text.slice(at, to), isFound: false });
	if (from > 0) pieces.unshift({ text: ELLIPSIS, isFound: false });
	if (to < text.length) pieces.push({ text: ELLIPSIS, isFound: false });
	return pieces.filter((piece) => piece.text !== '');
}

/** How many different terms stand in reach of one. */
function crowd(found: Term[], index: number): number {
	const reach = (found[index]?.start ?? 0) + LENGTH - BEFORE;
	const terms = new Set<string>();
	for (const { term, end } of found.slice(index, index + LENGTH)) if (end <= reach) terms.add(term);
	return terms.size;
}

/** The nearest start of a word at or after an offset; the offset itself where a word is too long for that. */
function wordStart(text: string, offset: number): number {
	const space = text.indexOf(' ', offset);
	return space === -1 || space > offset + BEFORE ? offset : space + 1;
}

function wordEnd(text: string, offset: number): number {
	const space = text.lastIndexOf(' ', offset);
	return space < offset - BEFORE ? offset : space;
}
