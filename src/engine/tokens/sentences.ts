import { STARTERS } from './abbreviations.ts';
import type { Sentence, Token } from './model.ts';

/** More marks than this close no sentence. */
const MOST_CLOSING = 3;
const ENDS = new Set(['.', '!', '?', '…']);
const CLOSES = new Set([`'`, `"`, '’', '”', ')', ']', '»']);

/**
 * The sentences of a text, as ranges of its tokens, in order and without gaps. A sentence ends with its full stop and
 * what closes after it, at an empty line, and at the end of a short line.
 */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
	const found: Sentence[] = [];
	let first = 0;
	for (let last = 1; last < tokens.length; last++) {
		const [before, after] = [tokens[last - 1], tokens[last]];
		if (before === undefined || after === undefined || before.end === after.start) continue;
		if (isLineEnd(before) || isEnd(text, tokens, first, last)) {
			found.push({ first, last });
			first = last;
		}
	}
	if (first < tokens.length) found.push({ first, last: tokens.length });
	return found;
}

/** Whether a token is the end of a heading or a paragraph. */
function isLineEnd({ start, end }: Token): boolean {
	return start === end;
}

/** Whether the tokens from `first` up to `last` end a sentence. */
function isEnd(text: string, tokens: readonly Token[], first: number, last: number): boolean {
	let at = last - 1;
	const from = Math.max(first, last - 1 - MOST_CLOSING);
	while (at > from && CLOSES.has(markAt(text, tokens, at))) at--;
	const token = tokens[at];
	const after = tokens[last];
	if (token === undefined || after === undefined) return false;
	if (token.kind === 'mark') return ENDS.has(markAt(text, tokens, at)) && begins(text, after);
	if (token.kind !== 'word' || text.charAt(token.end - 1) !== '.') return false;
	return STARTERS.has(lowered(text.slice(after.start, after.end)));
}

function markAt(text: string, tokens: readonly Token[], at: number): string {
	const token = tokens[at];
	return token?.kind === 'mark' ? text.slice(token.start, token.end) : '';
}

/** A word with a capital, in lower case; empty for any other. */
function lowered(word: string): string {
	const lower = word.toLowerCase();
	return lower === word ? '' : lower;
}

/** Whether a token can begin a sentence: anything but a word in lower case. */
function begins(text: string, { start, kind }: Token): boolean {
	if (kind !== 'word') return true;
	const character = text.charAt(start);
	return character !== character.toLowerCase() || character === character.toUpperCase();
}
