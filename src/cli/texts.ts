import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { readDump } from '#engine/dump.ts';
import { parseText, TEXT_ID } from '#engine/markdown.ts';
import type { Text } from '#engine/model.ts';
import { ownText } from '#engine/own-text.ts';
import type { Problem } from '#engine/problem.ts';
import { ReadError } from '#engine/read/error.ts';
import { documentsOf, formOf, problemsIn, type Form } from './documents.ts';
import { readArticle } from './html.ts';
import { readInputs } from './input.ts';

/** A text, and the file it came from as the person named it; or why there is none. */
export type Taken = { text: Text; file: string } | { problems: Problem[] };

/**
 * The texts of files as `geo/texts` has them, one at a time and in order. What a file does not say of its text is said to be
 * not given; a date that is not given is any day up to `today`. What cannot be opened or read gives its problems in its place,
 * and the rest goes on.
 */
export async function* textsOf(
	files: string[],
	form: Form | null,
	published: string | null,
	today: string,
	stdin: Readable,
): AsyncGenerator<Taken> {
	for (const name of files) {
		const own = formOf(name, form);
		if (own === 'jsonl') yield* fromLines(name, published, today, stdin);
		else yield* await fromFile(name, own, published, today, stdin);
	}
}

async function* fromLines(
	name: string,
	published: string | null,
	today: string,
	stdin: Readable,
): AsyncGenerator<Taken> {
	const file = name === '-' ? 'standard input' : name;
	for await (const read of documentsOf([name], 'jsonl', published, stdin)) {
		if ('problems' in read) yield read;
		else {
			const { id, text, published: own, spans } = read.document;
			if (spans !== undefined) {
				yield { problems: [withSpans(id, file, read.line)] };
				continue;
			}
			yield* take(file, 'jsonl', read.line, () =>
				readDump(text, `${id}.txt`).map((dumped) =>
					ownText({ ...dumped, id, published: own }, today),
				),
			);
		}
	}
}

function withSpans(id: string, file: string, line: number | null): Problem {
	const expected = 'none, as all that a text names is proposed for a map';
	return { file, line, record: `text ${id}`, found: 'spans', expected };
}

async function fromFile(
	name: string,
	form: Exclude<Form, 'jsonl'>,
	published: string | null,
	today: string,
	stdin: Readable,
): Promise<Taken[]> {
	const file = name === '-' ? 'standard input' : name;
	let source = '';
	try {
		source = (await readInputs([name], stdin))[0]?.source ?? '';
	} catch (error) {
		return [problemsIn(error, file, form)];
	}
	return take(file, form, null, () => fromSource(source, file, form, published, today));
}

function take(file: string, form: Form, line: number | null, read: () => Text[]): Taken[] {
	try {
		return read().map((text) => ({ text, file }));
	} catch (error) {
		return [problemsIn(error, file, form, line)];
	}
}

function fromSource(
	source: string,
	file: string,
	form: Exclude<Form, 'jsonl'>,
	published: string | null,
	today: string,
): Text[] {
	const name = basename(file, extname(file));
	const complete = form === 'markdown' && TEXT_ID.test(name) ? tryText(source, name) : null;
	if (complete) return [complete];
	const article = form === 'html' ? readArticle(source, file) : null;
	const suffix = form === 'text' ? '.txt' : '.md';
	const texts = readDump(article?.source ?? source, `${name}${suffix}`);
	return texts.map((dumped) =>
		ownText({ published, ...article, ...dumped, id: texts.length > 1 ? null : name }, today),
	);
}

/** A file that is one of `geo/texts` already; null for other Markdown. */
function tryText(source: string, name: string): Text | null {
	try {
		return parseText(source, `geo/texts/${name}.md`);
	} catch (error) {
		if (error instanceof ReadError) return null;
		throw error;
	}
}
