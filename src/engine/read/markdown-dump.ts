import { parseYaml, splitFrontMatter } from '../frontmatter.ts';
import type { Dropped } from './front.ts';
import { readLines, squeeze } from './lines.ts';
import { readBlocks, type MarkdownBlock } from './markdown-blocks.ts';
import type { Draft } from './plain.ts';
import type { Located } from './units.ts';

interface Head {
	title: Located | null;
	caption: Located | null;
	body: string;
	dropped: Dropped[];
}

/** A `#` heading with a blank line (or nothing) before it, an underlined title, or front matter. */
export function looksLikeMarkdown(source: string): boolean {
	return (
		/(?:^\s*|\n[ \t]*\r?\n)#{1,6} +\S/.test(source) ||
		/^\s*\S[^\n]*\n={3,}[ \t]*\r?(?:\n|$)/.test(source) ||
		hasFrontMatter(source)
	);
}

/**
 * Markdown as it is found outside `geo/`: each `#` heading begins a text, unless front matter names
 * the one title. An image above the first paragraph gives the caption.
 * @throws {ReadError} when front matter is not YAML
 */
export function readMarkdown(source: string, file: string): Draft[] {
	const head = readHead(source, file);
	const { blocks, dropped } = readBlocks(head.body, file);
	const starts = head.title ? [0] : findTitles(blocks);
	return starts.map((start, index) => {
		const end = starts[index + 1] ?? blocks.length;
		const from = index === 0 ? 0 : (blocks[start]?.line ?? 0);
		const until = index === starts.length - 1 ? Infinity : (blocks[end]?.line ?? Infinity);
		const within = dropped.filter(({ line }) => line >= from && line < until);
		const first = index === 0 ? head : { ...head, caption: null, dropped: [] };
		return draft(first, blocks.slice(start, end), within);
	});
}

/** What stands before the first `#` heading belongs to its text, unless it holds a paragraph. */
function findTitles(blocks: MarkdownBlock[]): number[] {
	const titles = blocks.flatMap(({ depth }, index) => (depth === 1 ? [index] : []));
	const before = blocks.slice(0, titles[0] ?? blocks.length);
	const untitled = before.some(({ kind }) => kind === 'paragraph');
	return untitled || titles.length === 0 ? [0, ...titles.filter(Boolean)] : [0, ...titles.slice(1)];
}

function draft(head: Head, blocks: MarkdownBlock[], dropped: Dropped[]): Draft {
	const result: Draft = {
		title: head.title,
		caption: head.caption,
		blocks: [],
		dropped: [...head.dropped, ...dropped],
	};
	const drop = ({ line, text }: MarkdownBlock, why: string) =>
		result.dropped.push({ line, text, why });
	let begun = false;
	for (const block of blocks) {
		const { kind, depth, text, line } = block;
		begun ||= kind === 'paragraph';
		if (kind === 'image') {
			if (result.caption === null && !begun) result.caption = { text, line };
			else drop(block, 'the description of an image');
		} else if (depth === 1 && result.title === null) {
			result.title = { text, line };
		} else if (depth === 1 && text === result.title?.text) {
			drop(block, `repeats line ${result.title.line}`);
		} else {
			result.blocks.push({ kind: kind === 'heading' ? 'heading' : 'paragraph', text, line });
		}
	}
	result.dropped.sort((a, b) => a.line - b.line);
	return result;
}

function hasFrontMatter(source: string): boolean {
	const split = splitFrontMatter(source);
	return split !== null && /^\s*(?:#.*\n\s*)*["']?[\w-]+["']?\s*:/.test(split.yaml);
}

function readHead(source: string, file: string): Head {
	const split = hasFrontMatter(source) ? splitFrontMatter(source) : null;
	if (!split) return { title: null, caption: null, body: source, dropped: [] };
	const { value, lineOf } = parseYaml(split.yaml, file);
	const located = (key: string): Located | null => {
		const text = squeeze(typeof value[key] === 'string' ? value[key] : '');
		return text === '' ? null : { text, line: lineOf([key]) };
	};
	const head = { title: located('title'), caption: located('caption'), body: split.body };
	const used = [head.title?.line, head.caption?.line];
	const lines = readLines(`---\n${split.yaml}\n---`);
	const dropped = lines
		.filter(({ line }) => !used.includes(line))
		.map(({ line, text }) => ({ line, text, why: 'front matter, not part of the text' }));
	return { ...head, dropped };
}
