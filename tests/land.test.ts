import { geoIdentity } from 'd3-geo';
import { expect, test } from 'vitest';
import { thinPath } from '#lib/server/land.ts';

/** Positions are pixels. */
const path = thinPath(geoIdentity());

function points(data: string | null): number {
	return data?.match(/[ML]/g)?.length ?? 0;
}

test('what is too fine for a small map is left out, and the rest stays where it is', () => {
	const fine = Array.from({ length: 101 }, (_, n) => [n / 10, 0]);
	const thinned = path({ type: 'LineString', coordinates: fine });
	expect(points(thinned)).toBe(21);
	expect(thinned?.startsWith('M0,0L0.5,0')).toBe(true);
	const coarse = [
		[0, 0],
		[4, 0],
		[4, 3],
	];
	expect(path({ type: 'LineString', coordinates: coarse })).toBe('M0,0L4,0L4,3');
});

test('a line begins anew after another', () => {
	const lines = [
		[
			[0, 0],
			[4, 0],
		],
		[
			[4.1, 0],
			[8, 0],
		],
	];
	expect(path({ type: 'MultiLineString', coordinates: lines })).toBe('M0,0L4,0M4.1,0L8,0');
});
