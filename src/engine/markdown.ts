import type { Heading, Paragraph, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import {
	checkFrontMatter,
	formatFrontMatter,
	parseYaml,
	splitFrontMatter,
	unfinishedFrontMatter,
	type LocatedYaml,
} from './frontmatter.ts';
import type { Text, Unit } from './model.ts';
import type { Problem } from './problem.ts';
import { ReadError } from './read/error.ts';
import { squeeze } from './read/lines.ts';
import { readBlocks, type MarkdownBlocks } from './read/markdown-blocks.ts';
import type { Block } from './read/paragraphs.ts';
import { numberUnits } from './read/units.ts';

/** The id of a text is the name of its file. */
export const TEXT_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads one file of `geo/texts`: front matter, then paragraphs, with `##` for section headings. The
 * file's name is the text's id. Units are plain text; their lines are lines of this file.
 * @throws {ReadError} with every problem found
 */
export function parseText(source: string, file: string): Text {
	const split = splitFrontMatter(source);
	if (!split) {
		throw ReadError.at(
			{ file, line: 1, record: 'front matter' },
			'none',
			'a first line "---", keys, and a line "---" after them',
		);
	}
	const yaml = parseYaml(split.yaml, file);
	const front = checkFrontMatter(yaml, file);
	const { blocks, problems } = checkBody(readBlocks(split.body, file), file);
	const id = idOf(file);
	if (!TEXT_ID.test(id)) problems.push(badId(id, file));
	if (source.includes('\0')) problems.push(nulIn(source, file));
	if ('problems' in front) throw new ReadError([...front.problems, ...problems]);
	if (problems.length > 0) throw new ReadError(problems);

	const title = squeeze(front.value.title);
	const caption = front.value.caption === null ? null : squeeze(front.value.caption);
	const { title: titled, caption: captioned } = locate(title, caption, yaml);
	return { id, ...front.value, title, caption, units: numberUnits(titled, captioned, blocks) };
}

/** Writes a text as a file of `geo/texts`; `parseText` reads the same units from it. */
export function formatText(text: Omit<Text, 'id'>): string {
	return `${formatFrontMatter(text)}\n${formatBody(text.units)}`;
}

/**
 * Writes a text just read as a file of `geo/texts`, with a placeholder for each key that an editor
 * must fill in (`missing`); `parseText` refuses the placeholders.
 */
export function formatUnfinished(read: {
	title: string | null;
	caption: string | null;
	units: Unit[];
}): { source: string; missing: string[] } {
	const { front, missing } = unfinishedFrontMatter(read.title, read.caption);
	return { source: `${formatFrontMatter(front)}\n${formatBody(read.units)}`, missing };
}

function formatBody(units: Unit[]): string {
	const children = units.flatMap(({ kind, text }): (Heading | Paragraph)[] => {
		if (kind === 'title' || kind === 'caption') return [];
		const words = [{ type: 'text' as const, value: text }];
		if (kind === 'heading') return [{ type: 'heading', depth: 2, children: words }];
		return [{ type: 'paragraph', children: words }];
	});
	const root: Root = { type: 'root', children };
	return toMarkdown(root);
}

function checkBody(
	{ blocks, dropped }: MarkdownBlocks,
	file: string,
): { blocks: Block[]; problems: Problem[] } {
	const expected = 'only paragraphs and "## " headings after the front matter';
	const problems: Problem[] = dropped.map(({ line, text, why }) => ({
		file,
		line,
		record: 'body',
		found: `"${text}" (${why})`,
		expected,
	}));
	const kept: Block[] = [];
	for (const { kind, depth, text, line } of blocks) {
		const found = kind === 'image' ? 'an image' : depth === 1 ? `a title ("# ${text}")` : null;
		if (found !== null) problems.push({ file, line, record: 'body', found, expected });
		else kept.push({ kind: kind === 'heading' ? 'heading' : 'paragraph', text, line });
	}
	if (!kept.some(({ kind }) => kind === 'paragraph')) {
		const found = 'no paragraph';
		problems.push({ file, line: null, record: 'body', found, expected: 'at least one paragraph' });
	}
	return { blocks: kept, problems };
}

function locate(title: string, caption: string | null, { lineOf }: LocatedYaml) {
	return {
		title: { text: title, line: lineOf(['title']) },
		caption: caption === null ? null : { text: caption, line: lineOf(['caption']) },
	};
}

function idOf(file: string): string {
	return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.md$/, '');
}

function badId(id: string, file: string): Problem {
	const expected = 'a file name of a–z, 0–9 and hyphens, which is the id of the text';
	return { file, line: null, record: 'file name', found: `"${id}"`, expected };
}

function nulIn(source: string, file: string): Problem {
	const line = source.slice(0, source.indexOf('\0')).split(/\r\n?|\n/).length;
	return { file, line, record: 'text', found: 'a NUL character', expected: 'text in UTF-8' };
}
