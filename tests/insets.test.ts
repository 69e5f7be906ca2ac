import { expect, test } from 'vitest';
import { insetsOf, openingOf } from '#lib/desk/insets.ts';

const HEIGHT = 800;

test('nothing lies over the edges of a wide map, the chips and the sheet over those of a phone', () => {
	expect(insetsOf(true, 'half', HEIGHT)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
	const [low, half, high] = (['low', 'half', 'high'] as const).map((stop) =>
		insetsOf(false, stop, HEIGHT),
	);
	expect(low?.bottom).toBeLessThan(half?.bottom ?? 0);
	// Whatever covers it, the lower half is not kept clear: something must be left to see.
	expect(high?.bottom).toBe(HEIGHT / 2);
	expect(insetsOf(false, 'low', 100).top).toBeLessThanOrEqual(30);
});

test('the map opens clear of the key and of the first words, and of more on a vast screen', () => {
	const insets = insetsOf(true, 'half', HEIGHT);
	expect(openingOf(insets, { key: false, guide: false, isVast: true })).toEqual(insets);
	const usual = openingOf(insets, { key: true, guide: true, isVast: false });
	const vast = openingOf(insets, { key: true, guide: true, isVast: true });
	expect(usual.bottom).toBeGreaterThan(0);
	expect(vast.right).toBeGreaterThan(usual.right);
	expect(usual.right).toBeGreaterThan(0);
});
