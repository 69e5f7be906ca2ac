import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Anchor, Quote, Selector, Unit } from './model.ts';

/** Characters of context kept on each side of a quote. */
const CONTEXT = 32;

/** Characters from which one side of the context alone tells a place in the text. */
const TELLING = 8;

/** A selector for `text.slice(start, end)` of a unit; offsets in UTF-16 code units. */
export function select(unit: Unit, start: number, end: number): Selector {
	const { text } = unit;
	return {
		unit: unit.id,
		quote: {
			exact: text.slice(start, end),
			prefix: text.slice(Math.max(0, start - CONTEXT), start),
			suffix: text.slice(end, end + CONTEXT),
		},
		position: { start, end },
		hash: hashOf(text),
	};
}

/** First 16 hex digits of the SHA-256 of a unit's text, in UTF-8. */
export function hashOf(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

/**
 * Finds an annotation's words in the text as it is now. A place counts as theirs when the words stand there with at least
 * one side of their context. Exact where they stood; moved when they stand in one other place; else lost.
 * After the W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/#selectors).
 */
export function anchor(selector: Selector, units: Unit[]): Anchor {
	const { unit, quote, position } = selector;
	const home = units.find((candidate) => candidate.id === unit);
	const { start, end } = position;
	if (home?.text.slice(start, end) === quote.exact && isAtHome(home.text, selector))
		return { status: 'exact', unit, start, end };

	const found = units.flatMap((candidate) =>
		occurrences(candidate.text, quote).map((at) => ({ unit: candidate.id, start: at })),
	);
	const [only] = found;
	if (!only || found.length > 1) return { status: 'lost', found: found.length };
	return {
		status: 'moved',
		unit: only.unit,
		start: only.start,
		end: only.start + quote.exact.length,
		from: unit,
	};
}

function isAtHome(text: string, { quote, position, hash }: Selector): boolean {
	if (hashOf(text) === hash) return true;
	const { before, after } = context(text, quote, position.start);
	return before || after;
}

function occurrences(text: string, quote: Quote): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1))
		if (isRecognised(text, quote, at)) found.push(at);
	return found;
}

/** Anywhere else, a scrap of context (a full stop, the start of a paragraph) is not enough to know the words by. */
function isRecognised(text: string, quote: Quote, start: number): boolean {
	const { before, after } = context(text, quote, start);
	const tells = (side: string) => side.length >= TELLING;
	return (before && after) || (before && tells(quote.prefix)) || (after && tells(quote.suffix));
}

function context(text: string, { exact, prefix, suffix }: Quote, start: number) {
	const end = start + exact.length;
	return {
		before: prefix === '' ? start === 0 : text.slice(0, start).endsWith(prefix),
		after: suffix === '' ? end === text.length : text.startsWith(suffix, end),
	};
}
