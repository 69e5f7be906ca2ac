import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointers, type Cover, type Pixel } from '#lib/map/away.ts';

const size = { width: 1000, height: 700 };
const insets = { top: 50, right: 0, bottom: 20, left: 300 };
const middle = { x: 650, y: 365 };

function point(...marks: (Pixel & { id: string })[]) {
	return pointers(marks, size, insets).placed;
}

test('marks in the view have no pointer', () => {
	expect(point({ id: 'in', x: 650, y: 365 }, { id: 'edge', x: 300, y: 50 })).toEqual([]);
});

test('a mark below what covers the map is outside the view', () => {
	const key: Cover = { x: 700, y: 300, width: 200, height: 200, stays: true };
	const marks = [{ id: 'covered', x: 750, y: 365 }];
	expect(pointers(marks, size, insets, [key]).placed.map(({ id }) => id)).toEqual(['covered']);
	expect(pointers(marks, size, insets, [{ ...key, stays: false }]).placed).toEqual([]);
	expect(point({ id: 'inset', x: 299, y: 365 }).map(({ id }) => id)).toEqual(['inset']);
});

test.each([
	['north', 0, -1, 0],
	['north-east', 1, -1, 1],
	['east', 1, 0, 2],
	['south-east', 1, 1, 3],
	['south', 0, 1, 4],
	['south-west', -1, 1, 5],
	['west', -1, 0, 6],
	['north-west', -1, -1, 7],
])('to the %s', (_, dx, dy, direction) => {
	const [pointer] = point({ id: 'a', x: middle.x + dx * 5000, y: middle.y + dy * 5000 });
	expect(pointer?.direction).toBe(direction);
	expect(Math.sign(Math.round((pointer?.x ?? 0) - middle.x))).toBe(dx);
	expect(Math.sign(Math.round((pointer?.y ?? 0) - middle.y))).toBe(dy);
});

const far = fc.integer({ min: -9000, max: 9000 });
const spots = fc
	.array(fc.tuple(far, far), { maxLength: 6 })
	.map((pairs) => pairs.map(([x, y], index) => ({ id: `m${index}`, x, y })));

test('every mark outside has one pointer, wholly in the view, or is counted with the rest', () => {
	fc.assert(
		fc.property(spots, (marks) => {
			const outside = marks.filter(({ x, y }) => x < 300 || x > 1000 || y < 50 || y > 680);
			const { placed, rest } = pointers(marks, size, insets);
			const told = [...placed.map(({ id }) => id), ...rest];
			expect(told.toSorted()).toEqual(outside.map(({ id }) => id).toSorted());
			for (const { x, y } of placed) {
				expect(Math.abs(x - middle.x)).toBeLessThanOrEqual(350 - 79 + 1);
				expect(Math.abs(y - middle.y)).toBeLessThanOrEqual(315 - 15 + 1);
			}
		}),
	);
});

test('pointers stand clear of one another, of marks in view and of what lies over the map', () => {
	const marks = [
		...['a', 'b', 'c'].map((id) => ({ id, x: 9000, y: 365 })),
		{ id: 'seen', x: 900, y: 400 },
	];
	const over: Cover[] = [{ x: 840, y: 350, width: 160, height: 30, stays: true }];
	const { placed } = pointers(marks, size, insets, over);
	expect(placed).toHaveLength(3);
	const room = ({ x, y }: Pixel) => ({ left: x - 79, right: x + 79, top: y - 15, bottom: y + 15 });
	const others = [
		{ left: 840, right: 1000, top: 350, bottom: 380 },
		{ left: 885, right: 915, top: 385, bottom: 415 },
	];
	for (const [index, pointer] of placed.entries())
		for (const other of [...placed.slice(index + 1).map(room), ...others]) {
			const { left, right, top, bottom } = room(pointer);
			const apart =
				right <= other.left || left >= other.right || bottom <= other.top || top >= other.bottom;
			expect(apart).toBe(true);
		}
});

test('a view too small for a pointer has none, and counts its marks', () => {
	const marks = [{ id: 'a', x: 9000, y: 0 }];
	expect(pointers(marks, { width: 400, height: 300 }, insets)).toEqual({ placed: [], rest: ['a'] });
});
