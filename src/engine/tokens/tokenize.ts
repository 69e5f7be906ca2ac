import { ABBREVIATIONS } from './abbreviations.ts';
import {
	APOSTROPHE,
	classOf,
	COMBINING,
	DIGIT,
	isLetter,
	LETTER,
	SPACE,
	SURROGATE,
} from './characters.ts';
import type { Token } from './model.ts';

const DOT = 46;
const COMMA = 44;
const LOWER_S = 115;
const LINE_FEED = 10;
/** A line shorter than this, in UTF-16 units, is a heading rather than a wrapped line. */
const HEADING = 60;
const LONGEST_ABBREVIATION = 6;

/**
 * The words, numbers and marks of a text, in order; white space is between them. A word holds its apostrophes
 * (O'Brien), but `'s` at its end is a mark of its own; it holds the dots of initials and abbreviations (U.S., Gen.).
 * A number holds what is written to it (6,500, 20th, 1990s). A hyphen is a mark. So is the end of a heading or a
 * paragraph, an empty one: what reads tokens one after another reads nothing across it. Linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let line = 0;
	while (at < text.length) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === SPACE) {
			const end = endOfSpace(text, at);
			const breaks = lineBreaks(text, at, end);
			if (tokens.length > 0 && (breaks > 1 || (breaks > 0 && at - line < HEADING)))
				tokens.push({ start: at, end: at, kind: 'mark' });
			if (breaks > 0) line = end;
			at = end;
			continue;
		}
		const start = at;
		if (kind === LETTER || (kind === SURROGATE && isLetter(text.codePointAt(at) ?? 0))) {
			at = endOfWord(text, start);
			tokens.push({ start, end: at, kind: 'word' });
		} else if (kind === APOSTROPHE && isHamza(text, at)) {
			at = endOfWord(text, start + 1);
			tokens.push({ start, end: at, kind: 'word' });
		} else if (kind === DIGIT) {
			at = endOfNumber(text, start);
			tokens.push({ start, end: at, kind: 'number' });
		} else {
			at = endOfMark(text, start, kind);
			tokens.push({ start, end: at, kind: 'mark' });
		}
	}
	return tokens;
}

function endOfSpace(text: string, start: number): number {
	let at = start;
	while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++;
	return at;
}

function lineBreaks(text: string, from: number, to: number): number {
	let breaks = 0;
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED) breaks++;
	return breaks;
}

function endOfWord(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === LETTER || kind === DIGIT || kind === COMBINING) at++;
		else if (kind === SURROGATE && isLetter(text.codePointAt(at) ?? 0)) at += 2;
		else if (kind === APOSTROPHE && at > start && isInside(text, at)) at++;
		else break;
	}
	return text.charCodeAt(at) === DOT ? endWithDots(text, start, at) : at;
}

/** Whether the apostrophe at an offset stands for an Arabic letter after an article: al-'Ayn. */
function isHamza(text: string, at: number): boolean {
	return (
		text.charAt(at - 1) === '-' &&
		classOf(text.charCodeAt(at + 1)) === LETTER &&
		!isPossessive(text, at)
	);
}

/** Whether the apostrophe at an offset has a letter after it and is not that of a possessive. */
function isInside(text: string, at: number): boolean {
	return classOf(text.charCodeAt(at + 1)) === LETTER && !isPossessive(text, at);
}

/** Whether `'s` at an offset ends a word. */
function isPossessive(text: string, at: number): boolean {
	if ((text.charCodeAt(at + 1) | 32) !== LOWER_S) return false;
	const after = classOf(text.charCodeAt(at + 2));
	return after !== LETTER && after !== DIGIT && after !== COMBINING && after !== APOSTROPHE;
}

/** The end of a word that ends before a dot: after it where it is an initial's or an abbreviation's. */
function endWithDots(text: string, start: number, end: number): number {
	if (!isCapital(text, start) && !isDotted(text, start, end)) return end;
	if (end - start === 1) return endOfInitials(text, end);
	if (end - start > LONGEST_ABBREVIATION) return end;
	return ABBREVIATIONS.has(text.slice(start, end).toLowerCase()) ? end + 1 : end;
}

/** From the dot of one initial to that of the last: `J.`, `U.S.`, `a.m.`. */
function endOfInitials(text: string, dot: number): number {
	let at = dot + 1;
	while (classOf(text.charCodeAt(at)) === LETTER && text.charCodeAt(at + 1) === DOT) at += 2;
	return at;
}

/** Whether a letter, a dot, a letter and a dot follow one another: `a.m.`. */
function isDotted(text: string, start: number, end: number): boolean {
	return (
		end - start === 1 &&
		classOf(text.charCodeAt(end + 1)) === LETTER &&
		text.charCodeAt(end + 2) === DOT
	);
}

function isCapital(text: string, at: number): boolean {
	const character = text.charAt(at);
	return character !== character.toLowerCase();
}

function endOfNumber(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		const unit = text.charCodeAt(at);
		const kind = classOf(unit);
		if (kind === DIGIT || kind === LETTER) at++;
		else if ((unit === DOT || unit === COMMA) && classOf(text.charCodeAt(at + 1)) === DIGIT) at++;
		else break;
	}
	return at;
}

function endOfMark(text: string, start: number, kind: number): number {
	if (kind === SURROGATE && start + 1 < text.length) return start + 2;
	const follows = start > 0 && classOf(text.charCodeAt(start - 1)) !== SPACE;
	return kind === APOSTROPHE && follows && isPossessive(text, start) ? start + 2 : start + 1;
}
