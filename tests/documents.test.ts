import { expect, test } from 'vitest';
import { passagesOf, periodDocument, placeDocument } from '#lib/search/documents.ts';
import { boundsOf } from '#engine/dates.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import { content, frozen, period } from './fixtures.ts';

const view = frozen(viewOf(mapTexts(content), []));

const periodView = (interval: string, edtf: string | null = null) =>
	periodDocument({
		...period('talks', null, { interval, edtf }),
		bounds: boundsOf(interval),
		count: 0,
		empty: null,
		rank: 0,
		from: 0,
	});

test('a place is all its names', () => {
	const zor = view.places.find(({ id }) => id === 'zor');
	if (!zor) throw new Error('the fixtures have no zor');
	expect(placeDocument({ ...zor, alternates: ['Zawr', 'Sor'] })).toEqual({
		id: 'zor',
		names: 'The zor\nالzor',
		alternates: 'Zawr\nSor',
	});
});

test('a passage is the words of its unit, whatever is marked in them', () => {
	const passages = view.texts.flatMap(passagesOf);
	const own = content.texts.flatMap(({ id, units }) =>
		units.map((unit) => [`${id}/${unit.id}`, unit.text]),
	);
	expect(passages.map(({ id, words }) => [id, words])).toEqual(own);
});

test('a period is its titles, its dates in words and every year it touches', () => {
	const { title, dates, years } = periodView('2019-03/2021-12-08', '2019-03/..');
	expect(title).toBe('The talks\ntalks');
	expect(dates).toContain('since March 2019');
	expect(dates).toContain('March 2019 to 8 December 2021');
	expect(years).toBe('2019\n2020\n2021');
	expect(periodView('199X').years).toHaveLength('1990\n'.length * 10 - 1);
});

test('an open or a very long period is not every year', () => {
	expect(periodView('2019/..').years).toBe('');
	expect(periodView('0001/2025').years).toBe('');
});
