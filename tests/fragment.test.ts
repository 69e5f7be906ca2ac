import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '#engine/fragment.ts';

test('a short passage stands whole', () => {
	expect(textFragment('The bridge at Zor fell.')).toBe('#:~:text=The%20bridge%20at%20Zor%20fell.');
});

test('a long one is named by its first and last five words', () => {
	const words = 'one two three four five six seven eight nine ten eleven';
	expect(textFragment(words)).toBe(
		'#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
	);
});

test('hyphens, commas and ampersands in the words do not pass for the syntax', () => {
	expect(textFragment('Deir al-Zor, A&B')).toBe('#:~:text=Deir%20al%2DZor%2C%20A%26B');
});

test('whatever the words, at most one comma and no hyphen is left, and they decode to words of the passage', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (passage) => {
			const fragment = textFragment(passage).replace('#:~:text=', '');
			expect(fragment).not.toMatch(/-|&|,.*,/);
			const words = passage.split(/\s+/).filter(Boolean).join(' ');
			for (const part of fragment.split(',')) expect(words).toContain(decodeURIComponent(part));
		}),
	);
});
