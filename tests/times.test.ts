import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '#engine/dates.ts';
import { tagTimes } from '#engine/times/tag.ts';
import { expectGolden, lines } from './golden.ts';
import { check, DAY, told, type Row } from './read-times.ts';

const CASES = fileURLToPath(new URL('golden/times/', import.meta.url));
const phrases = (text: string) => tagTimes(text, DAY).map(({ exact }) => exact);

describe('dates that the words give whole', () => {
	test.each<Row>([
		['on December 16, 2024.', 'December 16, 2024', '2024-12-16', '2024-12-16'],
		['Tuesday, Dec. 10, 2024', 'Tuesday, Dec. 10, 2024', '2024-12-10', '2024-12-10'],
		['on 3rd March 1918', '3rd March 1918', '1918-03-03', '1918-03-03'],
		['the second of June 2009', 'the second of June 2009', '2009-06-02', '2009-06-02'],
		['in March 2019', 'March 2019', '2019-03', '2019-03'],
		['in February of 1940', 'February of 1940', '1940-02', '1940-02'],
		['In 1998 it', '1998', '1998', '1998'],
		['the year 2000', 'the year 2000', '2000', '2000'],
		['the 1998 treaty', '1998', '1998', '1998'],
		['the 1990s', 'the 1990s', '199X', '199X'],
		['a war of the 20th century', 'the 20th century', '19', '19XX'],
		['in 480 BC', '480 BC', 'BC0480', '-0479'],
		['the second half of the 1980s', 'the 1980s', '198X', '198X'],
		['the 470s BC', 'the 470s BC', 'BC047', '-0478/-0469'],
		['the 4th century BC', 'the 4th century BC', 'BC03', '-03XX'],
		['the summer of 2003', 'the summer of 2003', '2003-SU', '2003-06~/2003-08~'],
		['in the fall of 2007', 'the fall of 2007', '2007-FA', '2007-09~/2007-11~'],
		['the third quarter of 2011', 'the third quarter of 2011', '2011-Q3', '2011-35'],
		['in Q3 2011', 'Q3 2011', '2011-Q3', '2011-35'],
		['the second half of 2008', 'the second half of 2008', '2008-H2', '2008-41'],
		['in fiscal 2008', 'fiscal 2008', 'FY2008', '2008~'],
		['on 2024-12-16', '2024-12-16', '2024-12-16', '2024-12-16'],
		['on 12/16/2024', '12/16/2024', '2024-12-16', '2024-12-16'],
		['on 16.12.2024', '16.12.2024', '2024-12-16', '2024-12-16'],
		['on 3/4/2011, which is ambiguous', '3/4/2011', '2011', '2011'],
		['Christmas 1963', 'Christmas 1963', '1963-12-25', '1963-12-25'],
		['New Year’s Eve 2010', 'New Year’s Eve 2010', '2010-12-31', '2010-12-31'],
	])('%s', (text, ...expected) => check(text, ...expected));
});

describe('parts of a date', () => {
	test.each<Row>([
		['In mid-1998, it', 'mid-1998', '1998', '1998-06~'],
		['protests in early 2011', 'early 2011', '2011', '2011-01~/2011-04~'],
		['the late 1990s', 'the late 1990s', '199X', '1996~/1999~'],
		['at the start of 2020', 'the start of 2020', '2020', '2020-01~'],
		['the end of 2024', 'the end of 2024', '2024', '2024-12~'],
		['in the middle of next year', 'the middle of next year', '2025', '2025-06~'],
		['the latter part of 1944', 'the latter part of 1944', '1944', '1944-09~/1944-12~'],
		['by the end of the month', 'the end of the month', '2024-12', '2024-12-31~'],
		['late last year', 'late last year', '2023', '2023-09~/2023-12~'],
		['early next week', 'early next week', '2024-W52', '2024-12-23~/2024-12-25~'],
		['earlier this year', 'earlier this year', '2024', '2024-01-01/2024-12-17'],
		['later this week', 'later this week', '2024-W51', '2024-12-19/2024-12-22'],
		[
			'the first week of May 2019',
			'the first week of May 2019',
			'2019-W18',
			'2019-04-29/2019-05-05',
		],
		['the last day of the month', 'the last day of the month', '2024-12-31', '2024-12-31'],
		['the early hours of 29 April 1975', '29 April 1975', '1975-04-29', '1975-04-29'],
	])('%s', (text, ...expected) => check(text, ...expected));
});

