import fc from 'fast-check';
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { changesOf, isSame } from '#lib/map/changes.ts';

const home: [number, number] = [36, 35];
const at = (coordinates: [number, number], properties: Record<string, unknown> = { rank: 1 }) => ({
	type: 'FeatureCollection' as const,
	features: [
		{ type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates } },
	],
});

test('what is written anew around the same coordinates draws the same', () => {
	expect(isSame(at(home), at(home))).toBe(true);
	expect(
		isSame(
			{ type: 'FeatureCollection', features: [] },
			{ type: 'FeatureCollection', features: [] },
		),
	).toBe(true);
});

test('other coordinates, properties or numbers of features do not', () => {
	expect(isSame(at(home), at([36, 35]))).toBe(false);
	expect(isSame(at(home), at(home, { rank: 0 }))).toBe(false);
	expect(isSame(at(home), at(home, { rank: 1, more: true }))).toBe(false);
	expect(isSame(at(home), { type: 'FeatureCollection', features: [] })).toBe(false);
});

const shapes: [number, number][] = [home, [38, 33], [40, 35]];
const anyCollection: fc.Arbitrary<FeatureCollection> = fc
	.uniqueArray(
		fc.record({
			id: fc.constantFrom('a', 'b', 'c', 'd'),
			shape: fc.nat(shapes.length - 1),
			properties: fc.dictionary(fc.constantFrom('rank', 'hue'), fc.nat(2)),
		}),
		{ selector: ({ id }) => id },
	)
	.map((all) => ({
		type: 'FeatureCollection',
		features: all.map(({ id, shape, properties }) => ({
			...(at(shapes[shape] ?? home, properties).features[0] as Feature),
			id,
		})),
	}));

/** As the style's specification of a diff says: what is removed, then added, then updated. */
function applied({ features }: FeatureCollection, { remove, add, update }: GeoJSONSourceDiff) {
	const kept = new Map(features.map((feature) => [feature.id, feature]));
	for (const id of remove ?? []) kept.delete(id);
	for (const feature of add ?? []) kept.set(feature.id, feature);
	for (const { id, removeProperties = [], addOrUpdateProperties = [] } of update ?? []) {
		const feature = kept.get(id);
		if (!feature) throw new Error(`${id} is not there to be changed`);
		const properties = { ...feature.properties };
		for (const key of removeProperties) Reflect.deleteProperty(properties, key);
		for (const { key, value } of addOrUpdateProperties) properties[key] = value as unknown;
		kept.set(id, { ...feature, properties });
	}
	return kept;
}

test('the changes make one collection the next, whatever their order', () => {
	fc.assert(
		fc.property(anyCollection, anyCollection, (before, next) => {
			const wanted = new Map(next.features.map((feature) => [feature.id, feature]));
			expect(applied(before, changesOf(before, next))).toEqual(wanted);
		}),
	);
});

test('a shape that stays is not sent again', () => {
	const [feature] = at(home, { rank: 1 }).features as Feature[];
	const before = {
		type: 'FeatureCollection' as const,
		features: [{ ...feature, id: 'a' } as Feature],
	};
	const next = {
		type: 'FeatureCollection' as const,
		features: [{ ...feature, id: 'a', properties: { rank: 0 } } as Feature],
	};
	expect(changesOf(before, next)).toEqual({
		remove: [],
		add: [],
		update: [{ id: 'a', removeProperties: [], addOrUpdateProperties: [{ key: 'rank', value: 0 }] }],
	});
	expect(changesOf(next, next)).toEqual({ remove: [], add: [], update: [] });
});
