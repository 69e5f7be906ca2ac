import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '#lib/map/placement.ts';

const map = { width: 1280, height: 860 };
const card = { width: 360, height: 420 };

test('a card stands at the right of its mark, a third of it above', () => {
	expect(placeBeside({ x: 400, y: 430 }, card, map)).toEqual({
		x: 430,
		y: 290,
		pan: { x: 0, y: 0 },
	});
});

test('at its left where there is no room', () => {
	expect(placeBeside({ x: 1000, y: 430 }, card, map)).toMatchObject({ x: 610, pan: { x: 0 } });
});

test('where neither side has room, the map must pan', () => {
	const narrow = { width: 500, height: 860 };
	const { x, pan } = placeBeside({ x: 250, y: 430 }, card, narrow);
	expect(x).toBe(128);
	expect(pan).toEqual({ x: 152, y: 0 });
});

test('wherever the mark is, the card lies in the map and, once panned, beside the mark', () => {
	const within = (most: number) => fc.integer({ min: 0, max: most });
	fc.assert(
		fc.property(within(map.width), within(map.height), (markX, markY) => {
			const { x, y, pan } = placeBeside({ x: markX, y: markY }, card, map);
			expect(x).toBeGreaterThanOrEqual(12);
			expect(x + card.width).toBeLessThanOrEqual(map.width - 12);
			expect(y).toBeGreaterThanOrEqual(12);
			expect(y + card.height).toBeLessThanOrEqual(map.height - 12);
			const panned = markX - pan.x;
			expect(panned <= x - 30 || panned >= x + card.width + 30).toBe(true);
		}),
	);
});
