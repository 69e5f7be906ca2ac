import { describe, expect, test } from 'vitest';
import { addCounts, exactRates, overlapRates } from '#engine/evaluation/spans.ts';
import {
	countSpans,
	errors,
	summarise,
	type ProposedToponym,
} from '#engine/evaluation/toponyms.ts';
import type { MentionKind } from '#engine/model.ts';

const gold = (start: number, end: number, id: number | null = null) => ({
	...{ start, end, lat: 35, lon: 38, geonames: id },
});
const proposed = (start: number, end: number, kind: MentionKind = 'place'): ProposedToponym => ({
	...{ start, end, kind, place: null },
});

describe('the counts of spans', () => {
	test('tell equal spans from overlapping ones', () => {
		const counts = countSpans(
			[gold(0, 4), gold(10, 20)],
			[proposed(0, 4), proposed(15, 22)],
			'every-name',
		);
		expect(exactRates(counts)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
		expect(overlapRates(counts)).toEqual({ precision: 1, recall: 1, f1: 1 });
	});

	test('count each span once', () => {
		const counts = countSpans(
			[gold(0, 4), gold(0, 4)],
			[proposed(0, 4), proposed(0, 4)],
			'every-name',
		);
		expect(counts).toMatchObject({ gold: 1, proposed: 1, exact: 1 });
	});

	test('leave the names of persons out where every name is annotated', () => {
		const counts = countSpans(
			[gold(0, 4)],
			[proposed(0, 4, 'demonym'), proposed(5, 9, 'person-name')],
			'every-name',
		);
		expect(counts).toMatchObject({ gold: 1, proposed: 1, exact: 1 });
	});

	test('set what does not stand free aside, with the gold it equals', () => {
		const counts = countSpans(
			[gold(0, 4), gold(5, 9)],
			[proposed(0, 4, 'in-name'), proposed(5, 9, 'metonym')],
			'free-standing',
		);
		expect(counts).toMatchObject({ gold: 1, proposed: 1, exact: 1 });
	});

	test('of texts add up, and of nothing make rates of 0', () => {
		const counts = countSpans([gold(0, 4)], [proposed(0, 4)], 'every-name');
		expect(addCounts([counts, counts])).toMatchObject({ gold: 2, exact: 2 });
		expect(exactRates(addCounts([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
	});
});

describe('the errors of resolution', () => {
	const place = (lat: number, geonames: number) => ({ lat, lon: 38, geonames });

	test('are 0 for the right id, wherever its point', () => {
		const found = [{ ...proposed(0, 4), place: place(36, 7) }];
		expect(errors([gold(0, 4, 7)], found)).toEqual([{ km: 0, sameId: true }]);
	});

	test('are kilometres else, and half the earth without an answer', () => {
		const found = [{ ...proposed(0, 4), place: place(36, 8) }];
		const all = errors([gold(0, 4, 7), gold(5, 9)], found);
		expect(all.map(({ km }) => Math.round(km))).toEqual([111, 20_039]);
		expect(summarise(all)).toMatchObject({ count: 2, near: 0.5, sameId: 0, medianKm: 20_039 });
	});

	test('are none for gold without coordinates', () => {
		expect(errors([{ ...gold(0, 4), lat: null, lon: null }], [])).toEqual([]);
	});
});