describe('intervals that a word before the date opens', () => {
	test.each([
		['since December 16, 2024', '2024-12-16/..'],
		['Since 2016, it', '2016/..'],
		['since the 1990s', '199X/..'],
		['since Q3 2011', '2011-07/..'],
		['since last week', '2024-12-09/..'],
		['until June 2019', '../2019-06'],
		['after June 2019', '2019-06'],
	])('%s', (text, edtf) => {
		expect(told(text).map(([, , value]) => value)).toEqual([edtf]);
	});
});

describe('lengths of time, and what recurs', () => {
	test.each<[text: string, exact: string, value: string]>([
		['two weeks', 'two weeks', 'P2W'],
		['a three-day battle', 'three-day', 'P3D'],
		['a year-long siege', 'year-long', 'P1Y'],
		['a weeklong visit', 'weeklong', 'P1W'],
		['at least 72 hours', 'at least 72 hours', 'PT72H'],
		['5 1/2 hours', '5 1/2 hours', 'PT5H30M'],
		['half an hour', 'half an hour', 'PT30M'],
		['two and a half years', 'two and a half years', 'P2.5Y'],
		['two years and six months', 'two years and six months', 'P2Y6M'],
		['more than a decade', 'more than a decade', 'P10Y'],
		['several months', 'several months', 'PXM'],
		['for years', 'years', 'PXY'],
		['twenty-five years', 'twenty-five years', 'P25Y'],
		['nineteen years old', 'nineteen years old', 'P19Y'],
		['the first nine months of 2012', 'the first nine months of 2012', 'P9M'],
		['every Monday', 'every Monday', 'XXXX-WXX-1'],
		['on Fridays', 'Fridays', 'XXXX-WXX-5'],
		['daily raids', 'daily', 'P1D'],
		['every two years', 'every two years', 'P2Y'],
		['each summer', 'each summer', 'XXXX-SU'],
		['50 attacks a week', 'a week', 'P1W'],
		['twice a week', 'twice a week', 'P1W'],
		['per month', 'per month', 'P1M'],
	])('%s', (text, exact, value) => {
		expect(told(text).map((each) => each.slice(0, 2))).toEqual([[exact, value]]);
	});
});

describe('hours and parts of the day', () => {
	test.each<[text: string, exact: string, value: string]>([
		['at 10:35 a.m. Friday he left', '10:35 a.m. Friday', '2024-12-13T10:35'],
		['at 9pm on', '9pm', '2024-12-18T21:00'],
		['at 4 a.m. EDT Thursday', '4 a.m. EDT Thursday', '2024-12-12T04:00'],
		['5 o’clock', '5 o’clock', '2024-12-18T05:00'],
		['0735 GMT', '0735 GMT', '2024-12-18T07:35'],
		['at noon', 'noon', '2024-12-18T12:00'],
		['12:30 a.m.', '12:30 a.m.', '2024-12-18T00:30'],
		['at 0300 hours', '0300 hours', '2024-12-18T03:00'],
		['half past two', 'half past two', '2024-12-18T02:30'],
		['a quarter past six p.m.', 'a quarter past six p.m.', '2024-12-18T18:15'],
		['a quarter to one', 'a quarter to one', '2024-12-18T12:45'],
		['4 in the morning', '4 in the morning', '2024-12-18T04:00'],
		['Friday morning', 'Friday morning', '2024-12-13TMO'],
		['last night', 'last night', '2024-12-17TNI'],
		['tonight', 'tonight', '2024-12-18TNI'],
		['tomorrow evening', 'tomorrow evening', '2024-12-19TEV'],
		['the night of May 13, 1958', 'the night of May 13, 1958', '1958-05-13TNI'],
	])('%s', (text, exact, value) => {
		const times = tagTimes(text, DAY);
		expect(times.map((time) => [time.exact, time.value, time.type])).toEqual([
			[exact, value, 'TIME'],
		]);
	});

	test('take their day from the other end', () => {
		expect(told('from 6:30 to 8:30 p.m. Saturday').map(([, value]) => value)).toEqual([
			...['2024-12-14T06:30', '2024-12-14T20:30'],
		]);
		expect(told('at 4 a.m. on Saturday').map(([, value]) => value)).toEqual([
			...['2024-12-14T04:00', '2024-12-14'],
		]);
		expect(told('at dawn on Friday').map(([, value]) => value)).toEqual([
			...['2024-12-13TMO', '2024-12-13'],
		]);
	});
});

