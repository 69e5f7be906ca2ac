import { parseArgs } from 'node:util';
import { readDump, type DumpedText } from '#engine/dump.ts';
import { formatUnfinished, TEXT_ID } from '#engine/markdown.ts';
import { SHELL, write, type Command, type Io } from './command.ts';
import { Failure } from './failure.ts';
import { readInputs } from './input.ts';
import { writeNewFiles } from './new-files.ts';
import { slug } from '#engine/slug.ts';

const USAGE = `dateline read [FILE…] [--into DIR [--id ID]…]

Reads texts from files, or from standard input without one or with "-": a raw dump of several
articles, plain text, or Markdown. Writes one line of JSON a text to standard output:
{ title, caption, units, dropped }.

  --into DIR  write one Markdown file a text into DIR instead; never overwrites
  --id ID     the file's name without .md, once for each text in order (else from the title)
`;

/** Milliseconds after which a person wants to hear that something was done. */
const PATIENCE = 1000;

export const read: Command = { summary: 'read texts from a file or a raw dump', usage: USAGE, run };

async function run(args: string[], io: Io = SHELL): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { into: { type: 'string' }, id: { type: 'string', multiple: true } },
	});
	const ids = values.id ?? [];
	if (values.into === '') throw new Failure('--into: found no name; expected a directory');
	if (ids.length > 0 && values.into === undefined) {
		throw new Failure('--id: found no --into; expected --into DIR, whose files it names');
	}
	const began = performance.now();
	const inputs = await readInputs(positionals.length > 0 ? positionals : ['-'], io.stdin);
	const texts = inputs.flatMap(({ source, file }) => readDump(source, file));
	if (values.into === undefined) {
		for (const text of texts) await write(io.stdout, `${JSON.stringify(text)}\n`);
		const took = performance.now() - began;
		if (took > PATIENCE) await write(io.stderr, sayAll(texts, took));
	} else {
		await writeInto(values.into, texts, ids, io);
	}
}

async function writeInto(
	directory: string,
	texts: DumpedText[],
	ids: string[],
	io: Io,
): Promise<void> {
	const names = nameAll(texts, ids);
	const written = texts.map((text) => formatUnfinished(text));
	const files = written.map(({ source }, index) => ({
		name: `${names[index]}.md`,
		content: source,
	}));
	const paths = await writeNewFiles(directory, files);
	for (const [index, text] of texts.entries()) {
		const left = written[index]?.missing.join(', ');
		const lines = [
			`${paths[index]}: ${sayUnits(text)}; left for the editor: ${left}`,
			...text.dropped.map(({ line, text, why }) => `  dropped line ${line}, "${text}": ${why}`),
		];
		await write(io.stderr, `${lines.join('\n')}\n`);
	}
}

function nameAll(texts: DumpedText[], ids: string[]): string[] {
	if (ids.length > 0 && ids.length !== texts.length) {
		throw new Failure(
			`--id: found ${ids.length} for ${texts.length} texts; expected one for each text`,
		);
	}
	const names = texts.map((text, index) => ids[index] ?? slug(text.title ?? ''));
	names.forEach((name, index) => {
		if (!TEXT_ID.test(name)) {
			const found = name === '' ? 'no title to name it after' : `the name "${name}"`;
			throw new Failure(
				`text ${index + 1}: found ${found}; expected --id with a name of a–z, 0–9 and hyphens`,
			);
		}
		if (names.indexOf(name) !== index) {
			throw new Failure(
				`text ${index + 1}: found the name "${name}" twice; expected --id for each`,
			);
		}
	});
	return names;
}

function sayUnits({ units, dropped }: DumpedText): string {
	const count = (kind: string) => units.filter((unit) => unit.kind === kind).length;
	return `paragraphs ${count('paragraph')}, headings ${count('heading')}, lines dropped ${dropped.length}`;
}

function sayAll(texts: DumpedText[], took: number): string {
	const counts = texts.map((text) => sayUnits(text)).join('; ');
	return `read ${texts.length} text${texts.length === 1 ? '' : 's'} in ${(took / 1000).toFixed(1)} s: ${counts}\n`;
}
