import { expect, test } from 'vitest';
import { periodsOf } from '#engine/periods.ts';
import { frozen, period, periods, river, sighting } from './fixtures.ts';

test('a stated time shows in every period of its text that it overlaps', () => {
	expect(periodsOf(sighting({ interval: '2019-03' }), periods)).toEqual(['fall']);
	expect(periodsOf(sighting({ interval: '2016/2019-01' }), periods)).toEqual(['fall', 'talks']);
	expect(periodsOf(sighting({ interval: '2019-12-31/..' }), periods)).toEqual(['fall', 'now']);
	expect(periodsOf(sighting({ interval: '2020' }), periods)).toEqual([]);
});

test('no period of another text, and any period of no text', () => {
	const all = frozen([...periods, period('everywhere', null, { interval: '2019' })]);
	expect(periodsOf(sighting({ interval: '2019-03' }), all)).toEqual(['fall', 'everywhere']);
	expect(periodsOf(sighting({ text: 'sequel', interval: '2019-03' }), all)).toEqual([
		'later',
		'everywhere',
	]);
});

test('a time taken from a period shows where its paragraph is listed, whatever it overlaps', () => {
	const told = sighting({ interval: '2019-01/2019-12', basis: 'period', unit: 'p4' });
	const wide = frozen([...periods, period('decade', river, { interval: '201X' })]);
	expect(periodsOf(told, wide)).toEqual(['fall']);
});

test('an inherited time shows in its text’s present alone', () => {
	const inherited = sighting({ interval: '2019-03', basis: 'inherited' });
	expect(periodsOf(inherited, periods)).toEqual(['now']);
	expect(periodsOf(inherited, periods.slice(0, 1))).toEqual([]);
});

test('what has no date shows under a control of its own', () => {
	expect(periodsOf(sighting({}), periods)).toEqual(['undated']);
});
