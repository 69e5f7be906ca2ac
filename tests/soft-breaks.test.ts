import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softBreaks } from '#lib/panel/soft-breaks.ts';

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
			fc.array(fc.oneof(fc.constant(' '), fc.string({ minLength: 1, maxLength: 500 }))),
			(parts) => {
				const text = parts.join('');
				if (text.trim() === '') return;
				expect(softBreaks(text).join('')).toBe(text);
			},
		),
	);
});
