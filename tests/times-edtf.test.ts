import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '#engine/dates.ts';
import { around, daysOf, type Unit } from '#engine/times/calendar.ts';
import { edtfOf, edtfOpen, type Part } from '#engine/times/edtf.ts';

const DAY = 86_400_000;
const UNITS: Unit[] = [
	...([
		'day',
		'weekend',
		'week',
		'month',
		'season',
		'quarter',
		'half',
		'year',
		'decade',
		'century',
	] as const),
];
const PARTS: Part[] = ['start', 'early', 'mid', 'late', 'end'];
const day = fc.integer({ min: -700_000, max: 100_000 });
const unit = fc.constantFrom(...UNITS);

describe('the EDTF value of a span', () => {
	test('has its bounds', () => {
		fc.assert(
			fc.property(day, unit, fc.boolean(), (index, of, isApproximate) => {
				const span = around(index, of);
				const { first, last } = daysOf(span);
				expect(boundsOf(edtfOf(span, null, isApproximate))).toEqual({
					min: first * DAY,
					max: (last + 1) * DAY - 1,
				});
			}),
		);
	});

	test('of a part lies in it, from the start to the end in order', () => {
		fc.assert(
			fc.property(day, unit, (index, of) => {
				const span = around(index, of);
				const whole = boundsOf(edtfOf(span, null, false));
				const parts = PARTS.map((part) => boundsOf(edtfOf(span, part, false)));
				for (const { min, max } of parts) {
					expect(min).toBeGreaterThanOrEqual(whole.min);
					expect(max).toBeLessThanOrEqual(whole.max);
				}
				expect(parts[0]?.min).toBe(whole.min);
				expect(parts[4]?.max).toBe(whole.max);
				const starts = parts.map(({ min }) => min);
				expect(starts).toEqual(starts.toSorted((a, b) => a - b));
			}),
		);
	});

	test('is open from its first or up to its last instant', () => {
		fc.assert(
			fc.property(day, unit, (index, of) => {
				const span = around(index, of);
				const { min, max } = boundsOf(edtfOf(span, null, false));
				expect(boundsOf(edtfOpen(span, 'since', false))).toEqual({ min, max: Infinity });
				expect(boundsOf(edtfOpen(span, 'until', false))).toEqual({ min: -Infinity, max });
			}),
		);
	});
});

test.each<[Unit, Part | null, boolean, string]>([
	['day', null, false, '2024-12-18'],
	['day', null, true, '2024-12-18~'],
	['day', 'early', false, '2024-12-18'],
	['week', null, false, '2024-12-16/2024-12-22'],
	['month', 'mid', false, '2024-12-11~/2024-12-21~'],
	['season', null, false, '2024-12~/2025-02~'],
	['quarter', null, false, '2024-36'],
	['quarter', null, true, '2024-10~/2024-12~'],
	['half', null, false, '2024-41'],
	['year', 'early', false, '2024-01~/2024-04~'],
	['year', 'mid', false, '2024-06~'],
	['decade', null, false, '202X'],
	['decade', 'late', false, '2026~/2029~'],
	['century', null, false, '20XX'],
])('a %s, its part %s, about: %s', (of, part, isApproximate, edtf) => {
	expect(edtfOf(around(20_075, of), part, isApproximate)).toBe(edtf);
});
