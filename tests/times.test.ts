import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, EdtfError } from '#engine/dates.ts';
import { tagTimes } from '#engine/times/tag.ts';
import { expectGolden, lines } from './golden.ts';

const CASES = fileURLToPath(new URL('golden/times/', import.meta.url));
/** A Wednesday. */
const DAY = '2024-12-18';

const told = (text: string, published: string | null = DAY) =>
	tagTimes(text, published).map(({ exact, value, edtf }) => [exact, value, edtf]);
const phrases = (text: string) => tagTimes(text, DAY).map(({ exact }) => exact);

/** Phrase in its words, the part that is the time, TIMEX value, EDTF value. */
type Row = [text: string, exact: string, value: string, edtf: string | null];
const check = (text: string, ...expected: [string, string, string | null]) =>
	expect(told(text)).toEqual([expected]);

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

describe('dates counted from the day of the text', () => {
	test.each<Row>([
		['last year', 'last year', '2023', '2023'],
		['next month', 'next month', '2025-01', '2025-01'],
		['this week', 'this week', '2024-W51', '2024-12-16/2024-12-22'],
		['last Friday', 'last Friday', '2024-12-13', '2024-12-13'],
		['next May', 'next May', '2025-05', '2025-05'],
		['last summer', 'last summer', '2024-SU', '2024-06~/2024-08~'],
		['last quarter', 'last quarter', '2024-Q3', '2024-35'],
		['in April last year', 'April last year', '2023-04', '2023-04'],
		['yesterday', 'yesterday', '2024-12-17', '2024-12-17'],
		['the day before yesterday', 'the day before yesterday', '2024-12-16', '2024-12-16'],
		['seven years ago', 'seven years ago', '2017', '2017~'],
		['about three years ago', 'about three years ago', '2021', '2021~'],
		['two decades ago', 'two decades ago', '2004', '2004~'],
		['six weeks ago', 'six weeks ago', '2024-W45', '2024-11-04~/2024-11-10~'],
		['11 days ago', '11 days ago', '2024-12-07', '2024-12-07'],
		['a few days ago', 'a few days ago', 'PAST_REF', '2024-12-11/2024-12-17'],
		['two weeks from now', 'two weeks from now', '2025-W01', '2024-12-30~/2025-01-05~'],
		['the weekend', 'the weekend', '2024-W50-WE', '2024-12-14/2024-12-15'],
		['the last three years', 'the last three years', 'P3Y', '2021~/2024~'],
		['for the last decade', 'the last decade', 'P10Y', '2014~/2024~'],
		['in recent months', 'recent months', 'PXM', '2024-09~/2024-12~'],
		['the next two days', 'the next two days', 'P2D', '2024-12-18~/2024-12-20~'],
		['it is now here', 'now', 'PRESENT_REF', '2024-12~'],
		['currently', 'currently', 'PRESENT_REF', '2024-12~'],
		['recently', 'recently', 'PAST_REF', '2024-12~'],
		['in the past.', 'the past', 'PAST_REF', null],
		['the future', 'the future', 'FUTURE_REF', '2024-12-19~/..'],
		['in the 90s', 'the 90s', '199X', '199X'],
	])('%s', (text, ...expected) => check(text, ...expected));

	test('stay undated where that day is not known', () => {
		const text =
			'last year, in December, on March 12, on Tuesday, three days ago, a few days ago, now';
		expect(told(text, null)).toEqual([
			['last year', 'XXXX', null],
			['December', 'XXXX-12', null],
			['March 12', 'XXXX-03-12', null],
			['Tuesday', 'XXXX-WXX-2', null],
			['three days ago', 'XXXX-XX-XX', null],
			['a few days ago', 'PAST_REF', null],
			['now', 'PRESENT_REF', null],
		]);
	});

	test('are no more exact than that day', () => {
		expect(
			told('three days ago, on Monday, in 2019, last year, on December 2', '2024-12-18~'),
		).toEqual([
			['three days ago', '2024-12-15', '2024-12-15~'],
			['Monday', '2024-12-16', '2024-12-16~'],
			['2019', '2019', '2019'],
			['last year', '2023', '2023'],
			['December 2', '2024-12-02', '2024-12-02'],
		]);
		expect(told('last month, three days ago, on Monday', '2024-12')).toEqual([
			['last month', '2024-11', '2024-11'],
			['three days ago', '2024-12-XX', null],
			['Monday', 'XXXX-WXX-1', null],
		]);
	});

	test('take any EDTF value or ISO date as that day, and refuse what is none', () => {
		expect(told('last year', '2024-12-18T09:30:00Z')).toEqual([['last year', '2023', '2023']]);
		expect(told('last year', '2024-12-01/2024-12-20')).toEqual([['last year', '2023', '2023']]);
		expect(() => tagTimes('last year', '18 December')).toThrow(EdtfError);
		expect(() => tagTimes('last year', '2024-02-31')).toThrow(EdtfError);
	});
});

