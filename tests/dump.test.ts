import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDump, type DumpedText } from '#engine/dump.ts';
import { ReadError } from '#engine/read/error.ts';
import { squeeze } from '#engine/read/lines.ts';

const raw = readFileSync(new URL('golden/read/raw-dump/input.txt', import.meta.url), 'utf8');

function shape(source: string, file = 'text.txt'): string[][] {
	return readDump(source, file).map(({ units }) => units.map(({ id, text }) => `${id} ${text}`));
}

describe('the raw newspaper dump', () => {
	const [first, second] = readDump(raw, 'dump.txt');
	const count = (text: DumpedText | undefined, kind: string) =>
		text?.units.filter((unit) => unit.kind === kind).length;

	test('is two texts, each with its title and caption once', () => {
		expect(readDump(raw, 'dump.txt')).toHaveLength(2);
		expect([count(first, 'paragraph'), count(first, 'heading')]).toEqual([33, 0]);
		expect([count(second, 'paragraph'), count(second, 'heading')]).toEqual([40, 5]);
		expect(first?.title).toBe('Assad, Erdogan...and Putin’s ‘Goblet of Normalization’');
		expect(second?.caption).toBe('ISIS members in Syria (Syrian Observatory for Human Rights)');
		expect(second?.units.at(-1)).toMatchObject({ id: 'p40', line: 181 });
	});

	test('lists the twelve lines it drops, each with a reason', () => {
		const dropped = [...(first?.dropped ?? []), ...(second?.dropped ?? [])];
		expect(dropped.map(({ line }) => line)).toEqual([4, 5, 6, 8, 10, 11, 84, 85, 86, 88, 90, 91]);
		expect(dropped[0]?.why).toBe('repeats line 3');
		expect(dropped[1]).toMatchObject({ text: 'TT', why: 'a page control among repeated lines' });
	});

	test('reads the same with other line ends and a byte order mark', () => {
		const windows = `\uFEFF${raw.replaceAll('\n', '\r\n')}`;
		expect(readDump(windows, 'dump.txt')).toEqual(readDump(raw, 'dump.txt'));
	});
});

describe('several texts in one source', () => {
	const article = (title: string) =>
		`${title}\n\nA street in Homs (AFP)\nA street in Homs (AFP)\nTT\n20\n\n${title}\n\nIt began in March.\n\nIt has not ended.\n`;

	test('as many as there are repeated titles', () => {
		const titles = ['The First Winter', 'Is the War Over?', 'الحرب في سوريا'];
		const texts = readDump(titles.map(article).join('\n\n'), 'dump.txt');
		expect(texts.map(({ title }) => title)).toEqual(titles);
		expect(texts.every(({ units }) => units.length === 4)).toBe(true);
	});

	test('a wide gap and a short line alone do not begin another text', () => {
		const source = 'A title\n\nOne is said.\n\n\n\nThe second part\n\nTwo is said.\n';
		expect(shape(source)).toEqual([
			['title A title', 'p1 One is said.', 'h1 The second part', 'p2 Two is said.'],
		]);
	});

	test('a refrain does not begin another text, nor is it dropped', () => {
		const source =
			'They marched at dawn.\n\nNo justice, no peace\n\nA boy joined in.\n\nNo justice, no peace\n\nThen they left.\n';
		expect(readDump(source, 'a.txt')).toHaveLength(1);
		expect(readDump(source, 'a.txt')[0]?.dropped).toEqual([]);
	});

	test('a long text of short sentences stays one text of as many paragraphs', () => {
		const sentences = Array.from({ length: 300 }, (_, index) => `Day ${index} was quiet.`);
		for (const gap of ['\n', '\n\n', '\n\n\n']) {
			const [text, ...others] = readDump(sentences.join(gap), 'a.txt');
			expect(others).toEqual([]);
			expect(text?.units.map((unit) => unit.text)).toEqual(sentences);
		}
	});
});

