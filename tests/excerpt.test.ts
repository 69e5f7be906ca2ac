import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '#lib/search/excerpt.ts';

const marked = (text: string, ...terms: string[]) =>
	excerpt(text, new Set(terms))
		.map(({ text, isFound }) => (isFound ? `[${text}]` : text))
		.join('');

test('a short text stands whole, with every found word marked', () => {
	expect(marked('The bridge at al-Zor fell. Zor’s people left.', 'zor')).toBe(
		'The bridge at al-[Zor] fell. [Zor’s] people left.',
	);
	expect(marked('Nothing of it', 'zor')).toBe('Nothing of it');
});

test('of a long text the words around, cut between words', () => {
	const far = `${'many words that lead up to it '.repeat(20)}the bridge ${'and as many after it '.repeat(20)}`;
	const short = marked(far, 'bridge');
	expect(short).toMatch(/^…\S+ .* the \[bridge\] and .* \S+…$/);
	expect(short.length).toBeLessThan(170);
	expect(far).toContain(short.slice(1, 20));
});

test('the place where most of the terms stand together', () => {
	const text = `Zor. ${'Other things happened. '.repeat(20)}In March the bridge at Zor fell. ${'More. '.repeat(40)}`;
	expect(marked(text, 'zor', 'bridge', 'march')).toContain(
		'In [March] the [bridge] at [Zor] fell.',
	);
});

test('a text without spaces is cut all the same', () => {
	const [piece] = excerpt('x'.repeat(5000), new Set(['y']));
	expect(piece?.text).toHaveLength(150);
	expect(marked(`${'x'.repeat(5000)}-bridge-${'x'.repeat(5000)}`, 'bridge')).toContain('[bridge]');
});

test('ten thousand hits in one paragraph are no more work a word', () => {
	expect(marked('zor '.repeat(10_000), 'zor')).toMatch(/^(\[zor\] ?){30,40}…$/);
});

test('without its dots and marks it is a piece of the text', () => {
	const word = fc.constantFrom('zor', 'the', 'bridge', 'at', 'fell', 'دير', 'a-b', '“q”', '—');
	fc.assert(
		fc.property(fc.array(word, { maxLength: 120 }), (words) => {
			const text = words.join(' ');
			const pieces = excerpt(text, new Set(['zor', 'bridge']));
			expect(text).toContain(
				pieces
					.map((piece) => piece.text)
					.join('')
					.replaceAll('…', ''),
			);
			expect(pieces.some(({ isFound }) => isFound)).toBe(/zor|bridge/.test(text));
		}),
	);
});
