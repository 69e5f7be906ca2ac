import { EdtfError } from '#engine/dates.ts';
import { describe, expect, test } from 'vitest';
import { tagTimes } from '#engine/times/tag.ts';
import { check, DAY, told, type Row } from './read-times.ts';

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
		['in three days’ time', 'three days’ time', '2024-12-21', '2024-12-21'],
		['Labor Day weekend', 'Labor Day weekend', '2024-W35-WE', '2024-08-31/2024-09-01'],
		['Thanksgiving weekend', 'Thanksgiving weekend', '2024-W48-WE', '2024-11-30/2024-12-01'],
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
		['He called a summit for Friday.', '2024-12-20'],
		['He was to speak on Friday.', '2024-12-20'],
		['They gave thanks for Friday’s help.', '2024-12-13'],
		['The vote planned for Friday was held.', '2024-12-13'],
		['Ministers meet on Friday.', '2024-12-20'],
		['The talks on Friday failed.', '2024-12-13'],
		['Come March, they move.', '2025-03'],
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
