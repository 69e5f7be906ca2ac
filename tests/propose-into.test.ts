import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '#engine/content.ts';
import type { Content, Mention } from '#engine/model.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { contentFiles } from '#lib/server/content.ts';
import { proposeInto } from '../src/cli/propose-into.ts';

const CONVOY = `# A convoy

The convoy left Aleppo on 3 May 2023 and reached Raqqa before dark, officials said.

It crossed northern Syria towards the Turkish border.
`;

let folder = '';
let source = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-into-'));
	source = join(folder, 'convoy.md');
	await writeFile(source, CONVOY);
});
afterEach(() => rm(folder, { recursive: true }));

const geo = () => join(folder, 'geo');

async function propose(file = source, published: string | null = '2023-05-10'): Promise<string> {
	return (await proposeFrom([file], published)).said;
}

async function proposeFrom(files: string[], published: string | null = null) {
	const stderr = new PassThrough();
	const said = text(stderr);
	const proposed = await proposeInto(geo(), files, null, published, {
		stdin: Readable.from([]),
		stderr,
	});
	stderr.end();
	return { ...proposed, said: await said };
}

async function content(): Promise<Content> {
	const { content, problems } = readContent(await contentFiles(geo()));
	expect(problems).toEqual([]);
	return content;
}

const named = (mentions: Mention[], words: string) =>
	mentions.find(({ selector }) => selector.quote.exact === words);

/** Writes a decision of a person into the file of mentions, as an editor does. */
async function decide(words: string, change: (record: Record<string, unknown>) => void) {
	const path = join(geo(), 'mentions', 'convoy.json');
	const file = JSON.parse(await readFile(path, 'utf8')) as {
		mentions: (Record<string, unknown> & { quote: { exact: string } })[];
	};
	const record = file.mentions.find(({ quote }) => quote.exact === words);
	if (!record) throw new Error(`no mention of ${words}`);
	change(record);
	record['review'] = { state: 'edited', by: 'An editor', at: '2026-11-25', why: 'it is known' };
	await writeFile(path, JSON.stringify(file));
}

test('makes a folder that a map can be made from, all of it proposed', async () => {
	await propose();
	const made = await content();
	expect(made.texts.map(({ id, title, published }) => [id, title, published.edtf])).toEqual([
		['convoy', 'A convoy', '2023-05-10'],
	]);
	expect(new Set(made.mentions.map(({ review }) => review.state))).toEqual(new Set(['proposed']));
	const { sightings } = mapTexts(made);
	expect(sightings.length).toBeGreaterThan(2);
	expect(sightings.every(({ proposed }) => proposed)).toBe(true);
	expect(named(made.mentions, 'northern Syria')?.place).toBe('northern-syria');
});

test('run again changes nothing', async () => {
	await propose();
	const [mentions, places] = [
		join(geo(), 'mentions', 'convoy.json'),
		join(geo(), 'places.geojson'),
	];
	const before = [await readFile(mentions, 'utf8'), await readFile(places, 'utf8')];
	expect(await propose()).toMatch(/mentions: 0 new, [1-9]\d* proposed again, 0 gone/);
	expect([await readFile(mentions, 'utf8'), await readFile(places, 'utf8')]).toEqual(before);
});

test('keeps what people decided, in a text they have changed too, and says what has moved', async () => {
	await propose();
	await decide('Raqqa', (record) => ((record['kind'] = 'metonym'), (record['drawn'] = false)));
	const path = join(geo(), 'texts', 'convoy.md');
	const own = await readFile(path, 'utf8');
	await writeFile(
		path,
		own
			.replace('It crossed', 'Near Idlib it crossed')
			.replace('The convoy left', 'At dawn the convoy left'),
	);
	const said = await propose(path);
	const { mentions } = await content();
	expect(named(mentions, 'Raqqa')).toMatchObject({
		kind: 'metonym',
		review: { state: 'edited', by: 'An editor' },
	});
	expect(named(mentions, 'Idlib')?.review.state).toBe('proposed');
	expect(said).toMatch(/1 decided by people, 1 of these moved, 0 of these lost/);
	expect(said).toMatch(/moved: convoy-m\d/);
});

test('does not overwrite another text of the same name, and takes the others', async () => {
	await propose();
	await writeFile(source, CONVOY.replace('Raqqa', 'Homs'));
	const other = join(folder, 'other.md');
	await writeFile(other, CONVOY.replaceAll('convoy', 'bus'));
	const before = await readFile(join(geo(), 'texts', 'convoy.md'), 'utf8');
	const { ids, refused, said } = await proposeFrom([source, other]);
	expect({ ids, refused }).toEqual({ ids: ['other'], refused: 1 });
	expect(said).toMatch(
		/convoy\.md: text convoy: found other words than in .*texts\/convoy\.md, which has that name; expected the same words/,
	);
	expect(await readFile(join(geo(), 'texts', 'convoy.md'), 'utf8')).toBe(before);
});

test('reports a broken line by its number, and the rest goes on', async () => {
	const lines = join(folder, 'wire.jsonl');
	const line = (id: string) => JSON.stringify({ id, published: null, text: CONVOY });
	const empty = JSON.stringify({ id: 'fourth', published: null, text: '' });
	await writeFile(lines, `${line('first')}\n{"id":"second","text":\n${line('third')}\n${empty}\n`);
	const { ids, refused, said } = await proposeFrom([lines]);
	expect({ ids, refused }).toEqual({ ids: ['first', 'third'], refused: 2 });
	expect(said).toMatch(/wire\.jsonl:4: text: found /);
	expect(said).toMatch(/wire\.jsonl:2: text: found no JSON: /);
	expect((await content()).texts.map(({ id }) => id)).toEqual(['first', 'third']);
});

test('leaves out a text that asks for spans of its own, and names it', async () => {
	const file = join(folder, 'spans.jsonl');
	const asked = { id: 'a', published: null, text: 'In Homs.', spans: [{ start: 3, end: 7 }] };
	await writeFile(file, `${JSON.stringify(asked)}\n`);
	const { ids, refused, said } = await proposeFrom([file]);
	expect([ids, refused]).toEqual([[], 1]);
	expect(said).toContain('spans.jsonl:1: text a: found spans; expected none');
});

test('leaves out a text that could not be read again, and names it', async () => {
	const endless = join(folder, 'endless.txt');
	await writeFile(endless, 'A'.repeat(1_000_000));
	const { ids, refused, said } = await proposeFrom([endless, source]);
	expect({ ids, refused }).toEqual({ ids: ['convoy'], refused: 1 });
	expect(said).toMatch(
		/endless\.txt: text endless: found 1,000,\d{3} characters in one block; expected at most 200,000/,
	);
	expect((await content()).texts.map(({ id }) => id)).toEqual(['convoy']);
});

test('names the files of a broken folder where they are', async () => {
	await propose();
	await writeFile(join(geo(), 'periods.json'), '{');
	await expect(propose()).rejects.toThrow(`${geo()}/periods.json:1`);
});

test('a text without a date is as old as the day it was read, and no more is said', async () => {
	await propose(source, null);
	const [own] = (await content()).texts;
	expect(own?.published.edtf).toMatch(/^\.\.\/\d{4}-\d{2}-\d{2}$/);
	expect(own?.published.basis).toMatch(/^Not given;/);
});
