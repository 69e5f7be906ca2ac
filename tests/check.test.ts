import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/cli/check.ts';

const CLI = fileURLToPath(new URL('../src/cli/dateline.ts', import.meta.url));
const ORIGINAL = fileURLToPath(new URL('../geo/', import.meta.url));
const ISIS = 'mentions/aawsat-2025-isis.json';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-geo-'));
	cpSync(ORIGINAL, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a test changed in the copy of geo/, to be put back. */
const touched = new Set<string>();
afterEach(() => {
	for (const file of touched) {
		rmSync(join(folder, file), { recursive: true, force: true });
		cpSync(join(ORIGINAL, file), join(folder, file));
	}
	touched.clear();
});

/** Replaces the first `from` in a file of the copy, and tells the line where it stands. */
function edit(file: string, from: string, to: string): number {
	const source = readFileSync(join(folder, file), 'utf8');
	const at = source.indexOf(from);
	expect(at, `${file} holds ${from}`).not.toBe(-1);
	overwrite(file, source.slice(0, at) + to + source.slice(at + from.length));
	return source.slice(0, at).split('\n').length;
}

function overwrite(file: string, content: string | Buffer): void {
	touched.add(file);
	writeFileSync(join(folder, file), content);
}

/** The command as it runs in the shell, without the second that starting Node takes. */
async function problems(): Promise<string[]> {
	const stdout = new PassThrough();
	const io = { stdin: new PassThrough(), stdout, stderr: new PassThrough() };
	const said = text(stdout);
	await expect(check.run(['--geo', folder], io)).rejects.toThrow(
		/found \d+ problems?; expected none/,
	);
	stdout.end();
	const lines = (await said).trimEnd().split('\n');
	return lines.map((line) => line.replace(`${folder}/`, ''));
}

describe('from a shell', () => {
	function dateline(...args: string[]) {
		const run = spawnSync(process.execPath, [CLI, 'check', ...args], { encoding: 'utf8' });
		return { status: run.status, stdout: run.stdout, stderr: run.stderr };
	}

	test('geo/ is in order, and one line says what is in it', () => {
		expect(dateline()).toEqual({
			status: 0,
			stdout: '2 texts, 166 mentions (34 drawn), 40 places (23 on the map), 14 periods\n',
			stderr: '',
		});
	});

	test('a text without a file of mentions is a warning', () => {
		const front = readFileSync(join(ORIGINAL, 'texts/aawsat-2025-isis.md'), 'utf8');
		overwrite('texts/new.md', front);
		const { status, stdout, stderr } = dateline('--geo', folder);
		rmSync(join(folder, 'texts/new.md'));
		touched.delete('texts/new.md');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout.split('\n')).toEqual([
			'3 texts, 166 mentions (34 drawn), 40 places (23 on the map), 14 periods',
			`warning: text new has no mentions: found no ${folder}/mentions/new.json; nothing of it is on the map`,
			'',
		]);
	});

	test('problems of several files come at once, a line each, with exit code 1', () => {
		const notes = edit('notes.json', '\n\t]\n', ',\n\t]\n');
		edit('claims.json', '"place": "turkish-held-north"', '"place": "turkish-held"');
		edit('places.geojson', '"parts": []', '"parts": ["nowhere"]');
		const { status, stdout, stderr } = dateline('--geo', folder);
		expect(status).toBe(1);
		expect(stderr).toBe(`dateline: ${folder}: found 3 problems; expected none\n`);
		expect(stdout.split('\n')).toEqual([
			`${folder}/notes.json:${notes + 1}: JSON: found a comma before "]"; expected no comma after the last one`,
			`${folder}/places.geojson:4: place sochi: found part "nowhere"; expected one of the 15 known`,
			`${folder}/claims.json:3: claim twice-lebanon: found place "turkish-held"; expected one of the 40 known`,
			'',
		]);
	});

	test.each([
		['a folder that is not there', ['--geo', 'no-geo'], 'no-geo: found no such file or directory'],
		['a folder that is a file', ['--geo', CLI], `${CLI}: found a file; expected a directory`],
		['an unknown option', ['--all'], "Unknown option '--all' (--help tells what is expected)"],
	])('%s is one line', (_, args, said) => {
		expect(dateline(...args)).toEqual({ status: 1, stdout: '', stderr: `dateline: ${said}\n` });
	});
});

