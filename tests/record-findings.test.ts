import { expect, test } from 'vitest';
import type { Claim, Content, Note, Period } from '#engine/model.ts';
import { recordFindings } from '#engine/record-findings.ts';
import {
	changed,
	claim,
	content,
	mentions,
	note,
	outline,
	outlines,
	period,
	periods,
	places,
	river,
	square,
	world,
} from './fixtures.ts';

function found(given: Partial<Content>): string[] {
	return recordFindings(world(given)).map(({ record, found }) => `${record}: ${found}`);
}

const withPeriod = (change: Partial<Period>) =>
	found({ periods: changed(periods, 'fall', change) });
const withNote = (change: Partial<Note>) => found({ notes: [{ ...note, ...change }] });
const withClaim = (change: Partial<Claim>) => found({ claims: [{ ...claim, ...change }] });

test('the world is in order', () => {
	expect(recordFindings(content)).toEqual([]);
});

test('an id that stands twice, once a noun', () => {
	const twice = mentions.slice(0, 1);
	expect(found({ mentions: [...twice, ...twice, ...mentions] })).toEqual([
		'mention m1: the same id more than once',
	]);
	expect(found({ outlines: [...outlines, outline('zor', square(0, 0), {})] })).toEqual([]);
});

test('a text with two presents, or a date that is none', () => {
	const twice = [...periods, period('today', river, { present: true })];
	expect(found({ periods: twice })).toEqual(['text river: 2 periods that hold its present']);
	const published = { edtf: 'August', bounds: 'summer', basis: 'a guess' };
	expect(found({ texts: changed(content.texts, 'river', { published }) })).toEqual([
		'text river: published "August"',
		'text river: bounds "summer"',
	]);
});

test('a place with outlines that are not there, parts without a time, a point nobody made', () => {
	const withPlace = (id: string, change: object) => found({ places: changed(places, id, change) });
	expect(withPlace('hills', { outline: 'hill' })).toEqual(['place hills: outline "hill"']);
	expect(withPlace('zone', { parts: ['zone-north', 'zone-west'] })).toEqual([
		'place zone: part "zone-north"',
	]);
	expect(withPlace('zone', { parts: ['hills'] })).toEqual([
		'place zone: part hills without an interval',
	]);
	expect(withPlace('zor', { drawing: null })).toEqual(['place zor: a point without a drawing']);
});

test('an outline whose interval is no date', () => {
	expect(found({ outlines: changed(outlines, 'hills', { interval: 'always' }) })).toEqual([
		'outline hills: interval "always"',
	]);
});

test('a period of no text, with paragraphs that are not there, or no date', () => {
	expect(withPeriod({ text: 'stream' })).toEqual(['period fall: text "stream"']);
	expect(withPeriod({ units: ['p4', 'p9'] })).toEqual(['period fall: unit "p9"']);
	expect(withPeriod({ text: null })).toEqual(['period fall: units p4 of no text']);
	expect(withPeriod({ interval: 'then', edtf: 'once' })).toEqual([
		'period fall: edtf "once"',
		'period fall: interval "then"',
	]);
});

test('a period that takes the id of a layer or of a choice', () => {
	for (const id of ['all', 'undated', 'none'])
		expect(found({ periods: [period(id, river, {})] })).toEqual([`period ${id}: the id "${id}"`]);
});

test('a note on what is not there', () => {
	expect(withNote({ unit: 'p9' })).toEqual(['note bridge-stood: unit "p9"']);
	expect(withNote({ mentions: ['m7'] })).toEqual(['note bridge-stood: mention "m7"']);
	expect(withNote({ text: 'stream', mentions: [] })).toEqual(['note bridge-stood: text "stream"']);
	const sources = [{ title: 'A paper', url: null, date: 'April' }];
	expect(withNote({ sources })).toEqual(['note bridge-stood: source date "April"']);
});

test('a claim that cannot be measured, or whose words are not there', () => {
	expect(withClaim({ mention: 'm9' })).toEqual(['claim two-counties: mention "m9"']);
	expect(withClaim({ text: 'sequel' })).toEqual(['claim two-counties: text "sequel"']);
	expect(withClaim({ place: 'zones' })).toEqual(['claim two-counties: place "zones"']);
	expect(withClaim({ place: 'zor' })).toEqual(['claim two-counties: zor without an area']);
	expect(withClaim({ words: 'three counties' })).toEqual([
		'claim two-counties: the words "three counties"',
	]);
	const yardstick = { ...claim.yardstick, place: 'lebanon' };
	expect(withClaim({ yardstick })).toEqual(['claim two-counties: yardstick "lebanon"']);
});

test('a reference to another file names the list it was looked for in', () => {
	const lists = (given: Partial<Content>) =>
		new Set(recordFindings(world(given)).map(({ among }) => among));
	expect(lists({ texts: [] })).toEqual(new Set(['texts']));
	expect(lists({ mentions: [] })).toEqual(new Set(['mentions']));
});
