import { expect, test } from 'vitest';
import type { Anchor, Mention } from '#engine/model.ts';
import { findAnchors, mapTexts } from '#engine/pipeline.ts';
import { receipts } from '#engine/receipts.ts';
import { changed, content, frozen, mentions, times, world } from './fixtures.ts';

const { sightings, rejected } = frozen(mapTexts(content));
const anchors = findAnchors(content);
const byPlace = receipts(content, anchors, sightings, rejected);

function receipt(id: string, among = byPlace) {
	return Object.values(among)
		.flat()
		.find(({ mention }) => mention === id);
}

function anchored(anchor: Anchor, id = 'm1') {
	return receipt(id, receipts(content, { ...anchors, [id]: anchor }, sightings, rejected));
}

test('every mention of a place has one, drawn ones first and from the latest to the oldest', () => {
	const ids = Object.fromEntries(
		Object.entries(byPlace).map(([place, list]) => [place, list.map(({ mention }) => mention)]),
	);
	expect(ids).toEqual({
		zor: ['m7', 'm6', 'm1', 'm5', 'm8'],
		syria: ['m2'],
		hills: ['m3'],
		zone: ['m4'],
	});
});

test('it holds the sentence, and where in it the words stand', () => {
	const { sentence = '', start, end } = receipt('m1') ?? {};
	expect(sentence).toBe('In March 2019 the bridge at Zor fell.');
	expect(sentence.slice(start, end)).toBe('Zor');
	const second = receipt('m2');
	expect(second?.sentence).toBe('Damascus said nothing of it for a week.');
	expect(second?.start).toBe(0);
});

test('it leads to the passage at the publisher, where there is an address', () => {
	expect(receipt('m1')?.source).toBe(
		'https://text.example/river#:~:text=In%20March%202019%20the%20bridge%20at%20Zor%20fell.',
	);
	expect(receipt('m7')?.source).toBe(null);
});

test('it says how its time is known', () => {
	expect(receipt('m1')?.dating).toEqual({
		basis: 'stated',
		interval: '2019-03',
		words: 'March 2019',
		countedFrom: [],
		widenedBy: null,
		period: null,
		undated: null,
	});
	expect(receipt('m6')?.dating).toMatchObject({ basis: 'period', period: 'The fall', words: null });
	expect(receipt('m5')?.dating).toMatchObject({ undated: 'told of the past without a date' });
	expect(receipt('m3')?.dating).toMatchObject({ basis: 'inherited', interval: '2022-08-12~' });
});

test('it says what a relative time was counted from, and by which words it was widened', () => {
	const change: Partial<Mention> = {
		time: 't2',
		widened: { edtf: '2019-03/..', words: 'for the hills' },
	};
	const { receipts: all } = mapTexts(world({ mentions: changed(mentions, 'm6', change) }));
	expect(receipt('m6', all)?.dating).toMatchObject({
		words: 'That spring',
		countedFrom: [{ words: 'March 2019', edtf: '2019-03' }],
		widenedBy: 'for the hills',
	});
});

test('what is counted from the date of the text says that date, and what cannot be dated says none', () => {
	const dated = (anchors: string[]) => {
		const { receipts: all } = mapTexts(
			world({
				mentions: changed(mentions, 'm6', { time: 't2' }),
				times: changed(times, 't2', { anchors }),
			}),
		);
		return receipt('m6', all)?.dating?.countedFrom;
	};
	expect(dated(['published'])).toEqual([{ words: null, edtf: '2022-08-12~' }]);
	expect(dated(['t3'])).toEqual([{ words: 'Years ago', edtf: null }]);
});

test('it says why a mention is not drawn, and carries the notes that speak of it', () => {
	expect(receipt('m2')).toMatchObject({ notDrawn: 'metonym', dating: null, notes: [] });
	expect(receipt('m8')).toMatchObject({ note: 'the title puts nothing there' });
	expect(receipt('m1')).toMatchObject({ notDrawn: null, notes: ['bridge-stood'] });
});

test('words that moved are shown where they stand now', () => {
	const moved = anchored({ status: 'moved', unit: 'p4', start: 36, end: 39, from: 'p1' });
	expect(moved).toMatchObject({ unit: 'p4', anchor: 'moved' });
	expect(moved?.sentence.slice(moved.start, moved.end)).toBe('Zor');
});

test('words that are lost are shown as they were quoted, with no passage to lead to', () => {
	const lost = anchored({ status: 'lost', found: 0 });
	expect(lost).toMatchObject({ unit: 'p1', anchor: 'lost', source: 'https://text.example/river' });
	expect(lost?.sentence.slice(lost.start, lost.end)).toBe('Zor');
});
