import type { Line } from './lines.ts';
import {
	endsSentence,
	firstWord,
	isCaptionShaped,
	isControlShaped,
	isTitleShaped,
	startsLower,
} from './shapes.ts';

export interface Dropped {
	/** 1-based line in the source. */
	line: number;
	text: string;
	why: string;
}

export interface Front {
	title: Line | null;
	caption: Line | null;
	/** What follows, and what stood between and is said only once. */
	rest: Line[];
	dropped: Dropped[];
}

/** Lines; a page repeats its title and caption near the top or not at all. */
const REACH = 12;
/** Characters; shorter repeated lines are refrains and answers, not titles. */
const SHORTEST_TITLE = 12;

/**
 * Where the texts of one source begin, as indices into `lines`. Only a repeated title is taken as
 * proof of another text: a short line after a wide gap may as well be a section heading.
 */
export function findStarts(lines: Line[]): number[] {
	const starts = [0];
	let index = frontEnd(lines, 0);
	let told = false;
	while (index < lines.length) {
		if (told && beginsText(lines, index)) {
			starts.push(index);
			index = frontEnd(lines, index);
			told = false;
			continue;
		}
		told ||= endsSentence(lines[index]?.text ?? '');
		index += 1;
	}
	return starts;
}

/** Tells title, caption and the page's repeats at the top of one text from the text itself. */
export function readFront(lines: Line[]): Front {
	const end = frontEnd(lines, 0);
	if (end === 0) return readPlainFront(lines);
	const front: Front = { title: null, caption: null, rest: [], dropped: [] };
	const seen = new Map<string, number>();
	const counts = count(lines.slice(0, end));
	let gap = 0;
	for (const line of lines.slice(0, end)) {
		const first = seen.get(line.text);
		const repeated = (counts.get(line.text) ?? 0) > 1;
		seen.set(line.text, first ?? line.line);
		if (first !== undefined) drop(line, `repeats line ${first}`);
		else if (seen.size === 1) front.title = line;
		else if (isControlShaped(line.text)) drop(line, 'a page control among repeated lines');
		else if (!front.caption && (repeated || isCaptionShaped(line.text))) front.caption = line;
		else {
			front.rest.push({ ...line, gap: Math.max(line.gap, gap) });
			gap = 0;
			continue;
		}
		// What is taken out parts what stood around it, as a blank line does.
		gap = 1;
	}
	for (const line of lines.slice(end)) {
		front.rest.push({ ...line, gap: Math.max(line.gap, gap) });
		gap = 0;
	}
	return front;

	function drop({ line, text }: Line, why: string): void {
		front.dropped.push({ line, text, why });
	}
}

function readPlainFront(lines: Line[]): Front {
	const [first, second, third] = lines;
	const titled = first && isTitleShaped(first.text) && standsApart(first, lines.slice(1));
	if (!titled) return { title: null, caption: null, rest: lines, dropped: [] };
	const captioned =
		second && third && second.gap > 0 && third.gap > 0 && isCaptionShaped(second.text);
	return {
		title: first,
		caption: captioned ? second : null,
		rest: lines.slice(captioned ? 2 : 1),
		dropped: [],
	};
}

/** A title directly above its text is told from a wrapped first line by the room left beside it. */
function standsApart(first: Line, following: Line[]): boolean {
	const next = following[0];
	if (!next || next.gap > 0) return true;
	const gap = following.findIndex((line) => line.gap > 0);
	const block = following.slice(0, gap === -1 ? undefined : gap);
	const width = block.reduce((widest, line) => Math.max(widest, line.text.length), 0);
	const filled = first.text.length + 1 + firstWord(next.text).length;
	return filled <= 0.8 * width && !startsLower(next.text);
}

/** Index after the last repeat under a title; `start` when nothing is repeated there. */
function frontEnd(lines: Line[], start: number): number {
	const top = lines.slice(start, start + REACH);
	if (!isTitleShaped(top[0]?.text ?? '')) return start;
	const counts = count(top);
	const seen = new Set<string>();
	let end = start;
	for (const [index, { text }] of top.entries()) {
		if (endsSentence(text) && counts.get(text) === 1) break;
		if (seen.has(text)) end = start + index + 1;
		seen.add(text);
	}
	return end;
}

function beginsText(lines: Line[], start: number): boolean {
	const title = lines[start];
	const end = frontEnd(lines, start);
	if (!title || end === start || end >= lines.length) return false;
	if (title.text.length < SHORTEST_TITLE || !/\s/.test(title.text)) return false;
	const top = lines.slice(start, end);
	const repeat = top.findLastIndex(({ text }) => text === title.text);
	if (repeat === 0) return false;
	const between = top.slice(1, repeat + 1);
	const furniture = between.some(
		({ text }, index) => isControlShaped(text) || text === top[index]?.text,
	);
	return title.gap > 1 || furniture;
}

function count(lines: Line[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
