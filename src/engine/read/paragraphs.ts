import type { Line } from './lines.ts';
import { endsSentence, firstWord, isHeadingShaped, startsLower } from './shapes.ts';

/** A heading or paragraph before it is numbered. */
export interface Block {
	kind: 'heading' | 'paragraph';
	text: string;
	/** 1-based line it begins on. */
	line: number;
}

interface Pair {
	a: string;
	b: string;
}

/** Characters; no editor, mail program or PDF breaks its lines wider than this. */
const WIDEST_WRAP = 120;

/**
 * Joins the lines of one text into paragraphs and tells its headings. Blank lines separate
 * paragraphs. Whether the lines between two blank lines are one wrapped paragraph or one paragraph
 * each is decided once for the whole text, by whether most of them break in mid-sentence.
 */
export function joinParagraphs(lines: Line[]): Block[] {
	const groups = group(lines);
	const pairs = groups.flatMap((lines) => adjacent(lines)).filter(isNarrow);
	const width = pairs.reduce((widest, { a, b }) => Math.max(widest, a.length, b.length), 0);
	const inner = lines.length - groups.length;
	const wrapped = 2 * pairs.filter((pair) => runsOn(pair, width)).length >= inner;
	if (!wrapped || inner === 0) return tellHeadings(lines);
	const unspaced = groups.length === 1;
	return tellHeadings(groups.flatMap((lines) => joinWrapped(lines, width, unspaced)));
}

function group(lines: Line[]): Line[][] {
	const groups: Line[][] = [];
	for (const line of lines) {
		const open = groups.at(-1);
		if (open && line.gap === 0) open.push(line);
		else groups.push([line]);
	}
	return groups;
}

function adjacent(lines: Line[]): Pair[] {
	return lines.flatMap(({ text }, index) => {
		const next = lines[index + 1];
		return next ? [{ a: text, b: next.text }] : [];
	});
}

function isNarrow({ a, b }: Pair): boolean {
	return a.length <= WIDEST_WRAP && b.length <= WIDEST_WRAP;
}

/** Whether `a` breaks off because the next word had no room, or in the middle of a sentence. */
function runsOn(pair: Pair, width: number): boolean {
	return startsLower(pair.b) || (!endsSentence(pair.a) && !leavesRoom(pair, 0.7 * width));
}

function leavesRoom({ a, b }: Pair, width: number): boolean {
	return a.length + 1 + firstWord(b).length <= width;
}

/** @param unspaced no blank line stands anywhere, so a short last line is all that ends a paragraph */
function joinWrapped(lines: Line[], width: number, unspaced: boolean): Omit<Block, 'kind'>[] {
	const paragraphs: Omit<Block, 'kind'>[] = [];
	lines.forEach(({ text, line }, index) => {
		const open = paragraphs.at(-1);
		const before = lines[index - 1];
		if (!open || !before || breaks({ a: before.text, b: text }, index)) {
			paragraphs.push({ text, line });
			return;
		}
		// A hyphen at a line's end holds its word together: "Deir al-" + "Zor".
		open.text += (/\p{L}-$/u.test(open.text) ? '' : ' ') + text;
	});
	return paragraphs;

	function breaks(pair: Pair, index: number): boolean {
		if (startsLower(pair.b)) return false;
		const isHeading = index === 1 && lines.length > 2 && isHeadingShaped(pair.a);
		if (isHeading && leavesRoom(pair, 0.6 * width)) return true;
		return unspaced && endsSentence(pair.a) && leavesRoom(pair, 0.8 * width);
	}
}

/** Three heading-shaped lines in a row are a list; one or two above a paragraph are headings. */
function tellHeadings(blocks: Omit<Block, 'kind'>[]): Block[] {
	const told: Block[] = [];
	let run = 0;
	for (const { text, line } of blocks) {
		const shaped = isHeadingShaped(text);
		if (!shaped && run <= 2) {
			for (const heading of told.slice(told.length - run)) heading.kind = 'heading';
		}
		run = shaped ? run + 1 : 0;
		told.push({ kind: 'paragraph', text, line });
	}
	return told;
}
