import { getIssues } from '@placemarkio/check-geojson';
import type { Position } from 'geojson';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent, type Sources } from '#engine/content.ts';
import { squareKilometres } from '#engine/measures.ts';
import type { Atlas, Outline } from '#engine/model.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { borders } from '#lib/server/borders.ts';
import { contentFiles } from '#lib/server/content.ts';
import { frozen } from './fixtures.ts';
import { expectGolden, lines } from './golden.ts';

/*
 * What geo/ gives. The tables of layers and sightings were written by hand from the two texts before there was an engine.
 */

const GOLDEN = fileURLToPath(new URL('golden/map/', import.meta.url));
const ZONES = ['euphrates-shield', 'olive-branch', 'peace-spring'];

let sources: Sources;
let atlas: Atlas;
beforeAll(async () => {
	sources = frozen(await contentFiles());
	atlas = frozen(mapTexts(readContent(sources).content));
});

test('every layer holds its places, and counts them', () => {
	const made = atlas.layers.map(({ id, count, features }) => {
		const places = new Set(features.features.map(({ properties }) => properties.place));
		return { layer: id, count, places: [...places].sort() };
	});
	expectGolden(join(GOLDEN, 'layers'), { 'expected.jsonl': lines(made) });
});

test('every drawn mention has its basis, its interval and its periods', () => {
	const made = atlas.sightings.map(
		({ mention, text, unit, place, basis, time, interval, periods }) => ({
			mention,
			text,
			unit,
			place,
			basis,
			time,
			interval,
			periods,
		}),
	);
	expectGolden(join(GOLDEN, 'sightings'), { 'expected.jsonl': lines(made) });
});

test('166 mentions, 34 drawn at 23 places, the others each with a reason', () => {
	const { content, sightings, rejected } = atlas;
	expect(content.mentions).toHaveLength(166);
	expect(sightings).toHaveLength(34);
	expect(new Set(sightings.map(({ place }) => place)).size).toBe(23);
	expect(rejected).toHaveLength(132);
	const reasons = Object.groupBy(rejected, ({ reason }) => reason);
	const counts = Object.entries(reasons).map(([reason, all]) => ({ reason, mentions: all.length }));
	expectGolden(join(GOLDEN, 'not-drawn'), { 'expected.jsonl': lines(counts) });
});

test('the 32 metonyms draw nothing', () => {
	const metonyms = atlas.content.mentions.filter(({ kind }) => kind === 'metonym');
	expect(metonyms).toHaveLength(32);
	const drawn = new Set(
		atlas.layers.flatMap(({ features }) =>
			features.features.flatMap(({ properties }) => properties.mentions),
		),
	);
	expect(drawn.size).toBe(34);
	expect(metonyms.filter(({ id }) => drawn.has(id))).toEqual([]);
});

test('every layer is GeoJSON by RFC 7946, each of its features with a shape', () => {
	for (const { id, features } of atlas.layers) {
		expect(getIssues(JSON.stringify(features)), id).toEqual([]);
		expect(features.features.every(({ geometry }) => geometry.type.length > 0)).toBe(true);
	}
});

describe('a change of the text turns the mentions it touches, and no others', () => {
	const cases = readdirSync(GOLDEN).filter((name) => /^(word|paragraph)-/.test(name));

	test.each(cases)('%s', (name) => {
		const folder = join(GOLDEN, name);
		const { text, from, to } = JSON.parse(readFileSync(join(folder, 'change.json'), 'utf8')) as {
			text: string;
			from: string;
			to: string;
		};
		const path = `geo/texts/${text}.md`;
		const files = sources.files.map((file) =>
			file.path === path ? { path, source: file.source.replace(from, to) } : file,
		);
		expect(files).not.toEqual(sources.files);
		const changed = mapTexts(readContent({ files, unreadable: [] }).content);
		const turned = Object.entries(changed.anchors)
			.filter(([, { status }]) => status !== 'exact')
			.map(([id, anchor]) => ({ id, ...anchor }));
		expectGolden(folder, { 'expected.jsonl': lines(turned) }, ['change.json']);

		const isTurned = (id: string) => turned.some((each) => each.id === id);
		const others = (all: Atlas) => all.sightings.filter(({ mention }) => !isTurned(mention));
		expect(others(changed)).toEqual(others(atlas));
		const lost = turned.filter(({ status }) => status === 'lost').map(({ id }) => id);
		const drawn = changed.sightings.map(({ mention }) => mention);
		expect(drawn.filter((id) => lost.includes(id))).toEqual([]);
	});
});

describe('the land under Turkish control', () => {
	test('is measured part by part, against Lebanon, beside what was published', () => {
		const { content, measures } = atlas;
		const claim = content.claims.find(({ id }) => id === 'twice-lebanon');
		const measure = measures.find((each) => each.claim === claim?.id);
		expect(measure?.parts.map(({ outline }) => outline)).toEqual(ZONES);
		expect(measure?.ratio).toBe((measure?.km2 ?? 0) / 10_452);
		const parts = measure?.parts.map(({ outline, km2 }) => ({
			outline,
			km2: Math.round(km2),
			published: published(outline),
		}));
		const whole = { km2: Math.round(measure?.km2 ?? 0), ratio: measure?.ratio.toFixed(2) };
		const stated = {
			stated: claim?.statedRatio,
			published: claim?.published.map(({ km2 }) => km2),
		};
		expectGolden(join(GOLDEN, 'turkish-held'), {
			'expected.jsonl': lines([...(parts ?? []), { ...whole, ...stated }]),
		});
	});

	test('does not count the Idlib pocket, which was not under Turkish administration', () => {
		const place = atlas.content.places.find(({ id }) => id === 'turkish-held-north');
		expect(place?.parts).toEqual(ZONES);
		const enclaves = atlas.content.places.find(({ id }) => id === 'syrian-enclaves');
		expect(enclaves?.parts).toEqual([...ZONES, 'idlib-pocket']);
	});

	test.each([...ZONES, 'idlib-pocket'])(
		'%s ends exactly on the border that is drawn',
		async (id) => {
			const syria = (await borders('countries')).find(({ properties }) => properties.iso === 'SY');
			if (!syria) throw new Error('no Syria among the countries');
			const border = ringsOf(syria.geometry).flat().map(String);
			const [zone = []] = ringsOf(outlineOf(id).geometry);
			const on = zone.slice(0, -1).map((position) => border.indexOf(String(position)));
			const shared = on.filter((index) => index !== -1);
			expect(shared.length).toBeGreaterThan(5);
			// One stretch of the zone's ring is one stretch of the border's, vertex by vertex.
			const turns = on.filter((index, at) => (index === -1) !== (on.at(at - 1) === -1));
			expect(turns).toHaveLength(2);
			expect(Math.max(...shared) - Math.min(...shared)).toBe(shared.length - 1);
		},
	);

	function published(id: string): number[] {
		return outlineOf(id).published.map(({ km2 }) => km2);
	}
});

test('each outline is about as large as it was last drawn', () => {
	const areas = atlas.content.outlines.map(({ id, geometry, drawing }) => ({
		outline: id,
		km2: Math.round(squareKilometres(geometry)),
		tolerance_km: drawing.tolerance_km,
	}));
	expectGolden(join(GOLDEN, 'areas'), { 'expected.jsonl': lines(areas) });
});

function outlineOf(id: string): Outline {
	const outline = atlas.content.outlines.find((each) => each.id === id);
	if (!outline) throw new Error(`no outline ${id}`);
	return outline;
}

function ringsOf(geometry: Outline['geometry']): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
	throw new Error(`a ${geometry.type} has no rings`);
}
