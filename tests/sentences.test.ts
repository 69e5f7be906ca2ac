import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '#engine/tokens/sentences.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';

function split(text: string): string[] {
	const tokens = tokenize(text);
	return sentences(text, tokens).map(({ first, last }) =>
		text.slice(tokens[first]?.start, tokens[last - 1]?.end),
	);
}

describe('the sentences of a text', () => {
	test.each([
		['He came. She left.', ['He came.', 'She left.']],
		['“He came.” She left!', ['“He came.”', 'She left!']],
		['Mr. Smith met Gen. Lee. No.', ['Mr. Smith met Gen. Lee.', 'No.']],
		['In the U.S. army', ['In the U.S. army']],
		['In the U.S. The army', ['In the U.S.', 'The army']],
		['It cost 1.5 million. It did', ['It cost 1.5 million.', 'It did']],
		['a.example is ... here', ['a.example is ... here']],
		['A heading\nThe first sentence', ['A heading', 'The first sentence']],
		[`${'long '.repeat(20)}\nline`, [`${'long '.repeat(20)}\nline`]],
		[`${'long '.repeat(20)}\n \nline`, ['long '.repeat(20).trim(), 'line']],
		['', []],
	])('%s', (text, expected) => {
		expect(split(text)).toEqual(expected);
	});

	test('hold every token once, in order', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '”') }), (text) => {
				const tokens = tokenize(text);
				const ends = sentences(text, tokens).flatMap(({ first, last }) => [first, last]);
				expect(ends.filter((_, i) => i % 2 === 0)).toEqual(
					[0, ...ends.filter((_, i) => i % 2 === 1)].slice(0, ends.length / 2),
				);
				expect(ends.at(-1) ?? 0).toBe(tokens.length);
			}),
		);
	});
});
