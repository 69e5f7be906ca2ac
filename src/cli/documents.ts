import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { assertText, readDump } from '#engine/dump.ts';
import { ContentError, type Problem } from '#engine/problem.ts';
import { readDocument, type Document } from '#engine/read/document.ts';
import { ReadError } from '#engine/read/error.ts';
import { MOST_BYTES, MOST_SAID } from '#engine/read/limit.ts';
import { decode } from '#lib/server/decode.ts';
import { codeOf } from '#lib/server/system.ts';
import { SystemFailure } from './failure.ts';
import { readArticle } from './html.ts';
import { readInputs } from './input.ts';
import { linesOf, type Line } from './lines.ts';

export const FORMS = ['jsonl', 'text', 'markdown', 'html'] as const;
/** How texts stand in a file. */
export type Form = (typeof FORMS)[number];

/**
 * A text to geoparse; `own` is false where it is not all of the file, taken out of markup or without a byte order mark, so that
 * offsets count in `text`. `line` is that of JSON Lines.
 */
export type Read =
	{ document: Document; own: boolean; line: number | null } | { problems: Problem[] };

const FORM_OF: Record<string, Form> = {
	'.jsonl': 'jsonl',
	'.ndjson': 'jsonl',
	'.json': 'jsonl',
	'.md': 'markdown',
	'.markdown': 'markdown',
	'.html': 'html',
	'.htm': 'html',
};

/**
 * The texts of files, `-` being standard input, one at a time and in order. A broken line of JSON Lines, or a file that
 * cannot be opened or read as a text, gives its problems in its place, and the rest goes on.
 * @param form of every file; null tells it by the name, and takes standard input for JSON Lines
 * @param published EDTF date of the texts that name none
 */
export async function* documentsOf(
	files: string[],
	form: Form | null,
	published: string | null,
	stdin: Readable,
): AsyncGenerator<Read> {
	for (const file of files) {
		const own = formOf(file, form);
		if (own === 'jsonl') yield* fromLines(file, stdin, published);
		else yield* await fromFile(file, own, stdin, published);
	}
}

/** How texts stand in a file: as said, else as its name says. */
export function formOf(file: string, form: Form | null): Form {
	if (form !== null) return form;
	return file === '-' ? 'jsonl' : (FORM_OF[extname(file).toLowerCase()] ?? 'text');
}

async function* fromLines(
	name: string,
	stdin: Readable,
	published: string | null,
): AsyncGenerator<Read> {
	const file = name === '-' ? 'standard input' : name;
	const stream = name === '-' ? stdin : createReadStream(name);
	try {
		for await (const line of linesOf(stream, MOST_BYTES)) {
			if (!isBlank(line)) yield readLine(line, file, published);
		}
	} catch (cause) {
		if (codeOf(cause) === null) throw cause;
		yield problemsIn(new SystemFailure(file, cause), file, 'jsonl');
	}
}

const BLANKS = new Set([0x20, 0x09, 0x0d]);

function isBlank({ bytes }: Line): boolean {
	return bytes?.every((byte) => BLANKS.has(byte)) ?? false;
}

function readLine({ number, bytes, length }: Line, file: string, published: string | null): Read {
	try {
		const place = { file, line: number, record: 'text' };
		if (!bytes) throw ReadError.at(place, `a line of ${(length / 1e6).toFixed(1)} MB`, MOST_SAID);
		const document = readDocument(decode(bytes, file, number), { file, line: number });
		const dated = { ...document, published: document.published ?? published };
		return { document: dated, own: true, line: number };
	} catch (error) {
		return problemsIn(error, file, 'jsonl');
	}
}

async function fromFile(
	name: string,
	form: Exclude<Form, 'jsonl'>,
	stdin: Readable,
	published: string | null,
): Promise<Read[]> {
	const id = name === '-' ? 'standard-input' : basename(name, extname(name));
	const file = name === '-' ? 'standard input' : name;
	try {
		const [input] = await readInputs([name], stdin);
		if (!input) return [];
		const { source, hasMark } = input;
		if (form === 'text') {
			assertText(source, file);
			return [{ document: { id, published, text: source }, own: !hasMark, line: null }];
		}
		const article = form === 'html' ? readArticle(source, file) : null;
		const texts = readDump(article?.source ?? source, `${id}.md`);
		return texts.map(({ units }, index) => ({
			document: {
				id: index === 0 ? id : `${id}-${index + 1}`,
				published: article?.published ?? published,
				text: units.map(({ text }) => text).join('\n\n'),
			},
			own: false,
			line: null,
		}));
	} catch (error) {
		return [problemsIn(error, file, form)];
	}
}

/**
 * What is wrong with a text, named after the file it came from. Lines are those of the file: none is named of what was taken
 * out of HTML, and that of JSON Lines is the one the text stands on.
 * @param line of JSON Lines
 * @throws the error itself when it is of another kind
 */
export function problemsIn(
	error: unknown,
	file: string,
	form: Form,
	line: number | null = null,
): { problems: Problem[] } {
	if (error instanceof SystemFailure) {
		const { found, expected = 'a file that can be read' } = error;
		return { problems: [{ file, line: null, record: 'file', found, expected }] };
	}
	if (!(error instanceof ContentError)) throw error;
	const own = (problem: Problem) => (form === 'html' ? null : problem.line);
	return {
		problems: error.problems.map((problem) => ({ ...problem, file, line: line ?? own(problem) })),
	};
}
