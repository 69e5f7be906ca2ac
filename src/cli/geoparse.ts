import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { looksEnglish } from '#engine/geoparse.ts';
import { sayProblems } from '#engine/problem.ts';
import { SHELL, write, type Command, type Io } from './command.ts';
import { documentsOf, FORMS, type Read } from './documents.ts';
import { Failure } from './failure.ts';
import { FORMATS, type Format } from './formats.ts';
import { inOrder } from './in-order.ts';
import { dateOf, oneOf } from './options.ts';
import { openParsers } from './parsers.ts';
import { Progress } from './progress.ts';

const USAGE = `dateline geoparse [FILE…] [--from FORM] [--format FORMAT] [--published DATE] [--jobs N]
dateline geoparse FILE… --into GEO

Finds the places and times that English texts name. Reads files of plain text, Markdown (.md), HTML
(.html, the main article only) or JSON Lines (.jsonl), or standard input, which is JSON Lines
{ id, published, text } unless --from says otherwise. Where a line carries spans: [{ start, end }],
exactly these are resolved. Everything found is a proposal.

  --from FORM       jsonl, text, markdown or html, for every file (else by the file's name)
  --format FORMAT   jsonl (the default): { id, toponyms, times } a line, offsets in UTF-16 units of
                    the text, which stands beside them where it was taken out of markup;
                    geojson: one FeatureCollection of the toponyms
  --published DATE  EDTF date of the texts that name none; relative times are counted from it
  --jobs N          use N threads (else 1)
  --into GEO        write texts, mentions and places into a geo/ folder instead; what people decided
                    there stays, and what is new, moved or gone is reported

What cannot be opened or read is reported, a line by its number, and the rest goes on; the exit code is
then 1.
`;

/** Texts in another language that are named, of all. */
const NAMED = 5;

export const geoparse: Command = {
	summary: 'propose the places and times that texts name',
	usage: USAGE,
	run,
};

async function run(args: string[], io: Io = SHELL): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			from: { type: 'string' },
			format: { type: 'string' },
			published: { type: 'string' },
			jobs: { type: 'string' },
			into: { type: 'string' },
		},
	});
	const form = oneOf(FORMS, values.from, '--from');
	const format = oneOf(FORMATS, values.format, '--format') ?? 'jsonl';
	const published = dateOf(values.published, '--published');
	const files = positionals.length > 0 ? positionals : ['-'];
	if (values.into !== undefined) {
		for (const option of ['format', 'jobs'] as const)
			if (values[option] !== undefined)
				throw new Failure(`--${option}: found it beside --into; expected one or the other`);
		const { proposeInto } = await import('./propose-into.ts');
		const { refused } = await proposeInto(values.into, files, form, published, io);
		return assertAllRead(refused);
	}
	await parseAll(documentsOf(files, form, published, io.stdin), jobsOf(values.jobs), format, io);
}

async function parseAll(
	texts: AsyncIterable<Read>,
	jobs: number,
	format: Format,
	io: Io,
): Promise<void> {
	const parsers = await openParsers(jobs, format);
	const progress = new Progress(io.stderr, 'geoparsed');
	let broken = 0;
	const foreign: string[] = [];
	let written = '';
	try {
		if (format === 'geojson') await write(io.stdout, '{"type":"FeatureCollection","features":[\n');
		const lines = inOrder(texts, parsers.most, async (read) =>
			'document' in read
				? { line: await parsers.parse(read.document, read.own), document: read.document }
				: { problems: read.problems },
		);
		for await (const made of lines) {
			if ('problems' in made) {
				broken += 1;
				await write(io.stderr, sayProblems(made.problems));
				continue;
			}
			const between = format === 'geojson' && written !== '' && made.line !== '' ? ',\n' : '';
			if (made.line !== '') written = made.line;
			await write(io.stdout, between + made.line);
			const { id, text, spans } = made.document;
			if (spans === undefined && !looksEnglish(text)) foreign.push(id);
			await progress.add(text.length);
		}
		if (format === 'geojson') await write(io.stdout, '\n]}\n');
	} finally {
		await parsers.close();
	}
	await progress.end();
	if (foreign.length > 0) await write(io.stderr, sayForeign(foreign));
	assertAllRead(broken);
}

function assertAllRead(broken: number): void {
	if (broken === 0) return;
	const what = broken === 1 ? '1 text' : `${broken} texts`;
	throw new Failure(`found ${what} that could not be read, named above`);
}

function sayForeign(ids: string[]): string {
	const named = ids.slice(0, NAMED).join(', ');
	const which = ids.length > NAMED ? `${named} and ${ids.length - NAMED} more` : named;
	const looks = ids.length === 1 ? 'does' : 'do';
	return `${which}: ${looks} not look like English, the one language that is read; nothing is proposed\n`;
}

function jobsOf(given = '1'): number {
	const jobs = Number(given);
	const most = availableParallelism() * 4;
	if (Number.isInteger(jobs) && jobs >= 1 && jobs <= most) return jobs;
	throw new Failure(`--jobs: found "${given}"; expected a whole number from 1 to ${most}`);
}
