import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, builtSite } from './build.ts';
import { SHELL, write, type Command, type Io } from './command.ts';
import { FORMS } from './documents.ts';
import { Failure } from './failure.ts';
import { withHeaders } from './headers.ts';
import { listeningFrom } from './listening.ts';
import { dateOf, oneOf } from './options.ts';
import { proposeInto } from './propose-into.ts';
import { assertFree, serve } from './serve.ts';

const USAGE = `dateline map FILE… [--from FORM] [--published DATE]

Reads texts, finds the places and times they name, and serves a map of them until stopped; prints its
address. HOST and PORT say where (else 127.0.0.1 and 3000). Everything on it is a proposal that nobody
has reviewed, and the page says so. Nothing is kept: dateline geoparse --into GEO keeps it.

  --from FORM       jsonl, text, markdown or html, for every file (else by the file's name)
  --published DATE  EDTF date of the texts that name none; relative times are counted from it
`;

export const map: Command = {
	summary: 'serve a map of your own texts, unreviewed',
	usage: USAGE,
	run,
};

async function run(args: string[], io: Io = SHELL): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { from: { type: 'string' }, published: { type: 'string' } },
	});
	if (positionals.length === 0) throw new Failure('found no file; expected one or more texts');
	const form = oneOf(FORMS, values.from, '--from');
	const published = dateOf(values.published, '--published');
	const wanted = listeningFrom(process.env);
	await assertFree(wanted);
	const folder = await mkdtemp(join(tmpdir(), 'dateline-map-'));
	const stop = new AbortController();
	const end = () => stop.abort();
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
	try {
		const site = { content: join(folder, 'geo'), into: join(folder, 'site') };
		const { ids } = await proposeInto(site.content, positionals, form, published, io);
		if (ids.length === 0) throw new Failure('found no text that can be read; expected one or more');
		await build(stop.signal, site);
		const served = await serve(withHeaders(await builtSite(site)), wanted);
		await write(
			io.stdout,
			`Dateline answers at ${served.address}; nothing on it is reviewed yet\n`,
		);
		if (!stop.signal.aborted) await once(stop.signal, 'abort');
		await served.close();
	} catch (error) {
		if (!stop.signal.aborted) throw error;
	} finally {
		for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, end);
		await rm(folder, { recursive: true, force: true });
	}
}
