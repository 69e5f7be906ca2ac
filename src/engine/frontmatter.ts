import * as v from 'valibot';
import { isMap, LineCounter, parseDocument, stringify } from 'yaml';
import type { Published } from './model.ts';
import type { Problem } from './problem.ts';
import { ReadError } from './read/error.ts';

/** What a file in `geo/texts` says about its text before the text begins. */
export interface FrontMatter {
	title: string;
	publisher: string;
	url: string | null;
	published: Published;
	language: string;
	caption: string | null;
	rights: string;
}

type Key = string | number;

export interface Split {
	yaml: string;
	/** The rest, with blank lines in place of the front matter so that line numbers hold. */
	body: string;
}

export interface LocatedYaml {
	value: Record<string, unknown>;
	/** 1-based line in the file of the value at a path, or of the nearest value around it. */
	lineOf(path: Key[]): number;
}

/** What each key holds; says what was expected, and is the placeholder left for an editor. */
const FIELDS: Record<string, string> = {
	title: 'the title as printed',
	publisher: "the publisher's name",
	url: 'the address at the publisher (https://…), or null when there is none',
	published: 'edtf, bounds and basis',
	'published.edtf':
		'the publication date in EDTF, in quotes: "2022-08-12", about then "2022-08-12~"',
	'published.bounds': 'the EDTF interval it surely lies in, or null when the date is exact',
	'published.basis': 'how the date is known, in a sentence',
	language: 'the language in BCP 47: en, ar, pt-BR',
	caption: "the picture's caption, or null",
	rights: 'whose the text is, and on what terms it stands here',
};
const PLACEHOLDER = 'TODO: ';

const words = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty(),
	v.check((text) => !text.startsWith(PLACEHOLDER)),
);

const schema = v.strictObject({
	title: words,
	publisher: words,
	url: v.nullable(v.pipe(words, v.regex(/^https?:\/\/\S+$/))),
	published: v.strictObject({ edtf: words, bounds: v.nullable(words), basis: words }),
	language: v.pipe(words, v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/)),
	caption: v.nullable(words),
	rights: words,
});

/** The front matter between two lines of `---` at the top, or null where there is none. */
export function splitFrontMatter(source: string): Split | null {
	const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	if (lines[0]?.trimEnd() !== '---') return null;
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (end === -1) return null;
	return {
		yaml: lines.slice(1, end).join('\n'),
		body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
	};
}

/**
 * Reads the YAML of a front matter into a map.
 * @throws {ReadError} naming the line where the YAML breaks
 */
export function parseYaml(yaml: string, file: string): LocatedYaml {
	const counter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
	// Line 1 of the file is the opening `---`.
	const lineAt = (offset: number | undefined) =>
		offset === undefined ? 1 : counter.linePos(offset).line + 1;
	const fail = (line: number, found: string, cause?: unknown) =>
		ReadError.at({ file, line, record: 'front matter' }, found, 'YAML like "key: value"', cause);

	const [error] = document.errors;
	if (error) throw fail(lineAt(error.pos[0]), `broken YAML (${firstLine(error.message)})`, error);
	if (!isMap(document.contents)) throw fail(2, 'no keys');
	return { value: toValue(), lineOf };

	function toValue(): Record<string, unknown> {
		try {
			return document.toJS() as Record<string, unknown>;
		} catch (cause) {
			const message = cause instanceof Error ? cause.message : String(cause);
			throw fail(2, `broken YAML (${firstLine(message)})`, cause);
		}
	}

	function lineOf(path: Key[]): number {
		if (path.length === 0) return 1;
		const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
		const key = String(path.at(-1));
		const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === key) : undefined;
		if (!pair) return lineOf(path.slice(0, -1));
		const { range } = pair.key as { range?: [number, number, number] };
		return lineAt(range?.[0]);
	}
}

/** Checks a front matter against its schema: the value, or every problem with its line. */
export function checkFrontMatter(
	{ value, lineOf }: LocatedYaml,
	file: string,
): { value: FrontMatter } | { problems: Problem[] } {
	const result = v.safeParse(schema, value, { abortPipeEarly: true });
	if (result.success) return { value: result.output };
	return {
		problems: result.issues.map((issue) => {
			const path = (issue.path ?? []).map(({ key }) => key as Key);
			return { file, line: lineOf(path), record: 'front matter', ...explain(issue, path) };
		}),
	};
}

function explain(issue: v.BaseIssue<unknown>, path: Key[]): { found: string; expected: string } {
	const name = path.join('.');
	const known = FIELDS[name];
	if (!known) {
		const keys = Object.keys(FIELDS).join(', ');
		return { found: `an unknown key "${name}"`, expected: `only ${keys}` };
	}
	if (issue.received === 'undefined') return { found: `no "${name}"`, expected: known };
	const shown = JSON.stringify(issue.input) ?? String(issue.input);
	const left = typeof issue.input === 'string' && issue.input.startsWith(PLACEHOLDER);
	return { found: `${name}${left ? ' still left for the editor:' : ''} ${shown}`, expected: known };
}

/** Front matter as it stands in a file, with its two lines of `---`. */
export function formatFrontMatter(front: FrontMatter): string {
	const { title, publisher, url, published, language, caption, rights } = front;
	const { edtf, bounds, basis } = published;
	const ordered = {
		title,
		publisher,
		url,
		published: { edtf, bounds, basis },
		language,
		caption,
		rights,
	};
	return `---\n${stringify(ordered, { lineWidth: 0 })}---\n`;
}

/** Front matter with what is known, and a placeholder that does not pass for what an editor must add. */
export function unfinishedFrontMatter(
	title: string | null,
	caption: string | null,
): { front: FrontMatter; missing: string[] } {
	const missing: string[] = [];
	const left = (key: string) => {
		missing.push(key);
		return `${PLACEHOLDER}${FIELDS[key] ?? key}`;
	};
	const front = {
		title: title ?? left('title'),
		publisher: left('publisher'),
		url: left('url'),
		published: {
			edtf: left('published.edtf'),
			bounds: left('published.bounds'),
			basis: left('published.basis'),
		},
		language: left('language'),
		caption,
		rights: left('rights'),
	};
	return { front, missing };
}

function firstLine(message: string): string {
	return message.split('\n')[0] ?? message;
}
