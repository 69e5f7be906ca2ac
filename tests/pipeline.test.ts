import { expect, test } from 'vitest';
import type { Run } from '#engine/model.ts';
import { findAnchors, mapTexts } from '#engine/pipeline.ts';
import { changed, content, mentions, world } from './fixtures.ts';

const atlas = mapTexts(content);

function said(runs: Run[] = []): string {
	return runs
		.map((run) => (run.kind === 'words' ? run.text : `[${run.id} ${said(run.runs)}]`))
		.join('');
}

test('every mention and every time is anchored', () => {
	expect(Object.keys(atlas.anchors)).toEqual([
		'm1',
		'm2',
		'm3',
		'm4',
		'm5',
		'm6',
		'm7',
		'm8',
		't1',
		't2',
		't3',
	]);
	expect(new Set(Object.values(atlas.anchors).map(({ status }) => status))).toEqual(
		new Set(['exact']),
	);
});

test('every mention ends as a sighting or a rejection', () => {
	expect(atlas.sightings.length + atlas.rejected.length).toBe(mentions.length);
	expect(atlas.sightings.map(({ mention, periods }) => [mention, ...periods])).toEqual([
		['m1', 'fall'],
		['m3', 'now'],
		['m4', 'now'],
		['m5', 'undated'],
		['m6', 'fall'],
		['m7', 'later'],
	]);
});

test('words are marked where they stand', () => {
	expect(said(atlas.runs['river']?.['p1'])).toBe(
		'In [t1 March 2019] the bridge at [m1 Zor] fell. [m2 Damascus] said nothing of it for a week.',
	);
	expect(Object.keys(atlas.runs['sequel'] ?? {})).toEqual(['title', 'p1']);
});

test('words that are lost are marked nowhere, and their mention is told as lost', () => {
	const [river, sequel] = content.texts;
	if (!river || !sequel) throw new Error('two texts');
	const units = changed(river.units, 'p3', { text: 'Years ago there was a ferry.' });
	const { runs, rejected } = mapTexts(world({ texts: [{ ...river, units }, sequel] }));
	expect(said(runs['river']?.['p3'])).toBe('[t3 Years ago] there was a ferry.');
	expect(rejected).toContainEqual({
		record: 'm5',
		reason: 'lost',
		detail: 'the words are found nowhere',
	});
});

test('words are looked for in their own text only', () => {
	const [river] = content.texts;
	const anchors = findAnchors(world({ texts: river ? [river] : [] }));
	expect(anchors['m7']).toEqual({ status: 'lost', found: 0 });
});
