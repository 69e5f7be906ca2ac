import { expect, test } from 'vitest';
import { notEdtf, unknown } from '#engine/finding.ts';

test('a value among the known ones is no finding', () => {
	expect(unknown('mention m1', 'place', 'zor', new Set(['zor']))).toEqual([]);
});

test('an unknown one names itself, and the list it was looked for in', () => {
	const known = new Set(['zor', 'hills']);
	const finding = {
		record: 'mention m1',
		found: 'place "zar"',
		expected: 'one of the 2 known',
	};
	expect(unknown('mention m1', 'place', 'zar', known)).toEqual([finding]);
	expect(unknown('mention m1', 'place', 'zar', known, 'places')).toEqual([
		{ ...finding, among: 'places' },
	]);
});

test('a date that is none is a finding; no date at all is not', () => {
	expect(notEdtf('time t1', 'value', '2019-03~/..')).toEqual([]);
	expect(notEdtf('time t1', 'value', null)).toEqual([]);
	expect(notEdtf('time t1', 'value', 'March 2019')).toEqual([
		{ record: 'time t1', found: 'value "March 2019"', expected: 'an EDTF date or interval' },
	]);
});
