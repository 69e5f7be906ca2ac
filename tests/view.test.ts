import { beforeAll, expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import type { MapView } from '#lib/state/view.ts';
import { FADE_STEPS } from '#lib/style/areas.ts';
import { content, frozen } from './fixtures.ts';

let view: MapView;
beforeAll(() => {
	view = frozen(viewOf(frozen(mapTexts(content)), []));
});

test('is plain data, which a page can carry', () => {
	expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test('counts what is drawn, and says of every other mention why not', () => {
	expect(view.texts.map(({ mentions, drawn }) => [mentions, drawn])).toEqual([
		[6, 5],
		[2, 1],
	]);
	expect(view.rejected).toEqual({ metonym: 1, 'nothing-there': 1 });
	expect(view.periods.map(({ id, count }) => [id, count])).toEqual([
		['fall', 1],
		['now', 2],
		['talks', 0],
		['later', 1],
	]);
	expect(view.undatedCount).toBe(1);
});

test('only a vague area fades', () => {
	expect(view.outlines.map(({ id, fade }) => [id, fade.length])).toEqual([
		['hills', FADE_STEPS],
		['zone-west', 0],
		['zone-east', 0],
	]);
});

test('every mention has its mark, drawn or not', () => {
	expect(Object.keys(view.marks)).toHaveLength(8);
	expect(view.marks['m2']).toMatchObject({ notDrawn: 'metonym', basis: null, rank: null });
	expect(view.marks['m8']?.detail).toBe('the title puts nothing there');
	expect(view.marks['m1']).toMatchObject({
		notDrawn: null,
		detail: null,
		basis: 'stated',
		moved: false,
	});
	expect(view.marks['m5']).toMatchObject({ basis: 'undated', rank: null });
});

test('a sighting that an outside source contradicts says so', () => {
	const contradicted = view.sightings.filter((sighting) => sighting.contradicted);
	expect(contradicted.map(({ mention }) => mention)).toEqual(['m1']);
});

test('a claim comes with its measure', () => {
	expect(view.claims[0]).toMatchObject({ id: 'two-counties', statedRatio: 2 });
	expect(view.claims[0]?.measure.parts).toHaveLength(2);
});
