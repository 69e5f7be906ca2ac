import { expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import { faintIn, standings } from '#lib/state/standing.ts';
import {
	changed,
	content,
	frozen,
	mention,
	mentions,
	review,
	river,
	sequel,
	world,
} from './fixtures.ts';

const named = frozen([
	...mentions,
	mention('m9', sequel, 'p1', 'bridge', {
		kind: 'in-name',
		place: 'the-league',
		inside: 'the bridge League',
	}),
	mention('m10', river, 'p3', 'ferry', { kind: 'metonym', place: 'syria' }),
	mention('m11', river, 'p4', 'families', { kind: 'metonym', place: null }),
	mention('m12', river, 'p2', 'Troops', { kind: 'demonym', place: 'syria' }),
]);
const view = frozen(viewOf(mapTexts(world({ mentions: named })), []));

test('words that stand for a government, and longer names, by what they stand for', () => {
	expect(standings(view)).toEqual([
		{
			place: 'syria',
			governments: [
				{ words: 'Damascus', count: 1 },
				{ words: 'ferry', count: 1 },
			],
			names: [],
			count: 2,
		},
		{
			place: 'the-league',
			governments: [],
			names: [{ words: 'the bridge League', count: 1 }],
			count: 1,
		},
		{ place: null, governments: [{ words: 'families', count: 1 }], names: [], count: 1 },
	]);
});

test('a rejected or lost mention stands for nothing', () => {
	const rejected = changed(named, 'm2', { review: { ...review, state: 'rejected' } });
	const all = standings(viewOf(mapTexts(world({ mentions: rejected })), []));
	const syria = all.find(({ place }) => place === 'syria');
	expect(syria?.governments.map(({ words }) => words)).toEqual(['ferry']);
});

test('what has no place on a map is not among what shows there', () => {
	expect(faintIn(view)).toBe(2);
	expect(faintIn(viewOf(mapTexts(content), []))).toBe(1);
});
