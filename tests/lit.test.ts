import { expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import { litBy } from '#lib/state/lit.ts';
import { content, frozen } from './fixtures.ts';

const view = frozen(viewOf(mapTexts(content), []));

test('a unit lights the places of its drawn mentions, and no other', () => {
	expect(litBy(view, 'river', 'p1').places).toEqual(['zor']);
	expect(litBy(view, 'river', 'p2').places).toEqual(['hills', 'zone']);
	expect(litBy(view, 'sequel', 'title').places).toEqual([]);
	expect(litBy(view, 'sequel', 'p9').places).toEqual([]);
});

test('it has the colour of the latest of their times, and none without one', () => {
	const [rank] = view.sightings.flatMap((each) => (each.mention === 'm1' ? [each.rank] : []));
	expect(litBy(view, 'river', 'p1').rank).toBe(rank);
	expect(litBy(view, 'river', 'p3')).toEqual({ places: ['zor'], rank: null });
	expect(litBy(view, 'river', 'title').rank).toBe(null);
});
