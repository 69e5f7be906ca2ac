import { expect, test } from 'vitest';
import { withRanges } from '#engine/propose/ranges.ts';
import { tagTimes } from '#engine/times/tag.ts';

const told = (text: string) =>
	withRanges(text, tagTimes(text, '2024-12-18')).map(({ exact, edtf }) => [exact, edtf]);

test.each([
	['Between March 2015 and April 2022 it burned.', 'March 2015 and April 2022', '2015-03/2022-04'],
	['From May to July 2023 it burned.', 'May to July 2023', '2023-05/2023-07'],
	['From 3 to 9 June 2023 it burned.', '3 to 9 June 2023', '2023-06-03/2023-06-09'],
	['It burned from 2014 to 2018.', '2014 to 2018', '2014/2018'],
	['It burned in 2011–2015.', '2011–2015', '2011/2015'],
	['Between August and October, 20 died.', 'August and October', '2024-08/2024-10'],
	[
		'From April 2, 2023 until May 2023 it burned.',
		'April 2, 2023 until May 2023',
		'2023-04-02/2023-05',
	],
])('%s', (text, exact, edtf) => {
	expect(told(text)).toEqual([[exact, edtf]]);
});

test('with a past verb ends no later than the text', () => {
	const of = (text: string) =>
		withRanges(text, tagTimes(text, '2025-01-28')).map(({ edtf }) => edtf);
	expect(of('Between Monday and Wednesday 30 people died.')).toEqual(['2025-01-20/2025-01-22']);
	expect(of('From Sunday to Monday 30 people died.')).toEqual(['2025-01-26/2025-01-27']);
	expect(of('Between Monday and Wednesday it will rain.')).toEqual(['2025-02-03/2025-02-05']);
});

test('what is no range stays two times', () => {
	expect(told('It burned in 2011 and 2015.').map(([, edtf]) => edtf)).toEqual(['2011', '2015']);
	expect(told('It burned from 2015 to 2011.').map(([, edtf]) => edtf)).toEqual(['2015', '2011']);
});
