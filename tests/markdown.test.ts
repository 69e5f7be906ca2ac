import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatText, formatUnfinished, parseText } from '#engine/markdown.ts';
import type { Text } from '#engine/model.ts';
import { ReadError } from '#engine/read/error.ts';
import { squeeze } from '#engine/read/lines.ts';
import { numberUnits } from '#engine/read/units.ts';

const FILE = 'geo/texts/winter.md';
const FRONT = `---
title: The winter
publisher: A paper
url: https://example.org/1
published:
  edtf: "2022-08-12~"
  bounds: null
  basis: Printed above the article.
language: en
caption: A street in Homs
rights: The paper's.
---
`;

function failure(source: string, file = FILE): string {
	try {
		parseText(source, file);
	} catch (error) {
		if (error instanceof ReadError) return error.message;
		throw error;
	}
	return 'no failure';
}

describe('a file of geo/texts', () => {
	test('is read with the lines its units stand on', () => {
		const text = parseText(
			`${FRONT}\nIt was *cold*\nin Homs.\n\n## What next\n\nIt ended.\n`,
			FILE,
		);
		expect(text).toMatchObject({
			id: 'winter',
			url: 'https://example.org/1',
			caption: 'A street in Homs',
		});
		expect(text.published).toEqual({
			edtf: '2022-08-12~',
			bounds: null,
			basis: 'Printed above the article.',
		});
		expect(text.units).toEqual([
			{ id: 'title', kind: 'title', number: null, text: 'The winter', line: 2 },
			{ id: 'caption', kind: 'caption', number: null, text: 'A street in Homs', line: 10 },
			{ id: 'p1', kind: 'paragraph', number: 1, text: 'It was cold in Homs.', line: 14 },
			{ id: 'h1', kind: 'heading', number: 1, text: 'What next', line: 17 },
			{ id: 'p2', kind: 'paragraph', number: 2, text: 'It ended.', line: 19 },
		]);
	});

	test('holds words, never HTML', () => {
		const { units } = parseText(
			`${FRONT}\n<script>alert(1)</script>\n\n&lt;b&gt; <i>so</i>\n`,
			FILE,
		);
		expect(units.slice(2).map(({ text }) => text)).toEqual([
			'<script>alert(1)</script>',
			'<b> <i>so</i>',
		]);
	});

	test.each([
		[
			'no front matter',
			'It was cold.\n',
			/winter\.md:1: front matter: found none; expected a first line "---"/,
		],
		['no closing line', '---\ntitle: a\n', /winter\.md:1: front matter: found none/],
		[
			'broken YAML',
			FRONT.replace('A paper', '"A paper'),
			/winter\.md:\d+: front matter: found broken YAML/,
		],
		[
			'a key twice',
			FRONT.replace('language: en', 'title: b'),
			/winter\.md:9: front matter: found broken YAML \(Map keys must be unique/,
		],
		[
			'a missing key',
			FRONT.replace('publisher: A paper\n', ''),
			'winter.md:1: front matter: found no "publisher"; expected the publisher\'s name',
		],
		[
			'a missing key within',
			FRONT.replace('  bounds: null\n', ''),
			/winter\.md:5: front matter: found no "published.bounds"; expected the EDTF interval/,
		],
		[
			'an unknown key',
			FRONT.replace('rights:', 'right:'),
			/winter\.md:11: front matter: found an unknown key "right"; expected only title/,
		],
		[
			'a year without quotes',
			FRONT.replace('"2022-08-12~"', '2022'),
			/winter\.md:6: front matter: found published.edtf 2022; expected .* in quotes/,
		],
		[
			'a placeholder',
			FRONT.replace('A paper', '"TODO: who"'),
			'winter.md:3: front matter: found publisher still left for the editor: "TODO: who"',
		],
		[
			'an address that is none',
			FRONT.replace('https://', ''),
			/winter\.md:4: front matter: found url "example.org\/1"; expected the address/,
		],
		['no keys', '---\n- a\n---\n', /winter\.md:2: front matter: found no keys/],
		[
			'no paragraph',
			`${FRONT}\n## What next\n`,
			/winter\.md: body: found no paragraph; expected at least one/,
		],
		[
			'a title in the body',
			`${FRONT}\n# Winter\n`,
			/winter\.md:14: body: found a title \("# Winter"\); expected only paragraphs/,
		],
		['an image', `${FRONT}\n![a](b.png)\n`, /winter\.md:14: body: found an image/],
		['a rule', `${FRONT}\nIt was cold.\n\n***\n`, /winter\.md:16: body: found "\*\*\*" \(a rule\)/],
		['a NUL', `${FRONT}\nIt was\0cold.\n`, /winter\.md:14: text: found a NUL character/],
	])('is refused with %s', (_, source, message) => {
		const whole =
			source.startsWith('---') && !/\n\n/.test(source) ? `${source}\nIt was cold.\n` : source;
		expect(failure(whole)).toMatch(message);
	});

	test('is refused under a name that is no id', () => {
		expect(failure(`${FRONT}\nCold.\n`, 'geo/texts/Winter 1.md')).toMatch(
			'file name: found "Winter 1"',
		);
	});

	test('is refused with every problem at once', () => {
		const source = `${FRONT.replace('en', '1').replace('A paper', '')}\n# Winter\n`;
		expect(failure(source).split('\n')).toHaveLength(4);
	});
});

describe('writing and reading back', () => {
	const special = fc.constantFrom(
		...[
			'*',
			'_',
			'#',
			'## ',
			'- ',
			'+ ',
			'1. ',
			'2011) ',
			'> ',
			'`',
			'```',
			'~~~',
			'[',
			']',
			'(',
			')',
		],
		...[
			'![',
			'](',
			'<',
			'<b>',
			'</p>',
			'<!--',
			'&',
			'&amp;',
			'&#x20;',
			'\\',
			'\\\\',
			'---',
			'===',
			'***',
			'|',
		],
		...[
			'"',
			"'",
			':',
			': ',
			' #',
			'@',
			'https://a.org/',
			'<https://a.org>',
			'[a]: b',
			'{',
			'}',
			'%',
			'!',
			'~',
			'$',
		],
		...[
			'’',
			'“',
			'…',
			'دمشق',
			'北京',
			'\u200f',
			'\u0085',
			'é',
			'👩‍👧',
			'null',
			'true',
			'2022',
			'TODO',
			' ',
			'  ',
			'a',
		],
	);
	const words = fc
		.oneof(
			fc.array(special, { maxLength: 12 }).map((parts) => parts.join('')),
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.string({ maxLength: 40 }),
		)
		.map((text) => squeeze(text.replaceAll('\0', '')))
		.filter((text) => text !== '' && !text.startsWith('TODO: '));
	const block = fc.record({
		kind: fc.constantFrom('heading' as const, 'paragraph' as const),
		text: words,
		line: fc.constant(0),
	});
	const lineless = (text: Text) => ({
		...text,
		units: text.units.map((unit) => ({ ...unit, line: 0 })),
	});

	test('gives the same text, whatever characters it holds', () => {
		fc.assert(
			fc.property(fc.array(block), words, words, words, (blocks, title, publisher, caption) => {
				const body = [...blocks, { kind: 'paragraph' as const, text: 'End.', line: 0 }];
				const text: Text = {
					id: 'winter',
					title,
					publisher,
					url: null,
					published: { edtf: '2022', bounds: null, basis: caption },
					language: 'ar',
					caption,
					rights: title,
					units: numberUnits({ text: title, line: 0 }, { text: caption, line: 0 }, body),
				};
				expect(lineless(parseText(formatText(text), FILE))).toEqual(text);
			}),
			{ numRuns: 2000 },
		);
	});

	test('an unfinished text names what is missing, and is refused until it is filled in', () => {
		const units = numberUnits({ text: 'Winter', line: 1 }, null, [
			{ kind: 'paragraph', text: 'It was cold.', line: 3 },
		]);
		const { source, missing } = formatUnfinished({ title: 'Winter', caption: null, units });
		expect(missing).toEqual([
			...[
				'publisher',
				'url',
				'published.edtf',
				'published.bounds',
				'published.basis',
				'language',
				'rights',
			],
		]);
		const lines = failure(source).split('\n');
		expect(lines).toHaveLength(missing.length);
		expect(lines[0]).toBe(
			`${FILE}:3: front matter: found publisher still left for the editor: "TODO: the publisher's name"; expected the publisher's name`,
		);
	});
});
