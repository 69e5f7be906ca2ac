import { expect, test } from 'vitest';
import { mentionFindings, strayedFindings } from '#engine/mention-findings.ts';
import type { Content, Mention, Time } from '#engine/model.ts';
import { findAnchors } from '#engine/pipeline.ts';
import { changed, content, mention, mentions, review, river, times, world } from './fixtures.ts';

function found(given: Partial<Content>): string[] {
	return mentionFindings(world(given)).map(({ record, found }) => `${record}: ${found}`);
}

const withMention = (id: string, change: Partial<Mention>) =>
	found({ mentions: changed(mentions, id, change) });
const withTime = (id: string, change: Partial<Time>) =>
	found({ times: changed(times, id, change) });

test('the world is in order', () => {
	expect(mentionFindings(content)).toEqual([]);
	expect(strayedFindings(content, findAnchors(content))).toEqual([]);
});

test('a place or a text that is not there', () => {
	expect(withMention('m1', { place: 'zar' })).toEqual(['mention m1: place "zar"']);
	expect(mentionFindings(world({ places: [] })).every(({ among }) => among === 'places')).toBe(
		true,
	);
});

test('a text that is not there is told once, by the first of its mentions', () => {
	const { texts } = content;
	expect(found({ texts: texts.slice(1) })).toEqual(['mention m1: text "river"']);
});

test('what is drawn though it cannot be', () => {
	expect(withMention('m2', { drawn: true })).toEqual(['mention m2: a metonym that is drawn']);
	expect(withMention('m2', { drawn: true, kind: 'place' })).toEqual([
		'mention m2: syria, a country, drawn',
	]);
	expect(withMention('m1', { place: null })).toEqual(['mention m1: drawn without a place']);
	expect(withMention('m1', { place: 'the-league' })).toEqual([
		'mention m1: the-league without a geometry, drawn',
	]);
});

test('a longer name around what is in no name, or around other words', () => {
	expect(withMention('m1', { inside: 'the Zor Accords' })).toEqual([
		'mention m1: a place inside "the Zor Accords"',
	]);
	const inName = { kind: 'in-name', drawn: false, time: null } as const;
	expect(withMention('m1', { ...inName, inside: 'the Hills Accords' })).toEqual([
		'mention m1: inside "the Hills Accords"',
	]);
	expect(withMention('m1', { ...inName, inside: 'the Zor Accords' })).toEqual([]);
});

test('a time that cannot date it', () => {
	expect(withMention('m1', { time: 't9' })).toEqual(['mention m1: time "t9"']);
	expect(withMention('m7', { time: 't1' })).toEqual(['mention m7: time "t1"']);
	expect(withMention('m5', { time: 't3' })).toEqual([
		'mention m5: time t3, which has no EDTF value',
	]);
});

test('a time widened without one, by words that are not there, or to what is no date', () => {
	const widened = { edtf: '2019-03/..', words: 'ever since' };
	expect(withMention('m3', { widened })).toEqual(['mention m3: a widened time without a time']);
	expect(withMention('m1', { widened })).toEqual(['mention m1: widened by "ever since"']);
	expect(withMention('m1', { widened: { edtf: 'ever', words: 'for a week' } })).toEqual([
		'mention m1: widened time "ever"',
	]);
});

test('a time that is no date, or counted from what is not there', () => {
	expect(withTime('t1', { edtf: 'March' })).toEqual(['time t1: value "March"']);
	expect(withTime('t2', { anchors: ['published', 't9'] })).toEqual(['time t2: anchor "t9"']);
});

test('a review without a date', () => {
	const undated = { ...review, at: 'yesterday' };
	expect(withMention('m1', { review: undated })).toEqual(['mention m1: review date "yesterday"']);
	expect(withTime('t1', { review: undated })).toEqual(['time t1: review date "yesterday"']);
});

test('mentions that cross; not those that nest or touch', () => {
	const crossing = [
		mention('a', river, 'p2', 'the northern'),
		mention('b', river, 'p2', 'northern hills'),
		mention('c', river, 'p2', 'northern'),
		mention('d', river, 'p2', ' hills'),
	];
	expect(found({ mentions: crossing, claims: [], notes: [] })).toEqual([
		'mention a: words that cross those of b',
	]);
});

test('words that strayed, with where they are now', () => {
	const findings = strayedFindings(content, {
		m1: { status: 'moved', unit: 'p2', start: 4, end: 7, from: 'p1' },
		m2: { status: 'lost', found: 0 },
		t1: { status: 'lost', found: 2 },
	});
	expect(findings).toEqual([
		{
			record: 'mention m1',
			found: 'moved: the words now stand in p2 at 4–7',
			expected: 'p1 28–31 to cut out "Zor"',
		},
		{
			record: 'mention m2',
			found: 'lost: the words are found nowhere',
			expected: 'p1 38–46 to cut out "Damascus"',
		},
		{
			record: 'time t1',
			found: 'lost: the words are found in 2 places',
			expected: 'p1 3–13 to cut out "March 2019"',
		},
	]);
});

test('words of a text that is not there have not strayed', () => {
	const [, sequel] = content.texts;
	const without = world({ texts: sequel ? [sequel] : [] });
	expect(strayedFindings(without, findAnchors(without))).toEqual([]);
});
