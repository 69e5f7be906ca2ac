import { describe, expect, test } from 'vitest';
import { boundsOf } from '#engine/dates.ts';
import type { Anchor, Mention } from '#engine/model.ts';
import { findAnchors } from '#engine/pipeline.ts';
import { sightings, tells } from '#engine/sightings.ts';
import { changed, content, mentions, review, world } from './fixtures.ts';

const anchors = findAnchors(content);

function sight(id: string, change: Partial<Mention> = {}) {
	return sightings(world({ mentions: changed(mentions, id, change) }), anchors);
}

function found(id: string, change: Partial<Mention> = {}) {
	return sight(id, change).accepted.find(({ mention }) => mention === id);
}

function refused(id: string, change: Partial<Mention> = {}) {
	return sight(id, change).rejected.find(({ record }) => record === id);
}

test('every mention is either accepted or rejected with a reason', () => {
	const { accepted, rejected } = sightings(content, anchors);
	const ids = [...accepted.map(({ mention }) => mention), ...rejected.map(({ record }) => record)];
	expect(ids.sort()).toEqual(mentions.map(({ id }) => id));
	expect(rejected).toEqual([
		{ record: 'm2', reason: 'metonym', detail: null },
		{ record: 'm8', reason: 'nothing-there', detail: 'the title puts nothing there' },
	]);
});

describe('a mention is dated', () => {
	test('by the time that dates it', () => {
		expect(found('m1')).toEqual({
			mention: 'm1',
			text: 'river',
			unit: 'p1',
			place: 'zor',
			basis: 'stated',
			time: 't1',
			interval: '2019-03',
			bounds: boundsOf('2019-03'),
			proposed: false,
		});
	});

	test('by that time as an editor widened it', () => {
		const widened = { edtf: '2019-03/2022-08-12~', words: 'to this day' };
		expect(found('m1', { widened })).toMatchObject({
			basis: 'stated',
			interval: widened.edtf,
			bounds: boundsOf(widened.edtf),
		});
	});

	test('by the period that lists its paragraph, where no time of its own can be dated', () => {
		const told = { basis: 'period', time: null, interval: '2019-01/2019-12' };
		expect(found('m6')).toMatchObject(told);
		expect(found('m6', { time: 't3' })).toMatchObject(told);
		expect(found('m6', { undated: 'long ago' })).toMatchObject(told);
	});

	test('not by the period of its text’s own present, but by the text', () => {
		expect(found('m3')).toMatchObject({
			basis: 'inherited',
			interval: '2022-08-12~',
			bounds: boundsOf('2022-08-05/2022-08-15'),
		});
		expect(found('m7')).toMatchObject({ basis: 'inherited', interval: '2025-04-28' });
	});

	test('by nothing where an editor marks it as told of the past', () => {
		expect(found('m5')).toMatchObject({ basis: 'undated', interval: null, bounds: null });
	});

	test('in the paragraph where its words stand now', () => {
		const moved: Anchor = { status: 'moved', unit: 'p4', start: 0, end: 3, from: 'p3' };
		const { accepted } = sightings(content, { ...anchors, m5: moved });
		expect(accepted.find(({ mention }) => mention === 'm5')).toMatchObject({
			unit: 'p4',
			basis: 'period',
		});
	});
});

describe('a mention is not drawn', () => {
	test.each(['metonym', 'in-name', 'demonym', 'title', 'person-name'] as const)(
		'as a %s, though it is marked as drawn',
		(kind) => {
			expect(refused('m1', { kind })).toMatchObject({ reason: kind });
		},
	);

	test.each(['rejected', 'not-identifiable'] as const)('when %s, with the reason', (state) => {
		const why = 'there are two Zors';
		expect(refused('m1', { review: { ...review, state, why } })).toEqual({
			record: 'm1',
			reason: state,
			detail: why,
		});
	});

	test('when its words are lost, with where they are found', () => {
		const lost = (found: number) =>
			sightings(content, { ...anchors, m1: { status: 'lost', found } }).rejected[0];
		expect(lost(0)).toEqual({
			record: 'm1',
			reason: 'lost',
			detail: 'the words are found nowhere',
		});
		expect(lost(2)?.detail).toBe('the words are found 2 times');
	});

	test('without a place, in a country, or without a geometry', () => {
		expect(refused('m1', { place: null })).toMatchObject({ reason: 'not-identifiable' });
		expect(refused('m2', { kind: 'place' })).toMatchObject({ reason: 'country' });
		expect(refused('m1', { place: 'the-league' })).toMatchObject({ reason: 'no-geometry' });
	});
});

test('a mention the machine proposed is seen as proposed', () => {
	expect(found('m1', { review: { ...review, state: 'proposed' } })?.proposed).toBe(true);
});

test('a period tells a paragraph of its own text only', () => {
	const [fall] = content.periods;
	expect(fall && tells(fall, 'river', 'p4')).toBe(true);
	expect(fall && tells(fall, 'river', 'p1')).toBe(false);
	expect(fall && tells(fall, 'sequel', 'p4')).toBe(false);
});
