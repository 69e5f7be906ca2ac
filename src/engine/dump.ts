import type { Unit } from './model.ts';
import { ReadError } from './read/error.ts';
import type { Dropped } from './read/front.ts';
import { MOST_BYTES, MOST_SAID, utf8Length } from './read/limit.ts';
import { looksLikeMarkdown, readMarkdown } from './read/markdown-dump.ts';
import { readPlain, type Draft } from './read/plain.ts';
import { numberUnits } from './read/units.ts';

/** One text of a dump. Every non-blank line of the source is in a unit or in `dropped`. */
export interface DumpedText {
	title: string | null;
	caption: string | null;
	units: Unit[];
	dropped: Dropped[];
}

/**
 * Reads ordinary text (a raw dump of one or several articles, plain text, Markdown) into texts with
 * at least one paragraph each. Unit texts have single spaces, no line ends, no markup; lines are
 * 1-based lines of `source`.
 * @param file names the source in errors; `.md` or `.markdown` says that it is Markdown
 * @throws {ReadError} when the source is empty, binary, over 20 MB, or a text has no paragraph
 */
export function readDump(source: string, file: string): DumpedText[] {
	assertText(source, file);
	const markdown = /\.(md|markdown)$/i.test(file) || looksLikeMarkdown(source);
	const drafts = markdown ? readMarkdown(source, file) : readPlain(source);
	if (drafts.length === 0) {
		throw ReadError.at({ file, line: null, record: 'text' }, 'no word', 'a text with paragraphs');
	}
	return drafts.map((draft) => number(draft, file));
}

/**
 * Refuses what is no text at all.
 * @throws {ReadError} when the source is empty, binary or over 20 MB
 */
export function assertText(source: string, file: string): void {
	if (source.trim() === '') {
		const found = source === '' ? 'an empty file' : 'nothing but blank lines';
		throw ReadError.at({ file, line: 1, record: 'text' }, found, 'a text with paragraphs');
	}
	const nul = source.indexOf('\0');
	if (nul !== -1) {
		const line = source.slice(0, nul).split(/\r\n?|\n/).length;
		throw ReadError.at(
			{ file, line, record: 'text' },
			'a NUL character, so this is a binary file',
			'text in UTF-8',
		);
	}
	const bytes = utf8Length(source);
	if (bytes > MOST_BYTES) {
		const found = `${(bytes / 1_000_000).toFixed(1)} MB`;
		throw ReadError.at({ file, line: null, record: 'text' }, found, MOST_SAID);
	}
}

function number({ title, caption, blocks, dropped }: Draft, file: string): DumpedText {
	if (!blocks.some(({ kind }) => kind === 'paragraph')) {
		const line = title?.line ?? caption?.line ?? blocks[0]?.line ?? dropped[0]?.line ?? null;
		const found = title ? `only a title ("${clip(title.text)}")` : 'no paragraph';
		throw ReadError.at({ file, line, record: 'text' }, found, 'at least one paragraph');
	}
	return {
		title: title?.text ?? null,
		caption: caption?.text ?? null,
		units: numberUnits(title, caption, blocks),
		dropped,
	};
}

function clip(text: string): string {
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