describe('plain text', () => {
	test('without a title', () => {
		expect(shape('He came to Idlib.\n\nHe left.\n')).toEqual([
			['p1 He came to Idlib.', 'p2 He left.'],
		]);
	});

	test('one paragraph a line, title directly above', () => {
		const [a, b, c] = ['weeks', 'months', 'years'].map((time) =>
			`The talks went on for ${time}. `.repeat(6).trim(),
		);
		expect(shape(`A title\n${a}\n${b}\nWhat is left\n${c}`)).toEqual([
			['title A title', `p1 ${a}`, `p2 ${b}`, 'h1 What is left', `p3 ${c}`],
		]);
	});

	test('wrapped lines are joined, a word broken at its own hyphen without a space', () => {
		const source =
			'Despite losing its last stronghold in Baghouz\nnear the Iraqi border in Syria’s Deir al-\nZor province, the group lives on.\n\nIt hides in the vast desert and comes out\nat night.\n';
		expect(shape(source)).toEqual([
			[
				'p1 Despite losing its last stronghold in Baghouz near the Iraqi border in Syria’s Deir al-Zor province, the group lives on.',
				'p2 It hides in the vast desert and comes out at night.',
			],
		]);
	});

	test('wrapped without blank lines: a short last line ends a paragraph', () => {
		const source =
			'The army crossed the river at first light and\ntook the town.\nThe people who had stayed came out to look at\nwhat was left of it.\n';
		expect(shape(source)).toEqual([
			[
				'p1 The army crossed the river at first light and took the town.',
				'p2 The people who had stayed came out to look at what was left of it.',
			],
		]);
	});

	test('a list of short lines is not a row of headings', () => {
		expect(shape('They hold:\n\nRaqqa\n\nHasakah\n\nKobani\n\nThat is all.')[0]).toHaveLength(5);
		expect(
			shape('They hold:\n\nRaqqa\n\nHasakah\n\nKobani\n\nThat is all.')[0]?.join(),
		).not.toMatch(/h1/);
	});

	test('rules across the page are dropped and listed', () => {
		const [text] = readDump('One is said.\n\n* * *\n\nTwo is said.\n', 'a.txt');
		expect(text?.dropped).toEqual([{ line: 3, text: '* * *', why: 'holds no word' }]);
	});
});

