import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geoparse } from '../src/cli/geoparse.ts';

interface Output {
	id: string;
	text?: string;
	toponyms: { start: number; end: number; exact: string; place: { name: string } | null }[];
}

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-geoparse-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, content);
	return path;
}

/** Runs the command as a shell does; `failed` is the one line it ends with, null where it ends well. */
async function run(args: string[], input: Iterable<string | Buffer> = []) {
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	const said = Promise.all([text(stdout), text(stderr)]);
	const stdin = Readable.from(input, { objectMode: false });
	const failed = await geoparse.run(args, { stdin, stdout, stderr }).then(
		() => null,
		(error: unknown) => (error instanceof Error ? error.message : String(error)),
	);
	stdout.end();
	stderr.end();
	const [out, problems] = await said;
	return { out, problems: problems.trimEnd().split('\n').filter(Boolean), failed };
}

function outputs(out: string): Output[] {
	return out
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Output);
}

const line = (id: string, words: string, more = {}) =>
	`${JSON.stringify({ id, published: null, text: words, ...more })}\n`;

describe('a stream of JSON Lines', () => {
	test('gives one line a text, in order, also of equal ids, with offsets into the text', async () => {
		const words = 'Rain fell in Damascus and in Paris on Tuesday.';
		const { out, failed } = await run([], [line('b', words), line('a', words), line('b', 'None.')]);
		expect(failed).toBe(null);
		const parsed = outputs(out);
		expect(parsed.map(({ id }) => id)).toEqual(['b', 'a', 'b']);
		expect(parsed[0]?.toponyms.map(({ exact }) => exact)).toEqual(['Damascus', 'Paris']);
		for (const { start, end, exact } of parsed[0]?.toponyms ?? [])
			expect(words.slice(start, end)).toBe(exact);
	});

	test('is the same with several threads', async () => {
		const lines = Array.from({ length: 40 }, (_, index) =>
			line(`t${index}`, `On day ${index} they left Aleppo for ${index % 2 ? 'Homs' : 'Hama'}.`),
		);
		const [one, two] = [await run([], lines), await run(['--jobs', '2'], lines)];
		expect(outputs(one.out)).toHaveLength(40);
		expect(two.out).toBe(one.out);
	}, 60_000);

	test('says of texts that are not English that they are not, and proposes nothing for them', async () => {
		const german =
			'Der Krieg in Syrien ist nicht zu Ende, und die Menschen in Aleppo und in Damaskus sind müde.';
		const { out, problems, failed } = await run(
			[],
			[line('de', german), line('en', 'Rain fell in Damascus.')],
		);
		expect(failed).toBe(null);
		expect(outputs(out).map(({ toponyms }) => toponyms.length)).toEqual([0, 1]);
		expect(problems.at(-1)).toBe(
			'de: does not look like English, the one language that is read; nothing is proposed',
		);
	});

	test('resolves exactly the spans it is given', async () => {
		const words = 'They met in Geneva, then in Vienna.';
		const spans = [{ start: 28, end: 34 }];
		const { out } = await run([], [line('a', words, { spans })]);
		expect(outputs(out)[0]?.toponyms.map(({ exact, place }) => [exact, place?.name])).toEqual([
			['Vienna', 'Vienna'],
		]);
	});

	test('reports a broken line by its number, goes on, and fails at the end', async () => {
		const bad = Buffer.from([0x7b, 0xff, 0x7d, 0x0a]);
		const input = [line('a', 'In Homs.'), '{"id":"b","te\n', bad, line('c', 'In Hama.')];
		const { out, problems, failed } = await run([], input);
		expect(outputs(out).map(({ id }) => id)).toEqual(['a', 'c']);
		expect(problems).toEqual([
			expect.stringMatching(/^standard input:2: text: found no JSON: \{"id":"b","te; expected/),
			expect.stringMatching(/^standard input:3: text: found bytes that are not UTF-8/),
		]);
		expect(failed).toBe('found 2 texts that could not be read, named above');
	});

	test('passes over a line of 100 MB without keeping it', async () => {
		const part = 'A'.repeat(1_000_000);
		function* input() {
			yield '{"id":"big","text":"';
			for (let count = 0; count < 100; count += 1) yield part;
			yield '"}\n';
			yield line('a', 'In Homs.');
		}
		const { out, problems, failed } = await run([], input());
		expect(outputs(out).map(({ id }) => id)).toEqual(['a']);
		expect(problems[0]).toContain('standard input:1: text: found a line of 100.0 MB; expected');
		expect(failed).toContain('1 text that could not be read');
	});

	test('may have the line ends of Windows, and lines of blanks', async () => {
		const [one, two] = [line('a', 'In Homs.'), line('b', 'In Hama.')];
		const { out, failed } = await run([], [one.replace('\n', '\r\n'), '\r\n \t\n', two]);
		expect(failed).toBe(null);
		expect(outputs(out).map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('of nothing gives nothing', async () => {
		expect(await run([], [])).toEqual({ out: '', problems: [], failed: null });
	});
});

describe('files', () => {
	test('of every kind are read by their names', async () => {
		const paragraph =
			'The convoy left Aleppo in the morning and reached Raqqa before dark, officials said.';
		const files = [
			await file('plain.txt', `${paragraph}\n`),
			await file('marked.md', `# A convoy\n\n${paragraph}\n`),
			await file('page.html', `<html><body><article><p>${paragraph}</p></article></body></html>`),
			await file('lines.jsonl', line('lines', paragraph)),
			await file('one.json', line('one', paragraph)),
		];
		const { out, failed } = await run(files);
		expect(failed).toBe(null);
		const parsed = outputs(out);
		expect(parsed.map(({ id }) => id)).toEqual(['plain', 'marked', 'page', 'lines', 'one']);
		for (const [index, { text: own, toponyms }] of parsed.entries()) {
			const words = own ?? (index === 0 ? `${paragraph}\n` : paragraph);
			expect(toponyms.map(({ exact }) => exact)).toEqual(['Aleppo', 'Raqqa']);
			for (const { start, end, exact } of toponyms) expect(words.slice(start, end)).toBe(exact);
		}
		expect(parsed.map(({ text: own }) => own !== undefined)).toEqual([
			false,
			true,
			true,
			false,
			false,
		]);
	});

	test('with a byte order mark come with the text that offsets count in', async () => {
		const { out } = await run([await file('marked.txt', '\uFEFFIn Homs.')]);
		const [{ text: words = '', toponyms } = { toponyms: [] }] = outputs(out);
		expect(toponyms.map(({ start, end }) => words.slice(start, end))).toEqual(['Homs']);
	});

	test('that are no texts are named with what was found', async () => {
		const files = [
			await file('binary.txt', 'In Homs\0 they'),
			await file('empty.txt', ''),
			await file('latin.txt', Buffer.from([0x48, 0xe9, 0x0a])),
			await file('menu.html', '<nav><a href="/">Home</a></nav>'),
			await file('endless.md', 'A'.repeat(1_000_000)),
			await file('good.txt', 'In Homs.'),
		];
		const { out, problems, failed } = await run(files);
		expect(outputs(out).map(({ id }) => id)).toEqual(['good']);
		expect(problems.map((problem) => problem.replace(folder, ''))).toEqual([
			expect.stringContaining('/binary.txt:1: text: found a NUL character'),
			expect.stringContaining('/empty.txt:1: text: found an empty file'),
			expect.stringContaining('/latin.txt:1: text: found bytes that are not UTF-8'),
			expect.stringContaining('/menu.html: page: found HTML without an article'),
			expect.stringContaining('/endless.md:1: text: found 1,000,000 characters in one block'),
		]);
		expect(failed).toContain('5 texts');
	});

	test('that are not there are named, and the others read', async () => {
		const good = await file('other.txt', 'In Homs.');
		for (const name of ['nowhere.txt', 'nowhere.jsonl']) {
			const { out, problems, failed } = await run([join(folder, name), good]);
			expect(outputs(out).map(({ id }) => id)).toEqual(['other']);
			expect(problems.map((problem) => problem.replace(folder, ''))).toEqual([
				`/${name}: file: found no such file or directory; expected a file that can be read`,
			]);
			expect(failed).toContain('1 text that could not be read');
		}
	});
});

test('GeoJSON has every toponym, and a geometry only for what may be drawn as a pin', async () => {
	const { out } = await run(
		['--format', 'geojson'],
		[
			line('a', 'Fighting broke out in Palmyra and across Syria.'),
			line('b', 'x'),
			line('c', 'In Kobani.'),
		],
	);
	const { type, features } = JSON.parse(out) as {
		type: string;
		features: { geometry: unknown; properties: { exact: string; text: string; state: string } }[];
	};
	expect(type).toBe('FeatureCollection');
	expect(features.map(({ geometry, properties }) => [properties.exact, geometry !== null])).toEqual(
		[
			['Palmyra', true],
			['Syria', false],
			['Kobani', true],
		],
	);
	expect(new Set(features.map(({ properties }) => properties.state))).toEqual(
		new Set(['proposed']),
	);
});

test.each([
	[['--from', 'pdf'], '--from: found "pdf"; expected jsonl, text, markdown, html'],
	[['--format', 'kml'], '--format: found "kml"; expected jsonl, geojson'],
	[['--jobs', '0'], '--jobs: found "0"; expected a whole number from 1 to'],
	[['--into', 'geo', '--format', 'geojson'], '--format: found it beside --into'],
	[['--into', 'geo', '--jobs', '2'], '--jobs: found it beside --into'],
	[['--published', 'soon'], '--published: found "soon"; expected an EDTF date'],
])('%j is refused', async (args, said) => {
	expect((await run(args)).failed).toContain(said);
});
