import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDump, type DumpedText } from '#engine/dump.ts';
import { parseText } from '#engine/markdown.ts';
import { expectGolden } from './golden.ts';

const CASES = fileURLToPath(new URL('golden/read/', import.meta.url));
const RAW = join(CASES, 'raw-dump/input.txt');
const CLI = fileURLToPath(new URL('../src/cli/dateline.ts', import.meta.url));
const TEXTS = fileURLToPath(new URL('../geo/texts/', import.meta.url));

function dateline(args: string[], input: string | Buffer = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
		input,
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	return { status, stdout, stderr };
}

/** Long units by their ends: the articles stand in geo/texts already. */
function abridge(text: DumpedText): DumpedText {
	const units = text.units.map((unit) => {
		const { length } = unit.text;
		if (length <= 90) return unit;
		return { ...unit, text: `${unit.text.slice(0, 40)} … ${unit.text.slice(-30)} (${length})` };
	});
	return { ...text, units };
}

describe('golden cases of dateline read', () => {
	test.each(readdirSync(CASES))('%s', (name) => {
		const folder = join(CASES, name);
		const shown = name === 'raw-dump' ? abridge : (text: DumpedText) => text;
		const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.txt';
		const { stdout, stderr } = dateline(['read', join(folder, input)]);
		expect(stderr).toBe('');
		const lines = stdout.trimEnd().split('\n');
		const texts = lines.map((line) => JSON.stringify(shown(JSON.parse(line) as DumpedText)));
		const made = `${texts.join('\n')}\n`;
		expectGolden(folder, { 'expected.jsonl': made }, [input]);
	});

	test('the texts in geo/ say word for word what the raw dump says', () => {
		const words = ({ units }: Pick<DumpedText, 'units'>) => units.map(({ id, text }) => [id, text]);
		const files = ['aawsat-2022-normalization.md', 'aawsat-2025-isis.md'];
		const texts = files.map((file) => parseText(readFileSync(join(TEXTS, file), 'utf8'), file));
		expect(texts.map(words)).toEqual(readDump(readFileSync(RAW, 'utf8'), RAW).map(words));
	});
});

