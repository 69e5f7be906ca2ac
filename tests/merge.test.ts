import { expect, test } from 'vitest';
import { anchor, select } from '#engine/anchors.ts';
import { merge, type Annotation } from '#engine/merge.ts';
import type { ReviewState, Unit } from '#engine/model.ts';
import { frozen, unit } from './fixtures.ts';

interface Marked extends Annotation {
	place: string;
}

const before = unit('p1', 'From Homs to Hama, and from Hama down the river to Idlib.');
const after = unit('p1', 'They went. From Homs to Hama, and from Hama down the river to Aleppo.');

function mark(id: string, of: Unit, words: string, place: string, state: ReviewState): Marked {
	const start = of.text.indexOf(words);
	const by = state === 'proposed' ? 'the machine' : 'an editor';
	return {
		id,
		selector: select(of, start, start + words.length),
		place,
		review: { state, by, at: '2026-11-25', why: null },
	};
}

function mergeIn(text: Unit, existing: Marked[], proposed: Marked[]) {
	const anchors = Object.fromEntries(
		existing.map(({ id, selector }) => [id, anchor(selector, [text])]),
	);
	return merge(frozen(existing), frozen(proposed), frozen(anchors), (n) => `m${n}`);
}

test('the first run names its proposals in order', () => {
	const { merged, report } = mergeIn(
		before,
		[],
		[
			mark('a', before, 'Homs', 'homs', 'proposed'),
			mark('b', before, 'Idlib', 'idlib', 'proposed'),
		],
	);
	expect(merged.map(({ id, place }) => [id, place])).toEqual([
		['m1', 'homs'],
		['m2', 'idlib'],
	]);
	expect(report).toMatchObject({ new: ['m1', 'm2'], decided: [], again: [], gone: [] });
});

test('what a person decided stays as it is, also a rejection, and nothing is proposed over it', () => {
	const edited = mark('m1', before, 'Homs', 'homs-in-syria', 'edited');
	const rejected = mark('m2', before, 'Idlib', 'idlib', 'rejected');
	const { merged, report } = mergeIn(
		before,
		[edited, rejected],
		[
			mark('a', before, 'From Homs', 'homs', 'proposed'),
			mark('b', before, 'Idlib', 'idlib', 'proposed'),
			mark('c', before, 'Hama', 'hama', 'proposed'),
		],
	);
	expect(merged.slice(0, 2)).toEqual([edited, rejected]);
	expect(merged.slice(2).map(({ id, place }) => [id, place])).toEqual([['m3', 'hama']]);
	expect(report).toMatchObject({ decided: ['m1', 'm2'], new: ['m3'], moved: [], lost: [] });
});

test('a proposal made again keeps its id and takes what the new run says; one not made again is gone', () => {
	const { merged, report, renamed } = mergeIn(
		before,
		[
			mark('m7', before, 'Homs', 'homs', 'proposed'),
			mark('m8', before, 'Idlib', 'idlib', 'proposed'),
		],
		[mark('a', before, 'Homs', 'homs-2', 'proposed')],
	);
	expect(merged.map(({ id, place }) => [id, place])).toEqual([['m7', 'homs-2']]);
	expect(report).toMatchObject({ again: ['m7'], gone: ['m8'], new: [] });
	expect(renamed.get('a')).toBe('m7');
});

test('after an edit of the text it says which decisions have moved and which words are lost', () => {
	const { merged, report } = mergeIn(
		after,
		[
			mark('m1', before, 'Homs', 'homs', 'accepted'),
			mark('m2', before, 'Idlib', 'idlib', 'accepted'),
		],
		[
			mark('a', after, 'Homs', 'other', 'proposed'),
			mark('b', after, 'Aleppo', 'aleppo', 'proposed'),
		],
	);
	expect(merged.map(({ id, place }) => [id, place])).toEqual([
		['m1', 'homs'],
		['m2', 'idlib'],
		['m3', 'aleppo'],
	]);
	expect(report).toMatchObject({ moved: ['m1'], lost: ['m2'], new: ['m3'] });
});
