import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluate } from '../src/cli/evaluate.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command on a corpus; `failed` is the one line it ends with, null where it ends well. */
async function run(lines: (string | object)[], ...options: string[]) {
	const path = join(folder, 'gold.jsonl');
	const words = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
	await writeFile(path, words.join('\n'));
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	const said = Promise.all([text(stdout), text(stderr)]);
	const failed = await evaluate
		.run([path, ...options], { stdin: Readable.from([]), stdout, stderr })
		.then(
			() => null,
			(error: unknown) => (error instanceof Error ? error.message : String(error)),
		);
	stdout.end();
	stderr.end();
	const [out] = await said;
	return { out, failed };
}

const damascus = { start: 12, end: 20, lat: 33.51, lon: 36.29, geonames: 170654 };
const met = {
	id: 'met',
	published: '2023-05-10',
	text: 'They met in Damascus on Tuesday, and nowhere else.',
};

test('what is found, where it is and when are measured', async () => {
	const gold = {
		...met,
		toponyms: [damascus],
		times: [{ start: 24, end: 31, value: '2023-05-09' }],
	};
	const { out, failed } = await run([gold]);
	expect(failed).toBe(null);
	expect(out).toContain('toponyms, every name, exact: precision 1.000, recall 1.000, F1 1.000');
	expect(out).toContain('resolution, of 1: within 161 km 1.000');
	expect(out).toContain('right GeoNames id 1.000');
	expect(out).toContain('times, value: precision 1.000, recall 1.000, F1 1.000');
});

test('a name that is missed, one too many and a wrong place lower the measures', async () => {
	const paris = { start: 12, end: 20, lat: 48.85, lon: 2.35, geonames: 2988507 };
	const missed = {
		id: 'm',
		published: null,
		text: 'they went on to zzyzx.',
		toponyms: [{ ...paris, start: 16, end: 21 }],
	};
	const { out } = await run([{ ...met, toponyms: [paris] }, missed]);
	expect(out).toContain('toponyms, every name, exact: precision 1.000, recall 0.500, F1 0.667');
	expect(out).toContain('resolution, of 2: within 161 km 0.000');
});

test('with --spans the gold’s own names are resolved, and recognition is not measured', async () => {
	const { out } = await run([{ ...met, toponyms: [damascus] }], '--spans');
	expect(out).toContain('resolution, of 1, gold spans: within 161 km 1.000');
	expect(out).not.toContain('exact');
});

test('a line that is no gold is named, with what was found and expected', async () => {
	const { failed } = await run([{ ...met, toponyms: [damascus] }, '{"id": "x", "text": 5}']);
	expect(failed).toMatch(/gold\.jsonl:2: text x: found text: 5; expected a string/);
	const beyond = await run([{ ...met, toponyms: [{ ...damascus, end: 900 }] }]);
	expect(beyond.failed).toMatch(
		/gold\.jsonl:1: text met: found .*12–900.*; expected .*within the text/,
	);
	expect((await run([])).failed).toMatch(/found no text; expected one on each line/);
});
