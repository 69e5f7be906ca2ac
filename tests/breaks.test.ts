import { expect, test } from 'vitest';
import { timeAxis, type TimeAxis } from '#lib/state/timeline/axis.ts';
import { breaksOf } from '#lib/state/timeline/breaks.ts';
import { day, told } from './told.ts';

/** An axis with these many units of time in each of its parts, all equally wide. */
function uneven(...times: number[]): TimeAxis {
	const knots = [0];
	for (const time of times) knots.push((knots.at(-1) ?? 0) + time);
	return {
		domain: { min: 0, max: knots.at(-1) ?? 0 },
		knots,
		at: (instant) => knots.indexOf(instant) / times.length,
		instantAt: (position) => knots[Math.round(position * times.length)] ?? 0,
	};
}

test('an even axis has none', () => {
	expect(breaksOf(uneven(5, 6, 8, 5))).toEqual([]);
	expect(breaksOf(uneven(5))).toEqual([]);
});

test('marks what is drawn tighter than both its neighbours, not what is drawn wider', () => {
	expect(breaksOf(uneven(1, 8, 8, 2))).toEqual([{ from: 1, to: 17, factor: 4 }]);
	expect(breaksOf(uneven(8, 1, 32, 33))).toEqual([
		{ from: 0, to: 8, factor: 8 },
		{ from: 9, to: 74, factor: 32.5 },
	]);
});

test('marks the quiet years before the months of which most is told', () => {
	const breaks = breaksOf(timeAxis(told) as TimeAxis);
	const before = breaks.find(({ to }) => to === day('2024-11-01'));
	expect(before?.factor).toBeGreaterThan(5);
});