describe('the command', () => {
	let directory = '';
	beforeEach(async () => {
		directory = await mkdtemp(join(tmpdir(), 'dateline-'));
	});
	afterEach(() => rm(directory, { recursive: true }));

	test('reads standard input without a file and with "-"', () => {
		const text = 'A title\n\nOne is said.\n';
		const { status, stdout } = dateline(['read'], text);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ title: 'A title', caption: null, dropped: [] });
		expect(dateline(['read', '-'], text).stdout).toBe(stdout);
	});

	test('reads several files, a line of JSON each', async () => {
		await writeFile(join(directory, 'a.txt'), 'A is said.');
		const { stdout } = dateline(['read', join(directory, 'a.txt'), RAW]);
		expect(stdout.trimEnd().split('\n')).toHaveLength(3);
	});

	test('--into makes the directory and leaves to the editor, by name, what the dump does not say', () => {
		const into = join(directory, 'geo/texts');
		const { status, stdout, stderr } = dateline(['read', RAW, '--into', into]);
		expect([status, stdout]).toEqual([0, '']);
		expect(readdirSync(into)).toEqual([
			'assad-erdogan-and-putins-goblet-of-normalization.md',
			'isis-in-syria-eyes-revival-by-exploiting-jihadist.md',
		]);
		expect(stderr).toMatch('left for the editor: publisher, url, published.edtf');
		expect(stderr.match(/ {2}dropped line \d+/g)).toHaveLength(12);
		for (const file of readdirSync(into)) {
			const source = readFileSync(join(into, file), 'utf8');
			expect(() => parseText(source, file)).toThrow('publisher still left for the editor');
		}
	});

	test('--into with --id names the files', () => {
		const { status } = dateline(['read', RAW, '--into', directory, '--id', 'a', '--id', 'b-2']);
		expect(status).toBe(0);
		expect(readdirSync(directory)).toEqual(['a.md', 'b-2.md']);
	});

	test('--into writes nothing at all when one of the files exists', async () => {
		await writeFile(join(directory, 'b.md'), 'mine');
		const { status, stderr } = dateline([
			'read',
			RAW,
			'--into',
			directory,
			'--id',
			'a',
			'--id',
			'b',
		]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^dateline: .*b\.md: found a file there already; expected none.*\n$/);
		expect(readdirSync(directory)).toEqual(['b.md']);
		expect(readFileSync(join(directory, 'b.md'), 'utf8')).toBe('mine');
	});

	test('a reader that stops early ends it quietly', () => {
		const line = `"${process.execPath}" "${CLI}" read "${RAW}" "${RAW}" "${RAW}" "${RAW}" | head -c 10`;
		const { stderr, stdout } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
		expect([stdout, stderr]).toEqual(['{"title":"', '']);
	});

	test('--help tells the commands, and each command its arguments', () => {
		expect(dateline(['--help'])).toMatchObject({ status: 0, stderr: '' });
		expect(dateline(['read', '--help']).stdout).toMatch(/^dateline read \[FILE…\]/);
	});

	const failures: [string, string[], string | Buffer, RegExp][] = [
		['no command', [], '', /found no command; expected .*read/],
		['an unknown command', ['constructor'], '', /found the unknown command "constructor"/],
		['an unknown option', ['read', '--over'], '', /Unknown option '--over'/],
		['a file that is not there', ['read', 'no.txt'], '', /no\.txt: found no such file/],
		['a directory', ['read', CASES], '', /read\/: found a directory; expected a file/],
		['an empty file', ['read'], '', /standard input:1: text: found an empty file/],
		['a NUL', ['read'], 'one\n\0', /standard input:2: text: found a NUL character/],
		[
			'bytes that are not UTF-8',
			['read'],
			Buffer.from([65, 10, 65, 10, 0xff, 0xfa]),
			/input:3: .*not UTF-8/,
		],
		[
			'UTF-16',
			['read'],
			Buffer.from('\uFEFFAb', 'utf16le'),
			/input:1: text: found text in UTF-16; expected text in UTF-8/,
		],
		['more than 20 MB', ['read'], 'a b.\n'.repeat(4_000_001), /at most 20 MB \(20,000,000 bytes\)/],
		[
			'only a title',
			['read'],
			'\nOnly this\n',
			/standard input:2: text: found only a title \("Only this"\)/,
		],
		['--id without --into', ['read', '--id', 'a'], 'A b.', /--id: found no --into/],
		[
			'an id that is none',
			['read', '--into', 'x', '--id', '../a'],
			'A b.',
			/text 1: found the name "\.\.\/a"/,
		],
		['too few ids', ['read', RAW, '--into', 'x', '--id', 'a'], '', /--id: found 1 for 2 texts/],
		['no title to name the file', ['read', '--into', 'x'], 'A b.', /text 1: found no title/],
		[
			'two files of one name',
			['read', '--into', 'x', '-', RAW, RAW],
			'A\n\nB.',
			/found the name ".*" twice/,
		],
		[
			'a directory that is a file',
			['read', RAW, '--into', RAW],
			'',
			/input\.txt.*: found a file; expected a directory/,
		],
	];
	test.each(failures)('%s is one line and exit code 1', (_, args, input, message) => {
		const { status, stdout, stderr } = dateline(args, input);
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toMatch(message);
		expect(stderr).toMatch(/^dateline: [^\n]+\n$/);
		expect(stderr).not.toMatch(/ at .*\.ts:\d+:\d+/);
		expect(existsSync('x')).toBe(false);
	});

	test('a second bad file keeps the first from being written', async () => {
		const empty = join(directory, 'empty.txt');
		const into = join(directory, 'into');
		await writeFile(empty, '');
		await mkdir(into);
		const { status, stderr } = dateline(['read', RAW, empty, '--into', into]);
		expect(status).toBe(1);
		expect(stderr).toMatch('empty.txt:1: text: found an empty file');
		expect(readdirSync(into)).toEqual([]);
	});
});
