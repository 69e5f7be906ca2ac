import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { select } from '#engine/anchors.ts';
import { formatText } from '#engine/markdown.ts';
import type { Text, Unit } from '#engine/model.ts';

/*
 * Content that no editor would write on purpose, and that a map must bear all the same.
 */

export const PARAGRAPHS = 3000;
const MENTIONS = 2000;
export const LONG_NAME = `The ${'very '.repeat(36)}long Riverbank`;

const review = { state: 'accepted', by: 'Dateline tests', at: '2026-11-25', why: null };

const one = text('one', 'One paragraph', 'en', ['On 3 May 2023 the bridge at Zor fell.']);
const long = text(
	'long',
	'Three thousand paragraphs',
	'en',
	Array.from({ length: PARAGRAPHS }, (_, index) =>
		index === 0
			? `It began on ${LONG_NAME}, of which nobody had heard.`
			: `On day ${index + 1} people spoke of the bridge at Zor, of its piers and of what it had cost to build.`,
	),
);
const arabic = text('arabic', 'الجسر في زور', 'ar', [
	'سقط الجسر في زور في الثالث من أيار، ولم يقل أحد شيئًا.',
	'بعد ثلاثة أيام عاد الناس إلى زور.',
]);

/** Weeks of the front, told by a text of each of three years. */
const WEEKS = 19;
const YEARS = [2019, 2020, 2021];
export const PERIODS = 2 + 2 * WEEKS;
/** Mentions of one place, by all the texts. */
export const OF_ZOR = 1 + MENTIONS + 2 + YEARS.length * WEEKS;

const weekly = YEARS.map((year) =>
	text(
		`front-${year}`,
		`The front in ${year}, week by week`,
		'en',
		Array.from({ length: WEEKS }, (_, week) => `Week ${week + 1}: shells fell on Zor.`),
	),
);

/**
 * A geo/ folder of six texts: one of a single paragraph, one of three thousand, one in Arabic, and three of which two
 * have nineteen periods each.
 */
export async function writeStrangeContent(folder: string): Promise<void> {
	const files = {
		...Object.fromEntries(
			[one, long, arabic, ...weekly].map((each) => [`texts/${each.id}.md`, formatText(each)]),
		),
		'mentions/one.json': mentionsOf(one, [['p1', 'Zor', 'zor']]),
		'mentions/long.json': mentionsOf(long, [
			['p1', LONG_NAME, 'riverbank'],
			...Array.from({ length: MENTIONS }, (_, index): [string, string, string] => [
				`p${index + 2}`,
				'Zor',
				'zor',
			]),
		]),
		'mentions/arabic.json': mentionsOf(arabic, [
			['p1', 'زور', 'zor'],
			['p2', 'زور', 'zor'],
		]),
		...Object.fromEntries(
			weekly.map((each) => [
				`mentions/${each.id}.json`,
				mentionsOf(
					each,
					each.units.map(({ id }) => [id, 'Zor', 'zor']),
				),
			]),
		),
		'places.geojson': {
			type: 'FeatureCollection',
			features: [
				feature('zor', 'Zor', 'زور', [40.1, 35.3]),
				feature('riverbank', LONG_NAME, 'ضفة', [38.2, 35.9]),
			],
		},
		'periods.json': {
			layers: {
				all: { title: 'All drawn places', limits: 'It cannot tell when.' },
				undated: { title: 'Without a date', limits: 'It cannot tell when.' },
			},
			periods: [
				period('now', true, ['p1']),
				period('nothing', false, [`p${PARAGRAPHS}`]),
				...weekly.slice(0, 2).flatMap(weeksOf),
			],
		},
		'notes.json': { notes: [] },
		'claims.json': { claims: [] },
	};
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
	}
}

function text(id: string, title: string, language: string, paragraphs: string[]): Text {
	return {
		id,
		title,
		publisher: 'The Daily Text',
		url: null,
		published: { edtf: '2023-06-01', bounds: null, basis: 'Printed on it.' },
		language,
		caption: null,
		rights: 'The paper’s.',
		units: paragraphs.map((words, index) => ({
			id: `p${index + 1}`,
			kind: 'paragraph',
			number: index + 1,
			text: words,
			line: index + 1,
		})),
	};
}

function mentionsOf({ id, units }: Text, named: [unit: string, words: string, place: string][]) {
	const unitOf = new Map(units.map((unit) => [unit.id, unit]));
	const mentions = named.map(([unit, words, place], index) => {
		const { text, ...at } = unitOf.get(unit) as Unit;
		const start = text.indexOf(words);
		return {
			id: `${id}-${index + 1}`,
			...select({ text, ...at }, start, start + words.length),
			kind: 'place',
			place,
			drawn: true,
			review,
		};
	});
	return { text: id, mentions, times: [] };
}

function feature(id: string, en: string, ar: string, coordinates: [number, number]) {
	const source = 'invented for a test';
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates },
		properties: {
			role: 'place',
			names: { en: { name: en, source }, ar: { name: ar, source } },
			alternates: [],
			class: 'town',
			countries: ['SY'],
			precision: 'town',
			outline: null,
			parts: [],
			geonames: null,
			wikidata: null,
			drawing: {
				method: 'Invented',
				by: 'Dateline tests',
				from: [source],
				tolerance_km: null,
				licence: 'MIT',
			},
			note: null,
		},
	};
}

function period(id: string, present: boolean, units: string[]) {
	return {
		id,
		text: 'long',
		title: `The period “${id}”`,
		short: id,
		edtf: '2023',
		interval: present ? '2023-05/2023-07' : '1990',
		start: 'stated',
		end: 'stated',
		units,
		present,
		limits: 'It cannot tell anything.',
	};
}

/** A period of ten days for each paragraph, each running into the next. */
function weeksOf({ id, units }: Text) {
	const DAY = 86_400_000;
	const first = Date.parse(`${id.slice(-4)}-03-01`);
	const date = (day: number) => new Date(first + day * DAY).toISOString().slice(0, 10);
	return units.map((unit, week) => ({
		...period(`${id}-${week + 1}`, false, [unit.id]),
		text: id,
		title: `Week ${week + 1} of ${id}`,
		short: `Week ${week + 1} at the front`,
		edtf: `${date(7 * week)}/${date(7 * week + 9)}`,
		interval: `${date(7 * week)}/${date(7 * week + 9)}`,
	}));
}