describe('Markdown', () => {
	test('is flattened to its words; lists and quotes become paragraphs', () => {
		const source =
			'# A *title*\n\nHe said [so](https://a.org) in **Homs**\\\nand `left`.\n\n## What next\n\n> A quote\n> goes on.\n\n- one\n- two\n\n2011. It began.\n\n---\n\n<b>Not</b> HTML & never was.\n';
		expect(shape(source)).toEqual([
			[
				'title A title',
				'p1 He said so in Homs and left.',
				'h1 What next',
				'p2 A quote goes on.',
				'p3 one',
				'p4 two',
				'p5 2011. It began.',
				'p6 <b>Not</b> HTML & never was.',
			],
		]);
		expect(readDump(source, 'a.md')[0]?.dropped).toEqual([
			{ line: 16, text: '---', why: 'a rule' },
		]);
	});

	test('front matter gives title and caption; its other lines are listed', () => {
		const source = '---\ntitle: Winter\nlayout: post\n---\n# Winter\n\nIt was cold.\n';
		const [text] = readDump(source, 'a.md');
		expect(text?.units.map(({ id, line }) => [id, line])).toEqual([
			['title', 2],
			['p1', 7],
		]);
		expect(text?.dropped.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
	});

	test('each # heading begins a text', () => {
		expect(shape('# One\n\nA.\n\n# Two\n\nB.\n')).toEqual([
			['title One', 'p1 A.'],
			['title Two', 'p1 B.'],
		]);
	});
});

test('long Markdown is read in pieces, to the same texts', () => {
	const part = 'A *word* of it.\n\n- one\n\n  two\n\n```\nA\n\nB\n```\n\nIt goes on.\n';
	const long = `${part}${'So it goes. '.repeat(500)}\n\n`;
	const [text, ...others] = readDump(`# Long\n\n${long.repeat(50)}`, 'a.md');
	expect(others).toEqual([]);
	expect(text?.units).toHaveLength(1 + 5 * 50);
	expect(text?.units.slice(-2).map(({ id, line }) => [id, line])).toEqual([
		['p249', 3 + 15 * 49 + 6],
		['p250', 3 + 15 * 49 + 12],
	]);
	const dense = '*a* '.repeat(60_000);
	expect(() => readDump(`# Long\n\n${dense}`, 'a.md')).toThrow(
		'a.md:1: text: found 240,008 characters',
	);
	expect(() => readDump('> '.repeat(50_000), 'a.md')).toThrow(ReadError);
});

describe('what cannot be read', () => {
	test.each([
		['', 'a.txt:1: text: found an empty file; expected a text with paragraphs'],
		['\n \n', 'a.txt:1: text: found nothing but blank lines; expected a text with paragraphs'],
		[
			'one\n\0',
			'a.txt:2: text: found a NUL character, so this is a binary file; expected text in UTF-8',
		],
		['\n* * *\n', 'a.txt: text: found no word; expected a text with paragraphs'],
		[
			'\nOnly this',
			'a.txt:2: text: found only a title ("Only this"); expected at least one paragraph',
		],
		[
			'# One\n\nA.\n\n# Two\n',
			'a.txt:5: text: found only a title ("Two"); expected at least one paragraph',
		],
		['---\na: [\n---\n\nA.\n', /^a\.txt:\d: front matter: found broken YAML \(.*\); expected YAML/],
		[
			'é'.repeat(10_000_001),
			'a.txt: text: found 20.0 MB; expected at most 20 MB (20,000,000 bytes) in one text',
		],
	])('%#', (source, message) => {
		expect(() => readDump(source, 'a.txt')).toThrow(ReadError);
		expect(() => readDump(source, 'a.txt')).toThrow(message);
	});
});

describe('nothing is lost', () => {
	const word = fc.constantFrom(
		'Assad',
		'the',
		'Idlib',
		'left',
		'TT',
		'20',
		'دمشق',
		'2011',
		'al-',
		'—',
	);
	const end = fc.constantFrom('', '', '.', '?', ',', ' (AFP)', '”');
	const line = fc
		.tuple(fc.array(word, { minLength: 1, maxLength: 12 }), end)
		.map(([words, mark]) => words.join(' ') + mark);
	const repeated = fc
		.tuple(line, line)
		.map(([a, b]) => [a, '', b, b, 'TT', '20', '', a, '', b].join('\n'));
	const source = fc
		.array(fc.oneof(line, repeated, fc.constantFrom('', '', '\n', '***')), { maxLength: 40 })
		.map((lines) => lines.join('\n'));
	const anything = fc.oneof(source, fc.string({ unit: 'binary', maxLength: 300 }));

	function read(source: string, file: string): DumpedText[] {
		try {
			return readDump(source, file);
		} catch (error) {
			if (error instanceof ReadError) return [];
			throw error;
		}
	}
	const bare = (text: string) => text.replace(/\s/g, '');

	test('every line of plain text is in one unit or dropped, in order', () => {
		fc.assert(
			fc.property(anything, (source) => {
				fc.pre(!/(^|\n)\s*(#|---|.*\n=)/.test(source));
				const texts = read(source, 'a.txt');
				if (texts.length === 0) return;
				const dropped = new Set(texts.flatMap((text) => text.dropped.map(({ line }) => line)));
				const lines = source.split(/\r\n?|\n/);
				const kept = lines.filter((_, index) => !dropped.has(index + 1));
				const units = texts.flatMap((text) => text.units).sort((a, b) => a.line - b.line);
				expect(bare(units.map(({ text }) => text).join(''))).toBe(bare(kept.join('')));
				for (const { line, text } of texts.flatMap((text) => text.dropped)) {
					expect(squeeze(lines[line - 1] ?? '')).toBe(text);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('ids are unique and numbered in order; units are squeezed; no other error', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom('a.txt', 'a.md'), (source, file) => {
				for (const { units } of read(source, file)) {
					const ids = units.map(({ id }) => id);
					expect(new Set(ids).size).toBe(ids.length);
					for (const [kind, letter] of [
						['paragraph', 'p'],
						['heading', 'h'],
					]) {
						const numbered = units.filter((unit) => unit.kind === kind);
						expect(numbered.map(({ id }) => id)).toEqual(
							numbered.map((_, i) => `${letter}${i + 1}`),
						);
						expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, i) => i + 1));
						const order = numbered.map(({ line }) => line);
						expect(order).toEqual(order.toSorted((a, b) => a - b));
					}
					for (const { text } of units) expect(text).toBe(squeeze(text));
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('every word of Markdown is in a unit or dropped', () => {
		const mark = fc.constantFrom('', '', '', '# ', '## ', '> ', '- ', '1. ', '    ', '![', '***');
		const markdown = fc
			.array(fc.tuple(mark, line, fc.constantFrom('\n', '\n\n')), { maxLength: 30 })
			.map((lines) => lines.map((parts) => parts.join('')).join(''));
		fc.assert(
			fc.property(markdown, (source) => {
				const texts = read(source, 'a.md');
				if (texts.length === 0) return;
				const said = texts.flatMap(({ units, dropped }) => [...units, ...dropped]);
				const words = (text: string) => (text.match(/\p{L}+|20\d*/gu) ?? []).sort();
				expect(words(said.map(({ text }) => text).join(' '))).toEqual(words(source));
			}),
			{ numRuns: 500 },
		);
	});
});
