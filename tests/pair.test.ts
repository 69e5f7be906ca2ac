import { expect, test } from 'vitest';
import { pairHref, pairIn } from '#lib/state/pair.ts';

const TEXTS = ['river', 'sequel', 'third'];
const pair = (query: string, texts = TEXTS) => pairIn(new URLSearchParams(query), texts);

test.each([
	['', ['river', 'sequel']],
	['a=sequel', ['sequel', 'river']],
	['b=river', ['sequel', 'river']],
	['a=third&b=sequel', ['third', 'sequel']],
	['a=sequel&b=sequel', ['sequel', 'sequel']],
	['a=&b=', ['river', 'sequel']],
])('?%s', (query, expected) => {
	const { a, b, strangers } = pair(query);
	expect([a, b]).toEqual(expected);
	expect(strangers).toEqual([]);
});

test('an id that no text has gives way to another text, and is said', () => {
	expect(pair('a=stream&b=river')).toEqual({ a: 'sequel', b: 'river', strangers: ['stream'] });
	expect(pair('a=stream&b=brook').strangers).toEqual(['stream', 'brook']);
});

test('one text has nothing to be compared with, and none neither', () => {
	expect(pair('', ['river'])).toEqual({ a: 'river', b: null, strangers: [] });
	expect(pair('b=river', ['river'])).toEqual({ a: null, b: 'river', strangers: [] });
	expect(pair('', [])).toEqual({ a: null, b: null, strangers: [] });
});

test('a link comes back as the same pair', () => {
	expect(pair(pairHref('third', 'river').slice(1))).toMatchObject({ a: 'third', b: 'river' });
});
