import { beforeAll, expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import { undatedParagraphs, undatedPlaces } from '#lib/state/timeline/undated.ts';
import type { MapView } from '#lib/state/view.ts';
import { atlas } from '#lib/server/atlas.ts';
import { content, frozen } from './fixtures.ts';

let view: MapView;
beforeAll(() => {
	view = frozen(viewOf(frozen(mapTexts(content)), []));
});

test('lists the places told of without a date, with the receipts that are', () => {
	const places = undatedPlaces(view);
	expect(places.map(({ place }) => place.id)).toEqual(['zor']);
	expect(places[0]?.receipts.map(({ mention }) => mention)).toEqual(['m5']);
});

test('says of each paragraph without a date of its own what dates it', () => {
	const [river] = undatedParagraphs(view);
	const groups = river?.groups.map(({ by, units }) => [
		typeof by === 'string' ? by : by.id,
		units.map(({ id }) => id),
	]);
	expect([river?.all, river?.undated]).toEqual([4, 2]);
	expect(groups).toEqual([
		['text', ['p2']],
		['nothing', ['p3']],
	]);
});

test('42 of the 73 paragraphs of the shipped texts have no time that can be dated', async () => {
	const shipped = undatedParagraphs(viewOf(await atlas(), []));
	expect(shipped.map(({ undated, all }) => [undated, all])).toEqual([
		[18, 33],
		[24, 40],
	]);
	for (const { undated, groups } of shipped)
		expect(groups.reduce((sum, { units }) => sum + units.length, 0)).toBe(undated);
	const told = shipped.flatMap(({ groups }) => groups.filter(({ by }) => by === 'nothing'));
	expect(told.map(({ units }) => units.map(({ id }) => id))).toEqual([['p20']]);
});
