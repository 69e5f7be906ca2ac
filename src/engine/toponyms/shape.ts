import type { Token } from '../tokens/model.ts';

/** How a token is written. */
export const MARK = 0;
export const NUMBER = 1;
export const LOWER = 2;
/** One capital letter, alone or with a dot. */
export const INITIAL = 3;
/** Begins with a capital: Homs, DeKalb, W.Va. */
export const CAPITALISED = 4;
/** Two capitals or more and no other letter: NATO, U.S. */
export const CAPITALS = 5;

/** The shape of a token. Words of scripts without capitals are LOWER. */
export function shapeOf(text: string, { start, end, kind }: Token): number {
	if (kind === 'mark') return MARK;
	if (kind === 'number') return NUMBER;
	const first = APOSTROPHES.includes(text.charAt(start)) ? start + 1 : start;
	if (!isUpper(text, first)) return LOWER;
	let letters = 1;
	for (let at = first + 1; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit === DOT) continue;
		if (!isUpper(text, at)) return CAPITALISED;
		letters++;
	}
	return letters === 1 ? INITIAL : CAPITALS;
}

const DOT = 46;
/** What may stand before the first letter of a word: ʿAyn. */
const APOSTROPHES = "ʿʾʼʻ'’‘`";

function isUpper(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if (unit < 128) return unit >= 65 && unit <= 90;
	const character = text.charAt(at);
	return character !== character.toLowerCase();
}
