import { select } from '#engine/anchors.ts';
import { boundsOf } from '#engine/dates.ts';
import type { Claim, Content, Drawing, Mention, Note, Outline, Period } from '#engine/model.ts';
import type {
	Place,
	Question,
	Relation,
	Review,
	Sighting,
	Text,
	Time,
	Unit,
} from '#engine/model.ts';

/*
 * A small world: two texts about the town of Zor, hills without an edge, and a zone in two parts. Everything is frozen to
 * the bottom, so a stage that changes what it is given fails its tests.
 */

export function frozen<T>(value: T): T {
	if (typeof value !== 'object' || value === null) return value;
	for (const part of Object.values(value)) frozen(part);
	return Object.freeze(value);
}

export const review: Review = frozen({
	state: 'accepted',
	by: 'Dateline editors',
	at: '2026-11-23',
	why: null,
});

export const drawing: Drawing = frozen({
	method: 'the centre of the town',
	by: 'Dateline editors',
	from: ['a gazetteer'],
	tolerance_km: 4,
	licence: 'CC BY 4.0',
});

export const river: Text = frozen({
	id: 'river',
	title: 'The bridge at Zor',
	publisher: 'The Daily Text',
	url: 'https://text.example/river',
	published: {
		edtf: '2022-08-12~',
		bounds: '2022-08-05/2022-08-15',
		basis: 'Inferred from the events it tells.',
	},
	language: 'en',
	caption: null,
	rights: '© The Daily Text',
	units: [
		unit('title', 'The bridge at Zor', 2),
		unit('p1', 'In March 2019 the bridge at Zor fell. Damascus said nothing of it for a week.', 10),
		unit(
			'p2',
			'Troops hold the northern hills to this day. The zone is as large as two counties.',
			12,
		),
		unit('p3', 'Years ago the people of Zor had a ferry.', 14),
		unit('p4', 'That spring the first families left Zor for the hills.', 16),
	],
});

export const sequel: Text = frozen({
	id: 'sequel',
	title: 'Zor again',
	publisher: 'The Daily Text',
	url: null,
	published: { edtf: '2025-04-28', bounds: null, basis: 'Printed on it.' },
	language: 'en',
	caption: null,
	rights: '© The Daily Text',
	units: [unit('title', 'Zor again', 2), unit('p1', 'A new bridge at Zor was opened.', 10)],
});

export const places: Place[] = frozen([
	place('zor', { point: { type: 'Point', coordinates: [40, 35] }, drawing }),
	place('hills', { precision: 'region', outline: 'hills' }),
	place('zone', { precision: 'region', parts: ['zone-west', 'zone-east'] }),
	place('syria', {
		precision: 'country',
		point: { type: 'Point', coordinates: [38, 35] },
		drawing,
	}),
	place('the-league', { precision: 'none', countries: [] }),
]);

export const outlines: Outline[] = frozen([
	outline('hills', square(36, 36), { edge: 'vague' }),
	outline('zone-west', square(38, 36), { interval: '2017/2019' }),
	outline('zone-east', square(40, 36), { interval: '2018/..' }),
]);

export const times: Time[] = frozen([
	time('t1', river, 'p1', 'March 2019', { edtf: '2019-03' }),
	time('t2', river, 'p4', 'That spring', { edtf: '2019-03/2019-05', anchors: ['t1'] }),
	time('t3', river, 'p3', 'Years ago', { edtf: null, type: 'vague' }),
]);

export const mentions: Mention[] = frozen([
	mention('m1', river, 'p1', 'Zor', { place: 'zor', drawn: true, time: 't1' }),
	mention('m2', river, 'p1', 'Damascus', { kind: 'metonym', place: 'syria' }),
	mention('m3', river, 'p2', 'northern hills', { kind: 'area', place: 'hills', drawn: true }),
	mention('m4', river, 'p2', 'The zone', { kind: 'area', place: 'zone', drawn: true }),
	mention('m5', river, 'p3', 'Zor', {
		place: 'zor',
		drawn: true,
		undated: 'told of the past without a date',
	}),
	mention('m6', river, 'p4', 'Zor', { place: 'zor', drawn: true }),
	mention('m7', sequel, 'p1', 'Zor', { place: 'zor', drawn: true }),
	mention('m8', sequel, 'title', 'Zor', { place: 'zor', note: 'the title puts nothing there' }),
]);

export const periods: Period[] = frozen([
	period('fall', river, { interval: '2019-01/2019-12', units: ['p4'] }),
	period('now', river, { interval: '2022-08-05/2022-08-15', units: ['p2'], present: true }),
	period('talks', river, { interval: '2012/2016', units: ['title'] }),
	period('later', sequel, { interval: '2019/2025', units: ['p1'], present: true }),
]);

export const note: Note = frozen({
	id: 'bridge-stood',
	text: 'river',
	unit: 'p1',
	mentions: ['m1'],
	kind: 'contradicts',
	says: 'The bridge stood until April 2019.',
	sources: [{ title: 'Another paper', url: null, date: '2019-04' }],
	review,
});

