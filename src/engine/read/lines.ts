/** One line that holds something. */
export interface Line {
	/** 1-based line in the source. */
	line: number;
	text: string;
	/** Blank lines right before it. */
	gap: number;
}

/** Runs of white space become one space, as a browser shows them; the ends are trimmed. */
export function squeeze(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The non-blank lines of a source, squeezed, each with its number. */
export function readLines(source: string): Line[] {
	const lines: Line[] = [];
	let gap = 0;
	source.split(/\r\n?|\n/).forEach((raw, index) => {
		const text = squeeze(raw);
		if (text === '') {
			gap += 1;
			return;
		}
		lines.push({ line: index + 1, text, gap });
		gap = 0;
	});
	return lines;
}
