/*
 * What a JavaScript library finds of the places in a text, in the terms of bench/geoparser.ts: the words without the marks
 * and the possessive around them.
 */
import nlp from 'compromise';

export interface RivalPlace {
	start: number;
	end: number;
}

interface Found {
	text: string;
	offset: { start: number; length: number };
}

const BEFORE = /^[^\p{L}\p{N}]+/u;
const AFTER = /(?:['’]s)?[^\p{L}\p{N}]*$/u;

export const rival = { name: 'compromise places', tag };

function tag(text: string): RivalPlace[] {
	const found = nlp(text).places().json({ offset: true }) as Found[];
	return found.flatMap(({ offset }) => {
		const words = text.slice(offset.start, offset.start + offset.length);
		const start = offset.start + (BEFORE.exec(words)?.[0].length ?? 0);
		const end = offset.start + words.length - (AFTER.exec(words)?.[0].length ?? 0);
		return end > start ? [{ start, end }] : [];
	});
}
