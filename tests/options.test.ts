import { expect, test } from 'vitest';
import type { Finds } from '#lib/search/finder.ts';
import { countsOf, groupsOf } from '#lib/search/options.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import { content, frozen } from './fixtures.ts';

const view = viewOf(mapTexts(content), []);
const none = { hits: [], more: 0 };
const finds: Finds = frozen({
	closeness: 'spelled',
	places: { hits: view.places.slice(0, 2).map((place) => ({ place, also: null })), more: 0 },
	passages: none,
	periods: { hits: view.periods.slice(0, 3), more: 1 },
});

test('options are numbered through the groups that hold any', () => {
	const groups = groupsOf(finds);
	expect(groups.map(({ kind, more }) => [kind, more])).toEqual([
		['place', 0],
		['period', 1],
	]);
	const options = groups.flatMap((group) => group.options);
	expect(options.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
	expect(options.at(-1)?.kind).toBe('period');
});

test('what is found is counted, listed or not', () => {
	expect(countsOf(finds)).toEqual({ places: 2, passages: 0, periods: 4 });
});

test('nothing found is no group', () => {
	expect(groupsOf({ ...finds, places: none, periods: none })).toEqual([]);
});
