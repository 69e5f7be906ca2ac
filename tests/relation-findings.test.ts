import { expect, test } from 'vitest';
import type { Content, Relation, RelationSide } from '#engine/model.ts';
import { relationFindings } from '#engine/relation-findings.ts';
import { content, relation, review, world } from './fixtures.ts';

const findings = (change: Partial<Relation>, given: Partial<Content> = {}) =>
	relationFindings(world({ relations: [{ ...relation, ...change }], ...given }));
const found = (change: Partial<Relation>) => findings(change).map(({ found }) => found);
const withOne = (change: Partial<RelationSide>) => found({ one: { ...relation.one, ...change } });

test('the world is in order, and so is one without relations', () => {
	expect(relationFindings(content)).toEqual([]);
	expect(relationFindings(world({ relations: [] }))).toEqual([]);
});

test('a side that names what is not there', () => {
	expect(withOne({ text: 'stream' })).toEqual(['text "stream"']);
	expect(withOne({ units: ['p2', 'p9'] })).toEqual(['unit "p9"']);
	expect(withOne({ mentions: ['m1', 'm99'] })).toEqual(['mention "m99"']);
	expect(withOne({ mentions: ['m7'] })).toEqual(['mention "m7"']);
	const other = { ...relation.other, mentions: [], place: 'zur' };
	expect(found({ kind: 'related', other })).toEqual(['place "zur"']);
});

test('a mention of another place', () => {
	expect(findings({ one: { ...relation.one, mentions: ['m3'] } })).toEqual([
		{
			record: 'relation the-bridge',
			found: 'mention m3, which is of hills',
			expected: 'a mention of zor',
		},
	]);
});

test('two sides of one text', () => {
	const other = { ...relation.one, mentions: ['m6'] };
	expect(found({ other })).toEqual(['text "river" on both sides']);
});

test('one place that is two, where it is said to be the same', () => {
	const one = { ...relation.one, place: 'hills', mentions: ['m3'] };
	expect(found({ one })).toEqual(['places "hills" and "zor"']);
	expect(found({ one, kind: 'related' })).toEqual([]);
	expect(found({ one, kind: 'contradiction' })).toEqual([]);
});

test('a review of no date', () => {
	expect(found({ review: { ...review, at: 'lately' } })).toEqual(['review date "lately"']);
});

test('a reference to another file names the list it was looked for in', () => {
	const lists = (given: Partial<Content>) => new Set(findings({}, given).map(({ among }) => among));
	expect(lists({ texts: [] })).toEqual(new Set(['texts']));
	expect(lists({ places: [] })).toEqual(new Set(['places']));
	expect(lists({ mentions: [] })).toEqual(new Set(['mentions']));
});
