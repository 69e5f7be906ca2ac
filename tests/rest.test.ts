import { expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import { denominator, listIn, type Count } from '#lib/state/rest.ts';
import { changed, content, frozen, mentions, world } from './fixtures.ts';

const view = frozen(viewOf(mapTexts(content), []));
const { kinds, texts, reasons } = denominator(view);

function figures({ rows, sum }: Count<string>) {
	return [...rows, sum].map(({ value, shares: { drawn, rest, all } }) => [
		value,
		drawn.marks.length,
		rest.marks.length,
		all.marks.length,
	]);
}

test('counts every mention by kind, text and reason, in rows that add up', () => {
	expect(figures(kinds)).toEqual([
		['place', 4, 1, 5],
		['area', 2, 0, 2],
		['metonym', 0, 1, 1],
		['kinds', 6, 2, 8],
	]);
	expect(figures(texts)).toEqual([
		['river', 5, 1, 6],
		['sequel', 1, 1, 2],
		['texts', 6, 2, 8],
	]);
	expect(figures(reasons)).toEqual([
		['metonym', 0, 1, 1],
		['nothing-there', 0, 1, 1],
		['reasons', 0, 2, 2],
	]);
});

test('a mention that names no place is counted and listed too', () => {
	const astray = world({ mentions: changed(mentions, 'm2', { place: null }) });
	const list = listIn(viewOf(mapTexts(astray), []), 'reason.metonym.rest');
	expect(list?.marks.map(({ id, place }) => [id, place])).toEqual([['m2', null]]);
});

test('a list is found by its id in the address, unless it is empty or unknown', () => {
	expect(listIn(view, 'kind.place.rest')?.marks.map(({ id }) => id)).toEqual(['m8']);
	expect(listIn(view, 'kinds')?.marks).toHaveLength(8);
	expect(listIn(view, 'kind.metonym.drawn')).toBe(null);
	expect(listIn(view, 'kind.spelling')).toBe(null);
});
