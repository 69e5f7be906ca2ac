/** A stretch of Markdown that can be parsed by itself. */
export interface Piece {
	text: string;
	/** Lines of the source before it. */
	before: number;
}

/** Characters; parsing takes time by the square, and some hundred times the memory, of its source. */
const ENOUGH = 100_000;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * Cuts a long Markdown source where no block can run on: before a letter or `#` at the start of a
 * line, after a blank line, outside a fence. A link whose address stands in another piece keeps its
 * brackets, which is why ordinary lengths are never cut.
 */
export function cutPieces(source: string): Piece[] {
	if (source.length <= ENOUGH) return [{ text: source, before: 0 }];
	const lines = source.split(/\r\n?|\n/);
	const pieces: Piece[] = [];
	let start = 0;
	let length = 0;
	let fence = '';
	lines.forEach((line, index) => {
		const afterBlank = index > 0 && lines[index - 1]?.trim() === '';
		if (length > ENOUGH && afterBlank && fence === '' && /^[\p{L}#]/u.test(line)) {
			pieces.push({ text: lines.slice(start, index).join('\n'), before: start });
			start = index;
			length = 0;
		}
		length += line.length + 1;
		const [, mark = '', info = ''] = FENCE.exec(line) ?? [];
		if (fence === '') fence = mark;
		else if (mark.startsWith(fence) && info.trim() === '') fence = '';
	});
	pieces.push({ text: lines.slice(start).join('\n'), before: start });
	return pieces;
}
