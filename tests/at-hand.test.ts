import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexAtHand, windowAround } from '#lib/state/at-hand.ts';

const receipts = [
	{ mention: 'm1', text: 'river' },
	{ mention: 'm2', text: 'sequel' },
	{ mention: 'm3', text: 'sequel' },
];

test.each([
	['m3', 'river', 2],
	[null, 'sequel', 1],
	['m9', 'sequel', 1],
	[null, 'elsewhere', 0],
	[null, null, 0],
])('with %s chosen and %s read, the receipt at hand is number %i', (mention, text, index) => {
	expect(indexAtHand(receipts, mention, text)).toBe(index);
});

test('without a receipt none is at hand that could be listed', () => {
	expect(windowAround(indexAtHand([], null, null), 0, 9)).toEqual([0, 0]);
});

test('a window lists as many as it may, the one at hand among them', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 3000 }),
			fc.nat(),
			fc.integer({ min: 1, max: 30 }),
			(count, any, most) => {
				const at = any % count;
				const [from, to] = windowAround(at, count, most);
				expect(to - from).toBe(Math.min(count, most));
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeLessThanOrEqual(count);
				expect(at >= from && at < to).toBe(true);
			},
		),
	);
});
