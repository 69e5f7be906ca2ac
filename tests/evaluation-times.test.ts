import { describe, expect, test } from 'vitest';
import { exactRates, overlapRates } from '#engine/evaluation/spans.ts';
import { addTimeCounts, countTimes, sameValue, valueRates } from '#engine/evaluation/times.ts';

const time = (start: number, end: number, value = '1998') => ({ start, end, value });

describe('the counts of times', () => {
	test('tell equal spans, overlapping ones and right values apart', () => {
		const counts = countTimes(
			[time(0, 4), time(10, 20, '1999'), time(30, 34, '2000')],
			[time(0, 4, '1997'), time(12, 20, '1999'), time(40, 44)],
		);
		expect(exactRates(counts).f1).toBeCloseTo(1 / 3);
		expect(overlapRates(counts).f1).toBeCloseTo(2 / 3);
		expect(valueRates(counts).f1).toBeCloseTo(1 / 3);
	});

	test('ask gold without a value for its extent only', () => {
		const counts = countTimes([{ ...time(0, 4), value: null }], [time(0, 4)]);
		expect(exactRates(counts)).toEqual({ precision: 1, recall: 1, f1: 1 });
		expect(counts).toMatchObject({ valued: 0, valuable: 0 });
	});

	test('of texts add up, and of nothing make rates of 0', () => {
		const counts = countTimes([time(0, 4)], [time(0, 4)]);
		expect(addTimeCounts([counts, counts])).toMatchObject({ gold: 2, exact: 2, right: 2 });
		expect(valueRates(addTimeCounts([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
	});
});

test.each([
	['1998-08-07T10:35', '1998-08-07', true],
	['XXXX-XX-XXTNI', 'XXXX-XX-XX', true],
	['199X', '199', true],
	['BC047', 'BC047', true],
	['PT5H', 'PT6H', false],
	['PAST_REF', 'PRESENT_REF', false],
	['1998', '1998-XX', false],
])('%s and %s are the same: %s', (a, b, isSame) => {
	expect(sameValue(a, b)).toBe(isSame);
});
