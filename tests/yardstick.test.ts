import { bbox } from '@turf/turf';
import { expect, test } from 'vitest';
import { squareKilometres } from '#engine/measures.ts';
import { borders } from '#lib/server/borders.ts';
import { laid } from '#lib/view/yardstick.ts';
import { claim, content, place, square } from './fixtures.ts';

const lebanon = place('lebanon', { precision: 'country', countries: ['LB'] });
const by = (yardstick: object) => ({ ...claim, yardstick: { ...claim.yardstick, ...yardstick } });

test('a country is laid beside what it measures, simplified, at its true size', async () => {
	const countries = await borders('countries');
	const own = laid(
		by({ place: 'lebanon', beside: [38, 35.05] }),
		{ places: [lebanon], outlines: [] },
		countries,
	);
	if (!own) throw new Error('nothing is laid');
	expect(squareKilometres(own.geometry) / own.km2).toBeCloseTo(1, 3);
	const [west, south, east, north] = bbox(own.geometry);
	expect((west + east) / 2).toBeCloseTo(38, 0);
	expect((south + north) / 2).toBeCloseTo(35, 0);
	expect(JSON.stringify(own.geometry).length).toBeLessThan(10_000);
});

test('a place is laid by its own outline', () => {
	const hills = laid(by({ place: 'hills', beside: [10, 10] }), content, []);
	expect(hills?.km2).toBeCloseTo(squareKilometres(square(36, 36)), 6);
});

test('nothing is laid where the claim does not say where, or its yardstick has no outline', () => {
	expect(laid(by({ place: 'hills' }), content, [])).toBe(null);
	expect(laid(by({ place: 'zor', beside: [10, 10] }), content, [])).toBe(null);
	expect(laid(by({ beside: [10, 10] }), content, [])).toBe(null);
});
