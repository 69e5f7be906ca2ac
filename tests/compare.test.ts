import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '#engine/content.ts';
import type { Atlas } from '#engine/model.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { contentFiles } from '#lib/server/content.ts';
import { compare, type ComparedPlace, type Comparison } from '#lib/state/compare.ts';
import { changed, content, frozen, relation, review, world } from './fixtures.ts';
import { expectGolden, lines } from './golden.ts';

const SHIPPED = fileURLToPath(new URL('golden/compare/shipped', import.meta.url));
const OLDER = 'aawsat-2022-normalization';
const NEWER = 'aawsat-2025-isis';

function comparison(atlas: Atlas, a: string, b: string): Comparison {
	const { places, relations } = atlas.content;
	const views = places.map(({ id }) => ({ id, receipts: atlas.receipts[id] ?? [] }));
	return compare(frozen(views), relations, a, b);
}

const small = frozen(mapTexts(content));

test('a place in both texts has the receipts of each apart, those drawn first', () => {
	const { both } = comparison(small, 'river', 'sequel');
	expect(both.map(({ place }) => place)).toEqual(['zor']);
	const [zor] = both;
	const ids = (told: ComparedPlace['a'] | undefined) => [
		told?.drawn.map(({ mention }) => mention).sort(),
		told?.others.map(({ mention }) => mention),
	];
	expect(ids(zor?.a)).toEqual([['m1', 'm5', 'm6'], []]);
	expect(ids(zor?.b)).toEqual([['m7'], ['m8']]);
	expect(zor?.relations.map(({ id }) => id)).toEqual(['the-bridge']);
});

test('what only one names is drawn first, and nothing is in two lists', () => {
	const { onlyA, onlyB } = comparison(small, 'river', 'sequel');
	expect(onlyA.map(({ place }) => place)).toEqual(['hills', 'zone', 'syria']);
	expect(onlyB).toEqual([]);
});

test('the other way round everything changes sides', () => {
	const there = comparison(small, 'river', 'sequel');
	const back = comparison(small, 'sequel', 'river');
	expect(back.onlyB).toHaveLength(there.onlyA.length);
	expect(back.both[0]?.a).toEqual(there.both[0]?.b);
	expect(back.changed[0]?.a).toEqual(there.changed[0]?.b);
	expect(back.changed[0]?.b).toEqual(there.changed[0]?.a);
});

test('a relation brings the receipts of its mentions, in its own order', () => {
	const one = { ...relation.one, mentions: ['m6', 'm1'] };
	const atlas = mapTexts(world({ relations: [{ ...relation, one }] }));
	const [bridge] = comparison(atlas, 'river', 'sequel').changed;
	expect(bridge?.a.receipts.map(({ mention }) => mention)).toEqual(['m6', 'm1']);
	expect(bridge?.b.says).toBe('A new one stands.');
});

test('a relation of other texts stays away, and one that was refused stands apart', () => {
	const refuse = { review: { ...review, state: 'rejected' as const, why: 'another bridge' } };
	const atlas = mapTexts(world({ relations: changed([relation], relation.id, refuse) }));
	const { changed: left, refused, both } = comparison(atlas, 'river', 'sequel');
	expect(left).toEqual([]);
	expect(refused.map(({ id }) => id)).toEqual(['the-bridge']);
	expect(both[0]?.relations).toEqual([]);
	expect(comparison(small, 'river', 'hamlet').changed).toEqual([]);
});

test('a text that names nothing leaves the other its places', () => {
	const { both, onlyA, onlyB } = comparison(small, 'river', 'hamlet');
	expect([both.length, onlyA.length, onlyB.length]).toEqual([0, 4, 0]);
});

test('two thousand mentions of one place are compared in one go', () => {
	const [first] = small.receipts['zor'] ?? [];
	const receipts = Array.from({ length: 2000 }, (_, n) => ({
		...first,
		mention: `x${n}`,
		text: n % 2 ? 'river' : 'sequel',
	})) as Atlas['receipts'][string];
	const { both } = compare([{ id: 'zor', receipts }], [], 'river', 'sequel');
	expect(both[0]?.a.drawn).toHaveLength(1000);
});

let shipped: Atlas;
beforeAll(async () => {
	shipped = frozen(mapTexts(readContent(await contentFiles()).content));
});

test('the two shipped texts, place by place', () => {
	const { both, onlyA, onlyB, changed } = comparison(shipped, OLDER, NEWER);
	const of = (group: string, places: ComparedPlace[]) =>
		places.map(({ place, a, b, relations }) => ({
			group,
			place,
			a: [a.drawn.length, a.others.length],
			b: [b.drawn.length, b.others.length],
			relations: relations.map(({ id }) => id),
		}));
	const relations = changed.map(({ id, kind, a, b }) => ({
		group: 'changed',
		id,
		kind,
		a: [a.place, ...a.receipts.map(({ unit }) => unit)],
		b: [b.place, ...b.receipts.map(({ unit }) => unit)],
	}));
	const made = [...relations, ...of('both', both), ...of('a', onlyA), ...of('b', onlyB)];
	expectGolden(SHIPPED, { 'expected.jsonl': lines(made) });
});

test('every mention of the two with a place is in the comparison, once', () => {
	const { both, onlyA, onlyB } = comparison(shipped, OLDER, NEWER);
	const told = [...both, ...onlyA, ...onlyB].flatMap(({ a, b }) =>
		[a, b].flatMap(({ drawn, others }) => [...drawn, ...others]),
	);
	const placed = shipped.content.mentions.filter(({ place }) => place !== null);
	expect(told).toHaveLength(placed.length);
	expect(new Set(told.map(({ mention }) => mention)).size).toBe(placed.length);
});
