import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '#engine/dates.ts';
import { intervalOf } from '#lib/state/interval.ts';
import { timeAxis, type TimeAxis } from '#lib/state/timeline/axis.ts';
import { endsOf, snapped, stepped, within } from '#lib/state/timeline/snapping.ts';
import { anyTold, day, told } from './told.ts';

const axis = timeAxis(told) as TimeAxis;
const WIDTH = 900;
const drag = (from: string, to: string) =>
	endsOf(snapped(axis, axis.at(day(from)), axis.at(day(to)), WIDTH), axis);

test('snaps to days where there is room for them, else to months', () => {
	expect(drag('2024-12-08T01:00Z', '2025-02-16T23:00Z')).toEqual({
		from: '2024-12-08',
		to: '2025-02-16',
	});
	expect(drag('1994-04-03', '1996-02-28')).toEqual({ from: '1994-04', to: '1996-02' });
});

test('does not mind the direction, and takes at least one unit', () => {
	expect(drag('2025-02-16T23:00Z', '2024-12-08T01:00Z')).toEqual({
		from: '2024-12-08',
		to: '2025-02-16',
	});
	expect(drag('2024-12-11T00:00Z', '2024-12-11T00:01Z')).toEqual({
		from: '2024-12-11',
		to: '2024-12-11',
	});
});

test('gives the shortest dates, and no limit at the ends of the axis', () => {
	const ends = (interval: string) => endsOf(boundsOf(interval), axis);
	expect(ends('1998-01/1998-12')).toEqual({ from: '1998', to: '1998' });
	expect(ends('1998-06/1998-12-30')).toEqual({ from: '1998-06', to: '1998-12-30' });
	expect(ends('1990/2025-04')).toEqual({ from: null, to: null });
	expect(ends('1980/..')).toEqual({ from: null, to: null });
});

test('an arrow moves an end to the next month or to what is told before that', () => {
	const start = boundsOf('2024-12-01/2025-02-16');
	const steps = [start];
	for (let step = 0; step < 5; step += 1)
		steps.push(stepped(steps.at(-1) ?? start, 'min', { by: 'small', direction: 1 }, axis, told));
	expect(steps.map((each) => endsOf(each, axis).from)).toEqual([
		'2024-12',
		'2024-12-08',
		'2024-12-09',
		'2024-12-11',
		'2024-12-12',
		'2024-12-19',
	]);
	expect(endsOf(stepped(start, 'max', { by: 'small', direction: -1 }, axis, told), axis).to).toBe(
		'2025-02-15',
	);
	expect(endsOf(stepped(start, 'max', { by: 'year', direction: 1 }, axis, told), axis).to).toBe(
		null,
	);
	expect(endsOf(stepped(start, 'min', { by: 'year', direction: -1 }, axis, told), axis).from).toBe(
		'2023-12',
	);
});

test('whatever is dragged or stepped is an interval that the address gives back', () => {
	const position = fc.double({ min: 0, max: 1, noNaN: true });
	const moves = fc.array(
		fc.record({
			side: fc.constantFrom('min' as const, 'max' as const),
			by: fc.constantFrom('small' as const, 'year' as const, 'all' as const),
			direction: fc.constantFrom(1 as const, -1 as const),
		}),
		{ maxLength: 12 },
	);
	fc.assert(
		fc.property(anyTold, position, position, moves, (all, a, b, list) => {
			const made = timeAxis(all);
			if (!made) return;
			let interval = snapped(made, a, b, WIDTH);
			for (const { side, ...move } of list) {
				interval = stepped(interval, side, move, made, all);
				const { from, to } = endsOf(interval, made);
				const read = within(intervalOf(from, to), made);
				expect(read).toEqual(interval);
				expect(interval.min).toBeLessThan(interval.max);
			}
		}),
	);
});