describe('one line for', () => {
	test('JSON with a trailing comma', async () => {
		edit('periods.json', '"limits": "Told of the past', '"limits": "Told of the past');
		const line = edit('periods.json', '"units": ["p16"],', '"units": ["p16",],');
		expect(await problems()).toEqual([
			`periods.json:${line}: JSON: found a comma before "]"; expected no comma after the last one`,
		]);
	});

	test('an empty file', async () => {
		overwrite('claims.json', '');
		expect(await problems()).toEqual(['claims.json:1: JSON: found an empty file; expected JSON']);
	});

	test('a file that is not there', async () => {
		touched.add('notes.json');
		rmSync(join(folder, 'notes.json'));
		expect(await problems()).toEqual(['notes.json: file: found nothing; expected the file']);
	});

	test('a file that cannot be read', async () => {
		touched.add('claims.json');
		rmSync(join(folder, 'claims.json'));
		mkdirSync(join(folder, 'claims.json'));
		expect(await problems()).toEqual(['claims.json: file: found a directory; expected a file']);
	});

	test('bytes that are no text', async () => {
		const file = 'texts/aawsat-2025-isis.md';
		overwrite(file, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfa]));
		expect(await problems()).toEqual([
			`${file}:2: text: found bytes that are not UTF-8 (a binary file, or another encoding); expected text in UTF-8`,
		]);
	});

	test('a text over 20 MB', async () => {
		overwrite('texts/aawsat-2025-isis.md', Buffer.alloc(20_000_001, 'a'));
		expect(await problems()).toEqual([
			'texts/aawsat-2025-isis.md: text: found more than 20 MB; expected at most 20 MB (20,000,000 bytes) in one text',
		]);
	});

	test('a broken front matter', async () => {
		const file = 'texts/aawsat-2025-isis.md';
		edit(file, 'language: en\n', 'language: [en\n');
		const [first = '', ...others] = await problems();
		expect(others).toEqual([]);
		expect(first).toMatch(/^texts\/aawsat-2025-isis\.md:\d+: front matter: found broken YAML/);
	});

	test('a front matter without one of its keys', async () => {
		edit('texts/aawsat-2025-isis.md', 'language: en\n', '');
		expect(await problems()).toEqual([
			'texts/aawsat-2025-isis.md:1: front matter: found no "language"; expected the language in BCP 47: en, ar, pt-BR',
		]);
	});

	test('a text with no paragraph', async () => {
		const source = readFileSync(join(ORIGINAL, 'texts/aawsat-2025-isis.md'), 'utf8');
		overwrite('texts/aawsat-2025-isis.md', source.slice(0, source.indexOf('\nDespite')));
		expect(await problems()).toEqual([
			'texts/aawsat-2025-isis.md: body: found no paragraph; expected at least one paragraph',
		]);
	});

	test('a mention of an unknown place', async () => {
		edit(ISIS, '"place": "baghouz"', '"place": "bagouz"');
		expect(await problems()).toEqual([
			`${ISIS}:39: mention m101: found place "bagouz"; expected a place of geo/places.geojson`,
		]);
	});

	test('a file of mentions whose text is not there', async () => {
		touched.add('texts/aawsat-2025-isis.md');
		rmSync(join(folder, 'texts/aawsat-2025-isis.md'));
		const lines = await problems();
		expect(lines.filter((line) => line.startsWith(ISIS))).toEqual([
			`${ISIS}:4: mention m098: found text "aawsat-2025-isis"; expected one of the 1 known`,
		]);
	});

	test('a polygon that crosses itself', async () => {
		const places = JSON.parse(readFileSync(join(ORIGINAL, 'places.geojson'), 'utf8')) as {
			features: { id: string; geometry: { coordinates: unknown } | null }[];
		};
		const zone = places.features.find(({ id }) => id === 'peace-spring');
		if (zone?.geometry)
			zone.geometry.coordinates = [
				[
					[38, 36],
					[39, 37],
					[39, 36],
					[38, 37],
					[38, 36],
				],
			];
		overwrite('places.geojson', JSON.stringify(places, null, '\t'));
		const lines = await problems();
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(
			/^places\.geojson:\d+: outline peace-spring: found a polygon that crosses itself at 38\.5000, 36\.5000; expected a polygon that does not$/,
		);
	});

	test('a date that is not EDTF', async () => {
		const line = edit('periods.json', '"interval": "199X"', '"interval": "the 1990s"');
		const [first = '', ...others] = await problems();
		expect(others).toEqual([]);
		expect(first).toMatch(
			/: period 1990s: found interval "the 1990s"; expected an EDTF date or interval$/,
		);
		expect(Number(first.split(':')[1])).toBeLessThan(line);
	});

	test('a drawn area without a drawing method', async () => {
		const source = readFileSync(join(ORIGINAL, 'places.geojson'), 'utf8');
		const zone = source.indexOf('"id": "peace-spring"');
		const at = source.indexOf('"method":', zone);
		overwrite('places.geojson', source.slice(0, at) + source.slice(source.indexOf('"by"', at)));
		const lines = await problems();
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(
			/: feature peace-spring, properties\.drawing: found no "method"; expected that key and a value$/,
		);
	});

	test('a layer without what it cannot tell', async () => {
		edit(
			'periods.json',
			'"limits": "The text says “in the 90s”',
			'"note": "The text says “in the 90s”',
		);
		expect(await problems()).toEqual([
			'periods.json:7: period 1990s: found no "limits"; expected that key and a value',
		]);
	});

	test('offsets that do not cut out the quote', async () => {
		edit(ISIS, '"position": { "start": 38, "end": 45 }', '"position": { "start": 38, "end": 46 }');
		expect(await problems()).toEqual([
			`${ISIS}:39: mention m101: found moved: the words now stand in p1 at 38–45; expected p1 38–46 to cut out "Baghouz"`,
		]);
	});

	test('a mention whose words the text no longer holds', async () => {
		edit('texts/aawsat-2025-isis.md', 'in Baghouz near', 'in Bagouz near');
		const lines = await problems();
		expect(lines[0]).toBe(
			`${ISIS}:39: mention m101: found lost: the words are found nowhere; expected p1 38–45 to cut out "Baghouz"`,
		);
		expect(lines.slice(1).every((line) => line.includes('found moved'))).toBe(true);
	});

	test('a front line that is none', async () => {
		edit('fronts.geojson', '"type": "LineString"', '"type": "Line"');
		expect(await problems()).toEqual([
			'fronts.geojson:7: feature azaz-afrin, geometry.type: found "Line"; expected "LineString"',
		]);
	});
});
