import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '#engine/model.ts';
import { everyPeriod, knownPeriods, shownIn, steady } from '#lib/state/shown.ts';
import type { PeriodView, SightingView } from '#lib/state/view.ts';
import { frozen, periods } from './fixtures.ts';

const views: PeriodView[] = frozen(
	periods.map((period) => ({
		...period,
		count: 0,
		empty: null,
		bounds: { min: 0, max: 0 },
		rank: 0,
		from: 0,
	})),
);
const every = everyPeriod(views);

function sighting(mention: string, ...shows: string[]): SightingView {
	return {
		mention,
		text: 'one',
		unit: 'p1',
		place: 'zor',
		basis: 'stated',
		bounds: null,
		rank: 0,
		periods: shows,
		proposed: false,
		contradicted: false,
	};
}

test('every period can be chosen, and what has no date', () => {
	expect(every).toEqual(['fall', 'now', 'talks', 'later', 'undated']);
});

test('a sighting shows while any of its periods is chosen', () => {
	const all = frozen([sighting('a', 'fall', 'now'), sighting('b', 'undated'), sighting('c')]);
	const shown = (...chosen: string[]) =>
		shownIn(all, { periods: new Set(chosen), interval: null }).map(({ mention }) => mention);
	expect(shown('now')).toEqual(['a']);
	expect(shown('fall', 'now', 'undated')).toEqual(['a', 'b']);
	expect(shown('talks')).toEqual([]);
	expect(shown()).toEqual([]);
});

test('without a choice of periods a sighting of none of them shows too', () => {
	const all = frozen([sighting('a', 'fall'), sighting('b')]);
	expect(shownIn(all, { periods: null, interval: null })).toEqual(all);
});

/** Bounds as a sighting has them: any two days, either end open, or none. */
const bounds = fc.option(
	fc
		.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.nat(3))
		.map(([min, length, open]) => ({
			min: open & 1 ? -Infinity : min,
			max: open & 2 ? Infinity : min + length,
		})),
);

test('an interval shows exactly what overlaps it, of any text and whatever period it is in', () => {
	fc.assert(
		fc.property(fc.array(bounds), bounds, (all, interval) => {
			const sightings = all.map((own, index) => ({ ...sighting(String(index)), bounds: own }));
			const meets = (own: Bounds | null) =>
				interval === null ||
				(own !== null && !(own.max < interval.min) && !(interval.max < own.min));
			expect(shownIn(sightings, { periods: null, interval })).toEqual(
				sightings.filter((each) => meets(each.bounds)),
			);
		}),
	);
});

test('periods within an interval show what is in both', () => {
	const late = { ...sighting('b', 'fall'), bounds: { min: 5, max: 6 } };
	const all = [
		{ ...sighting('a', 'fall'), bounds: { min: 1, max: 2 } },
		late,
		sighting('c', 'now'),
	];
	const filter = { periods: new Set(['fall']), interval: { min: 4, max: 9 } };
	expect(shownIn(all, filter)).toEqual([late]);
});

test('without a choice, or with none that is known, all are chosen; with an empty one, none', () => {
	expect([...knownPeriods(null, every)]).toEqual(every);
	expect([...knownPeriods(['long-gone'], every)]).toEqual(every);
	expect([...knownPeriods([], every)]).toEqual([]);
	expect([...knownPeriods(['now', 'long-gone', 'fall'], every)]).toEqual(['fall', 'now']);
});

test('a list that holds the same stays the very list it was', () => {
	const kept = steady<string>();
	const first = kept(['a', 'b']);
	expect(kept(['a', 'b'])).toBe(first);
	const second = kept(['b', 'a']);
	expect(second).toEqual(['b', 'a']);
	expect(kept(['b'])).toEqual(['b']);
	expect(kept(['b', 'a'])).not.toBe(second);
});
