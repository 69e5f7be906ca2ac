import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '#lib/map/placement.ts';

const map = { width: 1280, height: 860 };
const card = { width: 360, height: 420 };
const none = { x: 0, y: 0 };

function mark(x: number, y: number) {
	return { x: x - 15, y: y - 15, width: 30, height: 30 };
}

test('a card stands at the right of what is selected, a third of it above', () => {
	expect(placeBeside(mark(400, 430), card, map)).toEqual({ x: 433, y: 290, pan: none });
});

test('at its left where there is no room', () => {
	expect(placeBeside(mark(1000, 430), card, map)).toEqual({ x: 607, y: 290, pan: none });
});

test('below a wide area that leaves no room beside it', () => {
	const area = { x: 200, y: 50, width: 900, height: 200 };
	expect(placeBeside(area, card, map)).toEqual({ x: 470, y: 268, pan: none });
});

test('in the corner where it covers least of an area that fills the map', () => {
	const area = { x: 0, y: 0, width: 1280, height: 500 };
	const { x, y, pan } = placeBeside(area, card, map);
	expect([x, y]).toEqual([908, 428]);
	expect(pan).toEqual(none);
});

test('where no side of a mark has room, the map must pan', () => {
	const narrow = { width: 500, height: 440 };
	const { x, pan } = placeBeside(mark(250, 200), card, narrow);
	expect(x).toBe(128);
	expect(pan).toEqual({ x: 155, y: 0 });
});

test('wherever the mark is, the card lies in the map and, once panned, beside the mark', () => {
	const within = (most: number) => fc.integer({ min: 0, max: most });
	fc.assert(
		fc.property(within(map.width), within(map.height), (markX, markY) => {
			const { x, y, pan } = placeBeside(mark(markX, markY), card, map);
			expect(x).toBeGreaterThanOrEqual(12);
			expect(x + card.width).toBeLessThanOrEqual(map.width - 12);
			expect(y).toBeGreaterThanOrEqual(12);
			expect(y + card.height).toBeLessThanOrEqual(map.height - 12);
			const [left, top] = [markX - pan.x, markY];
			const beside = left <= x || left >= x + card.width || top <= y || top >= y + card.height;
			expect(beside).toBe(true);
		}),
	);
});
