import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointers, type Pixel } from '#lib/map/away.ts';

const size = { width: 1000, height: 700 };
const insets = { top: 50, right: 0, bottom: 20, left: 300 };
const middle = { x: 650, y: 365 };

function point(...marks: (Pixel & { id: string })[]) {
	return pointers(marks, size, insets);
}

test('marks in the view have no pointer', () => {
	expect(point({ id: 'in', x: 650, y: 365 }, { id: 'edge', x: 300, y: 50 })).toEqual([]);
});

test('a mark below what covers the map is outside the view', () => {
	expect(point({ id: 'covered', x: 299, y: 365 }).map(({ id }) => id)).toEqual(['covered']);
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

test('every mark outside has one pointer, wholly in the view', () => {
	fc.assert(
		fc.property(spots, (marks) => {
			const outside = marks.filter(({ x, y }) => x < 300 || x > 1000 || y < 50 || y > 680);
			const placed = point(...marks);
			expect(placed.map(({ id }) => id)).toEqual(outside.map(({ id }) => id));
			for (const { x, y } of placed) {
				expect(Math.abs(x - middle.x)).toBeLessThanOrEqual(350 - 79 + 1);
				expect(Math.abs(y - middle.y)).toBeLessThanOrEqual(315 - 16 + 1);
			}
		}),
	);
});

test('pointers in one direction stand side by side, clear of what is there already', () => {
	const marks = ['a', 'b', 'c'].map((id) => ({ id, x: 9000, y: 365 }));
	const taken = [{ x: 921, y: 365 }];
	const placed = [...pointers(marks, size, insets, taken), ...taken];
	expect(placed).toHaveLength(4);
	for (const [index, one] of placed.entries())
		for (const other of placed.slice(index + 1))
			expect(Math.abs(one.x - other.x) >= 158 || Math.abs(one.y - other.y) >= 32).toBe(true);
});

test('a view too small for a pointer has none', () => {
	expect(pointers([{ id: 'a', x: 9000, y: 0 }], { width: 400, height: 300 }, insets)).toEqual([]);
});