describe('what is no time', () => {
	test.each([
		'Theresa May said he may march on',
		'Jason January was fined',
		'the fall of Damascus',
		'the Prague Spring',
		'2,000 people and 2000 soldiers',
		'$1998, No. 1998, resolution 1701',
		'the Sunday Times and USA Today',
		'a 44-year-old in his 90s',
		'a second attack, the second man',
		'three quarters of the land',
		'the Six-Day War',
		'24/7',
		'at the same time',
		'Sheffield Wednesday',
		'the sun sat, and he wed',
		'he left Mar-a-Lago',
		'the Church of Mar Zena',
		'by a quarter point',
		'1500 cars burned',
		'',
	])('%s', (text) => {
		expect(phrases(text)).toEqual([]);
	});
});

test('the kinds of the content’s own times', () => {
	const text =
		'in 1998, on Tuesday, last year, two weeks, for years, every day, the future, recent';
	expect(tagTimes(text, DAY).map(({ kind }) => kind)).toEqual([
		...['date', 'date', 'relative', 'duration', 'vague', 'set', 'future', 'vague'],
	]);
});

describe('golden cases', () => {
	test.each(readdirSync(CASES))('%s', (name) => {
		const folder = join(CASES, name);
		const [published = '', ...paragraphs] = readFileSync(join(folder, 'input.txt'), 'utf8').split(
			'\n\n',
		);
		const times = tagTimes(paragraphs.join('\n\n'), published);
		expectGolden(folder, { 'expected.jsonl': lines(times) }, ['input.txt']);
	});
});

describe('any text', () => {
	const word = fc.constantFrom(
		...'the a last next this same three 3 first of in and - to , . ’ 1998 98 90s \n week years Monday May 12 ago later'.split(
			' ',
		),
		...'early mid the-end-of summer every day 10 : 30 a.m. since until Q3 fiscal century BC 5 / half now future'.split(
			' ',
		),
		...[
			'🇸🇾',
			'e\u0301',
			'في',
			'٢٠١١',
			'𝒜',
			'\u202e',
			"'",
			'Christmas',
			'quarter',
			'earlier',
			'few',
			'decade',
		],
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
		fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
	);
	const published = fc.constantFrom(
		null,
		DAY,
		'2024-12',
		'2024',
		'2024-12-18~',
		'-0043-03-15',
		'0001-01-01',
	);

	test('gives times in order, apart, each with its words', () => {
		fc.assert(
			fc.property(text, published, (any, date) => {
				let end = 0;
				for (const time of tagTimes(any, date)) {
					expect(time.start).toBeGreaterThanOrEqual(end);
					expect(time.end).toBeGreaterThan(time.start);
					expect(any.slice(time.start, time.end)).toBe(time.exact);
					end = time.end;
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('gives values that are TIMEX and EDTF', () => {
		const timex =
			/^((BC)?[\dX]{2,4}X?(-([\dX]{2}(-[\dX]{2})?|W[\dX]{2}(-(WE|\d))?|SP|SU|FA|WI|[QH][\dX]))?(T(\d\d:\d\d|MO|MI|AF|EV|NI))?|P.*|(PAST|PRESENT|FUTURE)_REF|FY\d{1,4}(-XX)?)$/;
		fc.assert(
			fc.property(text, published, (any, date) => {
				for (const { value, edtf } of tagTimes(any, date)) {
					expect(value).toMatch(timex);
					if (edtf !== null) expect(() => boundsOf(edtf)).not.toThrow();
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('without spaces, of one letter, or in another script is no burden', () => {
		expect(tagTimes('A'.repeat(1_000_000), DAY)).toEqual([]);
		expect(tagTimes('في عام ٢٠١١ خرجت '.repeat(5000), DAY)).toEqual([]);
		expect(tagTimes('👍🏽 1998 '.repeat(1000), DAY)).toHaveLength(1000);
		expect(tagTimes('1-2-'.repeat(5000), DAY)).toEqual([]);
	});
});
