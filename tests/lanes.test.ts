import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BESIDE, pack, type Bar } from '#lib/state/timeline/lanes.ts';

test('a label stands within its bar, else after it, else before it', () => {
	expect(pack([{ from: 0, to: 100, label: 80 }], 200)).toEqual([{ row: 0, side: 'inside' }]);
	expect(pack([{ from: 0, to: 10, label: 80 }], 200)).toEqual([{ row: 0, side: 'after' }]);
	expect(pack([{ from: 190, to: 200, label: 80 }], 200)).toEqual([{ row: 0, side: 'before' }]);
});

test('bars that follow one another share a row', () => {
	const bars = [
		{ from: 0, to: 100, label: 50 },
		{ from: 50, to: 150, label: 50 },
		{ from: 120, to: 200, label: 50 },
	];
	expect(pack(bars, 300).map(({ row }) => row)).toEqual([0, 1, 0]);
});

const WIDTH = 900;
const anyBar: fc.Arbitrary<Bar> = fc
	.tuple(fc.nat(WIDTH), fc.nat(300), fc.integer({ min: 20, max: 200 }))
	.map(([from, length, label]) => ({ from, to: Math.min(WIDTH, from + length), label }));

test('no label meets anything of its row or leaves the axis, and bars hardly overlap', () => {
	fc.assert(
		fc.property(fc.array(anyBar, { maxLength: 40 }), (bars) => {
			const places = pack(bars, WIDTH).map(({ row, side }, index) => {
				const { from, to, label } = bars[index] as Bar;
				return {
					row,
					bar: { from, to },
					all: {
						from: side === 'before' ? from - BESIDE - label : from,
						to: side === 'after' ? to + BESIDE + label : to,
					},
				};
			});
			for (const [index, one] of places.entries()) {
				expect(one.all.from >= 0 && one.all.to <= WIDTH).toBe(true);
				for (const other of places.slice(index + 1)) {
					if (one.row !== other.row) continue;
					expect(overlap(one.bar, other.bar)).toBeLessThanOrEqual(3);
					expect(overlap(one.all, other.all)).toBeLessThanOrEqual(
						Math.max(0, overlap(one.bar, other.bar)),
					);
				}
			}
		}),
	);
});

interface Extent {
	from: number;
	to: number;
}

/** Negative: how far apart they are. */
function overlap(a: Extent, b: Extent): number {
	return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}
