import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softBreaks } from '#lib/panel/soft-breaks.ts';

/** Of up to 1,200 letters, some of them of two UTF-16 units. */
const anyWord = fc
	.tuple(fc.constantFrom('A', 'ل', '😀', 'e\u0301'), fc.integer({ min: 1, max: 600 }))
	.map(([letter, times]) => letter.repeat(times));

test('ordinary words stay in one piece', () => {
	expect(softBreaks('The convoy left Aleppo. ')).toEqual(['The convoy left Aleppo. ']);
	expect(softBreaks('')).toEqual(['']);
});

test('what is very long without a space is in pieces, with nothing lost', () => {
	const pieces = softBreaks(`see ${'A'.repeat(1000)} there`);
	expect(pieces.length).toBeGreaterThan(5);
	expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(210);
	fc.assert(
		fc.property(
			fc.array(fc.oneof(anyWord, fc.constantFrom(' ', '\n')), { minLength: 1 }),
			(parts) => {
				const text = parts.join('');
				const pieces = softBreaks(text);
				expect(pieces.join('')).toBe(text);
				for (const piece of pieces) {
					expect(piece).not.toMatch(/\S{400}/u);
					// No letter of two UTF-16 units is cut in two.
					expect(piece.isWellFormed()).toBe(true);
				}
			},
		),
	);
});
