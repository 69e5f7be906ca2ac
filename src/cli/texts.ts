import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { readDump } from '#engine/dump.ts';
import { parseText, TEXT_ID } from '#engine/markdown.ts';
import type { Text } from '#engine/model.ts';
import { ownText } from '#engine/own-text.ts';
import { ReadError } from '#engine/read/error.ts';
import { documentsOf, formOf, type Form } from './documents.ts';
import { Failure } from './failure.ts';
import { readArticle } from './html.ts';
import { readInputs } from './input.ts';

/**
 * The texts of files as `geo/texts` has them. What a file does not say of its text is said to be not given; a date that
 * is not given is any day up to `today`.
 * @throws {ReadError} when a file or a line cannot be read as a text
 */
export async function textsOf(
	files: string[],
	form: Form | null,
	published: string | null,
	today: string,
	stdin: Readable,
): Promise<Text[]> {
	const texts: Text[] = [];
	for (const file of files) {
		const own = formOf(file, form);
		if (own === 'jsonl') texts.push(...(await fromLines(file, published, today, stdin)));
		else {
			const [input] = await readInputs([file], stdin);
			if (input) texts.push(...fromSource(input.source, input.file, own, published, today));
		}
	}
	const ids = texts.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) throw new Failure(`found two texts named "${twice}"; expected one each`);
	return texts;
}

async function fromLines(
	file: string,
	published: string | null,
	today: string,
	stdin: Readable,
): Promise<Text[]> {
	const texts: Text[] = [];
	for await (const read of documentsOf([file], 'jsonl', published, stdin)) {
		if ('problems' in read) throw new ReadError(read.problems);
		const { id, text, published: own } = read.document;
		for (const dumped of readDump(text, `${id}.txt`))
			texts.push(ownText({ ...dumped, id, published: own }, today));
	}
	return texts;
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