export const claim: Claim = frozen({
	id: 'two-counties',
	text: 'river',
	mention: 'm4',
	words: 'as large as two counties',
	place: 'zone',
	yardstick: { name: 'a county', place: null, km2: 5000, source: 'a yearbook' },
	statedRatio: 2,
	published: [],
	note: null,
	review,
});

export const relation: Relation = frozen({
	id: 'the-bridge',
	kind: 'same-place-changed',
	one: {
		text: 'river',
		place: 'zor',
		mentions: ['m1'],
		units: ['p2'],
		says: 'The bridge has fallen.',
	},
	other: { text: 'sequel', place: 'zor', mentions: ['m7'], units: [], says: 'A new one stands.' },
	why: 'Both speak of the bridge.',
	review,
});

export const question: Question = frozen({
	id: 'when-did-it-fall',
	question: 'When did the bridge fall?',
	choices: { periods: ['fall'], places: ['zor'], mention: 'm1', text: 'river', unit: 'p1' },
	why: 'The receipt gives the month.',
	review,
});

export const content: Content = frozen({
	texts: [river, sequel],
	mentions,
	times,
	places,
	outlines,
	periods,
	layerTexts: {
		all: { title: 'Everything', limits: 'It cannot tell when.' },
		undated: { title: 'Without a date', limits: 'It cannot tell when either.' },
	},
	notes: [note],
	claims: [claim],
	relations: [relation],
	questions: [question],
});

/** The world with some lists changed. */
export function world(changed: Partial<Content>): Content {
	return frozen({ ...content, ...changed });
}

/** A list with one of its records changed. */
export function changed<T extends { id: string }>(list: T[], id: string, change: Partial<T>): T[] {
	return list.map((record) => (record.id === id ? { ...record, ...change } : record));
}

export function unit(id: string, text: string, line = 1): Unit {
	const [, letter, number] = /^([ph])(\d+)$/.exec(id) ?? [];
	const kind = letter === 'p' ? 'paragraph' : letter === 'h' ? 'heading' : 'title';
	return { id, kind, number: number === undefined ? null : Number(number), text, line };
}

export function mention(
	id: string,
	text: Text,
	unitId: string,
	words: string,
	given: Partial<Mention> = {},
): Mention {
	return {
		id,
		text: text.id,
		selector: selector(text, unitId, words),
		kind: 'place',
		place: null,
		drawn: false,
		time: null,
		widened: null,
		undated: null,
		note: null,
		review,
		...given,
	};
}

export function time(
	id: string,
	text: Text,
	unitId: string,
	words: string,
	given: Partial<Time>,
): Time {
	return {
		id,
		text: text.id,
		selector: selector(text, unitId, words),
		type: 'date',
		edtf: null,
		anchors: [],
		note: null,
		review,
		...given,
	};
}

export function place(id: string, given: Partial<Place>): Place {
	return {
		id,
		names: { en: { name: `The ${id}`, source: 'a map' }, ar: { name: `ال${id}`, source: 'a map' } },
		alternates: [],
		featureClass: 'place',
		countries: ['SY'],
		precision: 'town',
		point: null,
		drawing: null,
		outline: null,
		parts: [],
		geonames: null,
		wikidata: null,
		note: null,
		...given,
	};
}

export function outline(
	id: string,
	geometry: Outline['geometry'],
	given: Partial<Outline>,
): Outline {
	return {
		id,
		names: { en: { name: `The ${id}`, source: 'a map' }, ar: { name: `ال${id}`, source: 'a map' } },
		edge: 'drawn',
		interval: null,
		geometry,
		drawing,
		published: [],
		note: null,
		...given,
	};
}

/** One degree wide and high, wound as RFC 7946 asks. */
export function square(west: number, south: number): Outline['geometry'] {
	const [east, north] = [west + 1, south + 1];
	return {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south],
			],
		],
	};
}

export function period(id: string, text: Text | null, given: Partial<Period>): Period {
	return {
		id,
		text: text?.id ?? null,
		title: `The ${id}`,
		short: id,
		edtf: null,
		interval: '2020',
		start: 'stated',
		end: 'stated',
		units: [],
		present: false,
		limits: `What ${id} cannot tell.`,
		note: null,
		...given,
	};
}

/** A sighting of Zor in the first text, by its stated time where an interval is given. */
export function sighting(given: Partial<Sighting>): Sighting {
	const interval = given.interval ?? null;
	return {
		mention: 'm1',
		text: 'river',
		unit: 'p1',
		place: 'zor',
		basis: interval === null ? 'undated' : 'stated',
		time: null,
		interval,
		bounds: interval === null ? null : boundsOf(interval),
		periods: [],
		proposed: false,
		...given,
	};
}

function selector(text: Text, id: string, words: string) {
	const home = text.units.find((each) => each.id === id);
	const start = home?.text.indexOf(words) ?? -1;
	if (!home || start === -1) throw new Error(`${id} of ${text.id} does not hold "${words}"`);
	return select(home, start, start + words.length);
}
