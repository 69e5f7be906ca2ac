import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeAxis, type TimeAxis } from '#lib/state/timeline/axis.ts';
import { breaksOf } from '#lib/state/timeline/breaks.ts';
import { ticksOf, type Tick } from '#lib/state/timeline/ticks.ts';
import { anyTold, day, told } from './told.ts';

const widthOf = ({ unit }: Tick) => ({ year: 28, month: 56, day: 70 })[unit];
const axis = timeAxis(told) as TimeAxis;
const ticks = ticksOf(axis, breaksOf(axis), 900, widthOf);

test('label where the axis begins, where its rate changes, and round years', () => {
	const instants = ticks.map(({ instant }) => instant);
	expect(instants).toContain(day('1990-01-01'));
	expect(instants).toContain(day('2024-11-01'));
	expect(ticks.find(({ instant }) => instant === day('2024-11-01'))?.unit).toBe('month');
});

test('name the year once', () => {
	const last = ticks.filter(({ instant }) => instant > day('2025-01-01'));
	expect(last.length).toBeGreaterThan(1);
	expect(last.slice(1).every(({ sameYear }) => sameYear)).toBe(true);
});

test('never meet', () => {
	fc.assert(
		fc.property(anyTold, fc.integer({ min: 120, max: 2000 }), (all, width) => {
			const made = timeAxis(all);
			if (!made) return;
			const extents = ticksOf(made, breaksOf(made), width, widthOf).map((tick) => {
				const [middle, half] = [made.at(tick.instant) * width, widthOf(tick) / 2];
				return { from: middle - half, to: middle + half };
			});
			for (const [index, { from }] of extents.entries())
				expect(from).toBeGreaterThan((extents[index - 1]?.to ?? -Infinity) + 1);
		}),
	);
});
