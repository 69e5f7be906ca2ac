import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeAxis } from '#lib/state/timeline/axis.ts';
import { countIn, histogram } from '#lib/state/timeline/histogram.ts';
import type { SightingView } from '#lib/state/view.ts';
import { anyTold } from './told.ts';

const BINS = 24;

function sighting(mention: string, bounds: SightingView['bounds']): SightingView {
	return {
		mention,
		text: 'one',
		unit: 'p1',
		place: 'zor',
		basis: bounds ? 'stated' : 'undated',
		bounds,
		rank: null,
		periods: [],
		proposed: false,
		contradicted: false,
	};
}

test('counts in each part of the axis the sightings whose time overlaps it, and those that show', () => {
	fc.assert(
		fc.property(anyTold, fc.nat(), (all, parity) => {
			const axis = timeAxis(all);
			if (!axis) return;
			const sightings = all.map((bounds, index) => sighting(String(index), bounds));
			const shown = sightings.filter((_, index) => (index + parity) % 2 === 0);
			const bins = histogram(axis, sightings, BINS, () => 1);
			const strong = countIn(axis, shown, BINS);
			for (const [index, bin] of bins.entries()) {
				const overlapping = ({ bounds }: SightingView) =>
					bounds !== null && axis.at(bounds.max) >= bin.from && axis.at(bounds.min) < bin.to;
				// The last part holds its own end, too.
				if (bin.to === 1) continue;
				expect(bin.count).toBe(sightings.filter(overlapping).length);
				expect(strong[index]).toBe(shown.filter(overlapping).length);
			}
		}),
	);
});

test('has no part for what has no date', () => {
	const axis = timeAxis([{ min: 0, max: 1e9 }]);
	if (!axis) throw new Error('there is no axis');
	const bins = histogram(axis, [sighting('a', null)], BINS, () => 1);
	expect(bins.every(({ count }) => count === 0)).toBe(true);
});
