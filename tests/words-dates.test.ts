import { expect, test } from 'vitest';
import { beginning, dateInWords, monthsBetween, shortDates } from '#lib/words/dates.ts';

test.each([
	['2022-08-12~', 'about 12 August 2022'],
	['2024-12-11', '11 December 2024'],
	['2019-03', 'March 2019'],
	['2010', '2010'],
	['199X', 'the 1990s'],
	['2019-03/..', 'since March 2019'],
	['2025-04-29~/..', 'since about 29 April 2025'],
	['../2016', 'until 2016'],
	['/2016', 'until 2016'],
	['../..', 'at any time'],
	['2011-01~/', 'from about January 2011, end unknown'],
	['2016-08-24/2020-03-05', '24 August 2016 to 5 March 2020'],
	['2019?', '2019 (uncertain)'],
	['2019%', 'about 2019 (uncertain)'],
	['2019-21', 'spring 2019'],
	['2019-24~', 'about winter 2019'],
	['2019-XX-05', '2019-XX-05'],
])('%s is %s', (edtf, words) => {
	expect(dateInWords(edtf)).toBe(words);
});

test.each([
	['199X', '1990s'],
	['1998-06~/1998-12', '1998'],
	['2016-08-24/2020-03-05', '2016–5 Mar 2020'],
	['2024-12-08/2025-02-16', '8 Dec 2024–16 Feb 2025'],
	['2022~/..', '2022–open'],
	['2019-03', 'Mar 2019'],
	['2024-12-08', '8 Dec 2024'],
	['2024-23', 'autumn 2024'],
])('%s in little space is %s', (edtf, words) => {
	expect(shortDates(edtf)).toBe(words);
});

test('names the beginning of a year, a month or a day', () => {
	const december = Date.UTC(2024, 11, 8);
	expect(beginning(december, 'year')).toBe('2024');
	expect(beginning(december, 'month')).toBe('Dec 2024');
	expect(beginning(december, 'day')).toBe('8 Dec 2024');
	expect(beginning(december, 'month', false)).toBe('Dec');
	expect(beginning(december, 'year', false)).toBe('2024');
});

test('names the months between two instants, the second not included', () => {
	expect(monthsBetween(Date.UTC(1999, 0), Date.UTC(2011, 0))).toBe('January 1999 to December 2010');
});
