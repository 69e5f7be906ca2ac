import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from '#engine/model.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import { lengthsOf, positionOf, spotAt, ticksOf } from '#lib/state/strip.ts';
import type { MarkView } from '#lib/state/view.ts';
import { content, frozen } from './fixtures.ts';

const words = (count: number): { runs: Run[] } => ({
	runs: [{ kind: 'words', text: 'x'.repeat(count) }],
});
const view = frozen(viewOf(mapTexts(content), []));
const [river] = view.texts;

test('units are as long as their letters, whatever marks lie in them; an empty one has its place', () => {
	expect(lengthsOf([words(2), words(6)])).toEqual([0, 0.25, 1]);
	expect(lengthsOf([words(0), { runs: [{ kind: 'time', id: 't', runs: words(3).runs }] }])).toEqual(
		[0, 0.25, 1],
	);
	expect(lengthsOf([])).toEqual([0]);
});

test('every position is a spot in a unit, and back', () => {
	const units = fc.array(fc.nat(500).map(words), { minLength: 1, maxLength: 40 });
	fc.assert(
		fc.property(units, fc.double({ min: 0, max: 1, noNaN: true }), (all, position) => {
			const lengths = lengthsOf(all);
			const spot = spotAt(lengths, position);
			expect(spot.unit).toBeLessThan(all.length);
			expect(positionOf(lengths, spot)).toBeCloseTo(position, 9);
		}),
	);
});

test('every drawn mention has a tick, and no other has', () => {
	const ticks = ticksOf(river?.units ?? [], view.marks, 1000);
	const drawn = view.sightings.filter(({ text }) => text === 'river');
	expect(ticks).toHaveLength(drawn.length);
	expect(new Set(ticks.flatMap(({ places }) => [...places]))).toEqual(
		new Set(drawn.map(({ place }) => place)),
	);
	expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
});

test('two thousand mentions give no more ticks than there are parts, in the colour of the latest', () => {
	const mark = (id: number): MarkView => ({
		id: `m${id}`,
		text: 'long',
		unit: `p${id}`,
		passage: { before: '', words: 'Zor', after: '' },
		inside: null,
		place: 'zor',
		kind: 'place',
		basis: 'stated',
		rank: id / 2000,
		notDrawn: null,
		detail: null,
		proposed: false,
		moved: false,
	});
	const all = Array.from({ length: 2000 }, (_, id) => mark(id));
	const units = all.map(({ id }) => ({
		runs: [{ kind: 'mention', id, runs: words(3).runs } satisfies Run],
	}));
	const ticks = ticksOf(units, Object.fromEntries(all.map((each) => [each.id, each])), 100);
	expect(ticks).toHaveLength(100);
	expect(ticks.at(-1)).toEqual({ at: 0.995, rank: 1999 / 2000, places: new Set(['zor']) });
});