describe('a date without its year or week', () => {
	test.each([
		['He said on Tuesday that it fell.', '2024-12-17'],
		['He will leave on Tuesday.', '2024-12-24'],
		['The hearing was scheduled for Friday.', '2024-12-20'],
		['He had planned to leave on Friday.', '2024-12-20'],
		['as soon as Monday', '2024-12-23'],
		['The border is closed until Friday.', '2024-12-20'],
		['Talks were postponed until Tuesday.', '2024-12-24'],
		['They had until Monday to leave.', '2024-12-23'],
		['It lasted until Monday.', '2024-12-16'],
		['Rebels held the town until Monday.', '2024-12-16'],
		['The town had been held by rebels until Thursday.', '2024-12-12'],
		['The town was held by rebels until Thursday.', '2024-12-12'],
		['They had controlled Homs until May.', '2024-05'],
		['The road had been closed until Monday.', '2024-12-16'],
		['He led the party until Monday.', '2024-12-16'],
		['It will last until April.', '2025-04'],
		['The road was closed until Monday.', '2024-12-23'],
		['The hearing was adjourned until Monday.', '2024-12-23'],
		['Flights had been suspended until Monday.', '2024-12-23'],
		['They had only until Monday to leave.', '2024-12-23'],
		['He was told to stay in Homs until Monday.', '2024-12-23'],
		['He has been held until Monday.', '2024-12-23'],
		['Until Monday, nobody had called.', '2024-12-16'],
		['He was told to leave by Friday.', '2024-12-20'],
		['By Friday, 20 had died.', '2024-12-13'],
		['They are to meet on Thursday.', '2024-12-19'],
		['All must leave on Thursday.', '2024-12-19'],
		['Voters go to the polls on Sunday.', '2024-12-22'],
		['It fell on Wednesday.', '2024-12-18'],
		['It began in December.', '2024-12'],
		['It will begin in January.', '2025-01'],
		['on Nov. 25', '2024-11-25'],
		['It was signed on June 20.', '2024-06-20'],
		['Elections are due in July.', '2025-07'],
		['over Easter', '2025-04-20'],
		['on Thanksgiving', '2024-11-28'],
	])('%s', (text, value) => {
		expect(tagTimes(text, DAY).map((time) => time.value)).toEqual([value]);
	});

	test('takes it from the other end of its range', () => {
		expect(told('from 1 April to 5 May 1942')).toEqual([
			['1 April', '1942-04-01', '1942-04-01'],
			['5 May 1942', '1942-05-05', '1942-05-05'],
		]);
		expect(told('1 April – 5 May 1942').map(([, value]) => value)).toEqual([
			'1942-04-01',
			'1942-05-05',
		]);
		expect(told('from August to May 1, 2010').map(([, value]) => value)).toEqual([
			'2009-08',
			'2010-05-01',
		]);
		expect(told('6-7 February 1920').map(([, value]) => value)).toEqual([
			'1920-02-06',
			'1920-02-07',
		]);
		expect(told('on April 24 and 25, 1999').map(([, value]) => value)).toEqual([
			'1999-04-24',
			'1999-04-25',
		]);
		expect(told('Monday to Friday').map(([, value]) => value)).toEqual([
			'2024-12-16',
			'2024-12-20',
		]);
		expect(told('between January and March').map(([, value]) => value)).toEqual([
			'2025-01',
			'2025-03',
		]);
		expect(told('in 1957–60').map(([, value]) => value)).toEqual(['1957', '1960']);
		expect(told('Theatre of 1861-1865').map(([, value]) => value)).toEqual(['1861', '1865']);
	});

	test('takes it from what its paragraph tells of', () => {
		const text = 'On May 3, 1953 it sank. On May 20 it was raised.\n\nOn May 20 it sails again.';
		expect(told(text).map(([, value]) => value)).toEqual([
			'1953-05-03',
			'1953-05-20',
			'2025-05-20',
		]);
	});

	test('takes it from the date before where the whole text is a history', () => {
		const text =
			'In May 1940 they came. In June 1940 they left. On 3 July 1940 it burned. In August it was built again. ' +
			'In December 1941 war came. In January it spread.';
		expect(told(text).map(([, value]) => value)).toEqual([
			...['1940-05', '1940-06', '1940-07-03', '1940-08', '1941-12', '1942-01'],
		]);
	});
});

describe('times counted from one told before', () => {
	const first = 'On 8 December 2024 it fell. ';
	test.each([
		['On the same day he left.', 'the same day', '2024-12-08'],
		['Three days later he left.', 'Three days later', '2024-12-11'],
		['The following month he left.', 'The following month', '2025-01'],
		['A year earlier he came.', 'A year earlier', '2023'],
		['He left the next day.', 'the next day', '2024-12-09'],
		['Later that year he left.', 'Later that year', '2024'],
		['He left on December 20 of the same year.', 'December 20 of the same year', '2024-12-20'],
		['He left in the spring of the following year.', 'the spring of the following year', '2025-SP'],
	])('%s', (text, exact, value) => {
		const [from, time] = tagTimes(first + text, '2025-04-28');
		expect([time?.exact, time?.value]).toEqual([exact, value]);
		expect(time?.anchor).toEqual({ start: from?.start, end: from?.end });
		expect(time?.basis).toBe('relative');
	});

	test('say so, and say when nothing was', () => {
		const bases = tagTimes('In 1998, last year, and on Tuesday.', DAY);
		expect(bases.map(({ basis, anchor }) => [basis, anchor])).toEqual([
			['stated', null],
			['relative', 'published'],
			['inferred', 'published'],
		]);
	});

	test('pass over a date inside a name', () => {
		const text = 'It was signed in 2007 under the 1998 treaty. The following year it was broken.';
		expect(told(text).map(([, value]) => value)).toEqual(['2007', '1998', '2008']);
	});

	test('are somewhere in what was told where that is coarser', () => {
		expect(told('In January 1920 he fled. Six days later he was caught.')[1]).toEqual([
			...['Six days later', '1920-01-XX', null],
		]);
	});
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
