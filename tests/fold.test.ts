import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';

describe('the key of a word', () => {
	test.each([
		['Aleppo', 'aleppo'],
		['ZÜRICH', 'zurich'],
		['Zu\u0308rich', 'zurich'],
		['Kobanî', 'kobani'],
		['Şanlıurfa', 'sanliurfa'],
		['İzmir', 'izmir'],
		['Łódź', 'lodz'],
		['Ba’ath', 'baath'],
		["Ba'ath", 'baath'],
		['Baʿath', 'baath'],
		['U.S.', 'us'],
		['St.', 'st'],
		['Straße', 'strasse'],
		['1990s', '1990s'],
		['حلب', 'حلب'],
	])('%s is %s', (word, key) => {
		expect(fold(word)).toBe(key);
	});

	test('is its own key', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (word) => {
				expect(fold(fold(word))).toBe(fold(word));
			}),
		);
	});
});

test('the keys of marks have one form', () => {
	const text = 'Syria’s “Homs” – al‑Zor';
	expect(keysOf(text, tokenize(text))).toEqual([
		...['syria', "'s", '"', 'homs', '"', '–', 'al', '-', 'zor'],
	]);
});
