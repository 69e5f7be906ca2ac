import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '#engine/tokens/tokenize.ts';

const split = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string) => tokenize(text).map(({ kind }) => kind);

describe('the tokens of a text', () => {
	test.each([
		['Deir al-Zor province', ['Deir', 'al', '-', 'Zor', 'province']],
		['Syria’s border', ['Syria', '’s', 'border']],
		["O'Brien's", ["O'Brien", "'s"]],
		['the rebels’ camp', ['the', 'rebels', '’', 'camp']],
		['Ba’ath, Côte d’Ivoire', ['Ba’ath', ',', 'Côte', 'd’Ivoire']],
		['Rās al-ʿAyn, al-’Ayn', ['Rās', 'al', '-', 'ʿAyn', ',', 'al', '-', '’Ayn']],
		['US-backed', ['US', '-', 'backed']],
		['the U.S. army', ['the', 'U.S.', 'army']],
		['at 5 a.m. on', ['at', '5', 'a.m.', 'on']],
		['Gen. J. D. Smith.', ['Gen.', 'J.', 'D.', 'Smith', '.']],
		['St. Louis, Mo.', ['St.', 'Louis', ',', 'Mo.']],
		['He sat. Now', ['He', 'sat', '.', 'Now']],
		['6,500 men, 0.5%', ['6,500', 'men', ',', '0.5', '%']],
		['in the 1990s, the 20th', ['in', 'the', '1990s', ',', 'the', '20th']],
		['see www.a.example', ['see', 'www', '.', 'a', '.', 'example']],
		['“Homs”', ['“', 'Homs', '”']],
		['🇸🇾👍🏽 Homs', ['🇸', '🇾', '👍', '🏽', 'Homs']],
		['Zu\u0308rich', ['Zu\u0308rich']],
		['في حلب', ['في', 'حلب']],
		['𝒜leppo', ['𝒜leppo']],
		['', []],
	])('%s', (text, expected) => {
		expect(split(text)).toEqual(expected);
	});

	test('are words, numbers and marks', () => {
		expect(kinds('Homs’s 3rd 🎉 \u0301 gate.')).toEqual([
			...['word', 'mark', 'number', 'mark', 'mark', 'word', 'mark'],
		]);
	});

	test('cover all but the white space, in order', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const ends = [0, ...tokenize(text).map(({ end }) => end)];
				const gaps = tokenize(text).map(({ start }, i) => text.slice(ends[i], start));
				gaps.push(text.slice(ends.at(-1)));
				expect(gaps.join('').replace(/[\s\u200b\ufeff]/g, '')).toBe('');
			}),
		);
	});

	test('are empty only at the end of a heading or a paragraph', () => {
		const unit = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 3 }),
			fc.constantFrom('\n', ' ', 'a'),
		);
		fc.assert(
			fc.property(fc.array(unit), (units) => {
				const text = units.join('');
				for (const { start, end, kind } of tokenize(text)) {
					if (end > start) continue;
					expect({ end, kind }).toEqual({ end: start, kind: 'mark' });
					expect(text.slice(start)).toMatch(/^[\s\u200b\ufeff]*\n/);
				}
			}),
		);
	});

	test('end a heading and a paragraph with an empty mark', () => {
		expect(split('El Fasher\n\nPublished\nNow')).toEqual([
			...['El', 'Fasher', '', 'Published', '', 'Now'],
		]);
		const wrapped = 'a line of a paragraph that goes on and on and on until it is wrapped';
		expect(split(`${wrapped}\nhere`).slice(-2)).toEqual(['wrapped', 'here']);
	});

	test('of one million times the letter A are one', () => {
		expect(tokenize('A'.repeat(1_000_000))).toEqual([{ start: 0, end: 1_000_000, kind: 'word' }]);
		expect(tokenize('A.'.repeat(500_000))).toHaveLength(1);
	});
});
