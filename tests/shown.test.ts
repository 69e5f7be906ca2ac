import { expect, test } from 'vitest';
import { everyPeriod, knownPeriods, shownIn } from '#lib/state/shown.ts';
import type { PeriodView, SightingView } from '#lib/state/view.ts';
import { frozen, periods } from './fixtures.ts';

const views: PeriodView[] = frozen(
	periods.map((period) => ({ ...period, count: 0, empty: null, rank: 0, from: 0 })),
);
const every = everyPeriod(views);

function sighting(mention: string, ...shows: string[]): SightingView {
	return {
		mention,
		place: 'zor',
		basis: 'stated',
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
		shownIn(all, new Set(chosen)).map(({ mention }) => mention);
	expect(shown('now')).toEqual(['a']);
	expect(shown('fall', 'now', 'undated')).toEqual(['a', 'b']);
	expect(shown('talks')).toEqual([]);
	expect(shown()).toEqual([]);
});

test('without a choice, or with none that is known, all are chosen; with an empty one, none', () => {
	expect([...knownPeriods(null, every)]).toEqual(every);
	expect([...knownPeriods(['long-gone'], every)]).toEqual(every);
	expect([...knownPeriods([], every)]).toEqual([]);
	expect([...knownPeriods(['now', 'long-gone', 'fall'], every)]).toEqual(['fall', 'now']);
});
