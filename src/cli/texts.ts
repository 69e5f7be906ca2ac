import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { readDump } from '#engine/dump.ts';
import { parseText, TEXT_ID } from '#engine/markdown.ts';
import type { Text, Unit } from '#engine/model.ts';
import { ReadError } from '#engine/read/error.ts';
import { slug } from '#engine/slug.ts';
import { documentsOf, formOf, type Form } from './documents.ts';
import { Failure } from './failure.ts';
import { readArticle } from './html.ts';
import { readInputs } from './input.ts';

const UNSAID = 'Not given';
/** Words of a text without a title that stand in for one. */
const OPENING = 8;

interface Found {
	id: string | null;
	title: string | null;
	caption: string | null;
	units: Unit[];
	publisher: string | null;
	url: string | null;
	published: string | null;
}

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
			texts.push(asText({ ...nothing, ...dumped, id, published: own }, today));
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
		asText(
			{ ...nothing, published, ...article, ...dumped, id: texts.length > 1 ? null : name },
			today,
		),
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

const nothing: Found = {
	id: null,
	title: null,
	caption: null,
	units: [],
	publisher: null,
	url: null,
	published: null,
};

function asText(
	{ id, title, caption, units, publisher, url, published }: Found,
	today: string,
): Text {
	const opening = units.find(({ kind }) => kind === 'paragraph')?.text.split(' ') ?? [];
	const own = title ?? `${opening.slice(0, OPENING).join(' ')}…`;
	return {
		id: slug(id ?? own) || slug(own) || 'text',
		title: own,
		publisher: publisher ?? UNSAID,
		url,
		published: {
			edtf: published ?? `../${today}`,
			bounds: null,
			basis:
				published === null
					? `Not given; the text was read on ${today} and is at least as old.`
					: 'Given with the text.',
		},
		language: 'en',
		caption,
		rights: `${UNSAID}; the text stays its owner’s.`,
		units:
			title === null
				? [{ id: 'title', kind: 'title', number: null, text: own, line: 1 }, ...units]
				: units,
	};
}
