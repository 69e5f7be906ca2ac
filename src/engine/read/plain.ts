import { findStarts, readFront, type Dropped, type Front } from './front.ts';
import { readLines, type Line } from './lines.ts';
import { joinParagraphs, type Block } from './paragraphs.ts';
import { isWordless } from './shapes.ts';
import type { Located } from './units.ts';

/** A text read from a dump, before its units are numbered. */
export interface Draft {
	title: Located | null;
	caption: Located | null;
	blocks: Block[];
	dropped: Dropped[];
}

/** Plain text: paragraphs between blank lines or one a line, hard-wrapped or not, one text or several. */
export function readPlain(source: string): Draft[] {
	const { lines, rules } = setRulesAside(readLines(source));
	const starts = lines.length === 0 ? [] : findStarts(lines);
	return starts.map((start, index) => {
		const end = starts[index + 1] ?? lines.length;
		const next = lines[end]?.line ?? Infinity;
		const from = index === 0 ? 0 : (lines[start]?.line ?? 0);
		const within = rules.filter(({ line }) => line >= from && line < next);
		return draft(readFront(lines.slice(start, end)), within);
	});
}

function draft({ title, caption, rest, dropped }: Front, rules: Dropped[]): Draft {
	return {
		title,
		caption,
		blocks: joinParagraphs(rest),
		dropped: [...dropped, ...rules].sort((a, b) => a.line - b.line),
	};
}

/** A rule across the page separates as a blank line does. */
function setRulesAside(all: Line[]): { lines: Line[]; rules: Dropped[] } {
	const lines: Line[] = [];
	const rules: Dropped[] = [];
	let gap = 0;
	for (const line of all) {
		if (isWordless(line.text)) {
			rules.push({ line: line.line, text: line.text, why: 'holds no word' });
			gap += line.gap + 1;
			continue;
		}
		lines.push({ ...line, gap: line.gap + gap });
		gap = 0;
	}
	return { lines, rules };
}
