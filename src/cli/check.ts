import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Counts } from '#engine/check.ts';
import { sayProblem } from '#engine/problem.ts';
import { SHELL, write, type Command, type Io } from './command.ts';
import { Failure, SystemFailure } from './failure.ts';
import { inFolder } from './folder.ts';

const USAGE = `dateline check [--geo DIR]

Checks the content the map is made from and writes every problem to standard output, a line each:
file:line: record: found …; expected …
Without a problem it writes one line of counts, and a warning for every text without a file of
mentions. Exit code 1 when there is any problem.

  --geo DIR  the content's folder (else geo)
`;

export const check: Command = { summary: 'check all of geo/', usage: USAGE, run };

async function run(args: string[], io: Io = SHELL): Promise<void> {
	const { values } = parseArgs({ args, options: { geo: { type: 'string', default: 'geo' } } });
	// Geometry takes a while to load, which other commands need not wait for.
	const [{ check: checkSources }, { contentFiles }] = await Promise.all([
		import('#engine/check.ts'),
		import('#lib/server/content.ts'),
	]);
	const sources = await contentFiles(values.geo).catch((cause: unknown) => {
		throw new SystemFailure(values.geo, cause);
	});
	const { problems, counts } = checkSources(sources);
	if (counts) {
		const warnings = counts.unmarked.map((text) => sayUnmarked(text, values.geo));
		const lines = [sayCounts(counts), ...warnings];
		return write(io.stdout, lines.map((line) => `${line}\n`).join(''));
	}
	const lines = problems.map((problem) => sayProblem(inFolder(problem, values.geo)));
	await write(io.stdout, lines.map((line) => `${line.replace(/\s+/g, ' ')}\n`).join(''));
	const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	throw new Failure(`${values.geo}: found ${found}; expected none`);
}

function sayUnmarked(text: string, folder: string): string {
	const file = join(folder, 'mentions', `${text}.json`);
	return `warning: text ${text} has no mentions: found no ${file}; nothing of it is on the map`;
}

function sayCounts({ texts, mentions, drawn, places, onMap, periods }: Counts): string {
	const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
	return [
		count(texts, 'text'),
		`${count(mentions, 'mention')} (${drawn} drawn)`,
		`${count(places, 'place')} (${onMap} on the map)`,
		count(periods, 'period'),
	].join(', ');
}
