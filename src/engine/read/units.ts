import type { Unit } from '../model.ts';
import type { Block } from './paragraphs.ts';

/** Words with the 1-based line they stand on. */
export interface Located {
	text: string;
	line: number;
}

/** Numbers title, caption, headings and paragraphs: `title`, `caption`, `h1`…, `p1`…, in reading order. */
export function numberUnits(
	title: Located | null,
	caption: Located | null,
	blocks: Block[],
): Unit[] {
	const units: Unit[] = [];
	if (title) units.push({ id: 'title', kind: 'title', number: null, ...located(title) });
	if (caption) units.push({ id: 'caption', kind: 'caption', number: null, ...located(caption) });
	const counts = { heading: 0, paragraph: 0 };
	for (const block of blocks) {
		const number = (counts[block.kind] += 1);
		const id = `${block.kind === 'heading' ? 'h' : 'p'}${number}`;
		units.push({ id, kind: block.kind, number, ...located(block) });
	}
	return units;
}

function located({ text, line }: Located): Located {
	return { text, line };
}
