import { expect, test } from 'vitest';
import { intervalOf, problemOf } from '#lib/state/interval.ts';

const day = (date: string, hour = 'T00:00:00.000Z') => Date.parse(date + hour);
const END = 'T23:59:59.999Z';

test('runs from the first instant of one date to the last of the other', () => {
	expect(intervalOf('2024-12', '2025')).toEqual({
		min: day('2024-12-01'),
		max: day('2025-12-31', END),
	});
	expect(intervalOf('199X', '199X')).toEqual({
		min: day('1990-01-01'),
		max: day('1999-12-31', END),
	});
});

test('one date alone leaves the other end open, none is no interval', () => {
	expect(intervalOf('2024-12-08', null)).toEqual({ min: day('2024-12-08'), max: Infinity });
	expect(intervalOf(null, '2024-12-08')).toEqual({ min: -Infinity, max: day('2024-12-08', END) });
	expect(intervalOf(null, null)).toBe(null);
});

test.each([
	['2025', '2024'],
	['2024-13', null],
	['soon', null],
	[null, '2024/2025'],
	['2024/..', null],
	['', ''],
])('%s to %s is no interval', (from, to) => {
	expect(intervalOf(from, to)).toBe(null);
});

test('says which date, or that their order, stands in the way', () => {
	expect(problemOf('2024-12', '2025')).toBe(null);
	expect(problemOf(null, null)).toBe(null);
	expect(problemOf(null, '2025')).toBe(null);
	expect(problemOf('soon', '2025')).toBe('from');
	expect(problemOf('2024', '2025-02-30')).toBe('to');
	expect(problemOf('2025', '2024')).toBe('order');
	expect(problemOf('2024', '2024')).toBe(null);
});
