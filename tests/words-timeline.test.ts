import { expect, test } from 'vitest';
import { choiceInWords, periodInWords } from '#lib/words/timeline.ts';

const raids = { short: 'Raids' };
const talks = { short: 'Talks' };

test.each([
	[[raids, talks], true, null, null, null],
	[[raids], false, null, null, 'Raids'],
	[[raids], true, null, null, '1 of 2 periods'],
	[[], true, null, null, 'Without a date'],
	[[], false, null, null, '0 of 2 periods'],
	[[raids, talks], true, '2024-12-08', '2025', '8 December 2024 to 2025'],
	[[raids, talks], true, '1998', '1998', '1998'],
	[[raids, talks], true, null, '2005', 'until 2005'],
	[[raids], false, '2019', null, 'Raids · since 2019'],
])(
	'of two periods %o, undated %o, from %s to %s is “%5$s”',
	(periods, isUndated, from, to, words) => {
		expect(choiceInWords(periods, isUndated, 2, from, to)).toBe(words);
	},
);

const told = {
	title: 'Talks',
	count: 2,
	interval: '2012/2016',
	start: 'stated',
	end: 'inferred',
	empty: null,
	note: null,
} as const;

test('says what a period tells and how its ends are known', () => {
	expect(periodInWords(told)).toBe(
		'Talks · 2 places · 2012 to 2016 · start stated in the text, end inferred',
	);
});

test('says why a period has nothing to show, and what its editor notes', () => {
	const empty = { units: ['p22'], mentions: 1, reasons: { title: 1 } };
	expect(periodInWords({ ...told, count: 0, empty, end: 'stated', note: 'a note' })).toBe(
		'Talks · Nothing drawn: ¶22 names only 1 title · 2012 to 2016 · both ends stated in the text · a note',
	);
});

test('on a map without periods all is everything, and needs no words', () => {
	expect(choiceInWords([], true, 0, null, null)).toBe(null);
	expect(choiceInWords([], false, 0, null, null)).toBe('0 of 0 periods');
});
