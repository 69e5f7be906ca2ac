import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseJson } from '#engine/json.ts';
import { ContentError, sayProblem } from '#engine/problem.ts';
import {
	readClaims,
	readFronts,
	readMentions,
	readNotes,
	readPeriods,
	readPlaces,
	readRelations,
	readQuestions,
} from '#engine/schema.ts';

type Reader = (json: ReturnType<typeof parseJson>, file: string) => unknown;

const files = {
	'mentions/aawsat-2025-isis.json': readMentions,
	'places.geojson': readPlaces,
	'periods.json': readPeriods,
	'notes.json': readNotes,
	'claims.json': readClaims,
	'related.json': readRelations,
	'fronts.geojson': readFronts,
	'questions.json': readQuestions,
} satisfies Record<string, Reader>;

function source(file: keyof typeof files): string {
	return readFileSync(new URL(`../geo/${file}`, import.meta.url), 'utf8');
}

/** What is said of a file in which the first `from` is replaced. */
function said(file: keyof typeof files, from: string, to: string): string[] {
	const text = source(file).replace(from, to);
	try {
		files[file](parseJson(text, file), file);
		return [];
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return error.problems.map(sayProblem);
	}
}

describe('reads', () => {
	test.each(Object.keys(files) as (keyof typeof files)[])('geo/%s', (file) => {
		expect(said(file, '', '')).toEqual([]);
	});

	test('a mention into its words and their place, with what may be left out as null', () => {
		const file = 'mentions/aawsat-2025-isis.json';
		const { mentions } = readMentions(parseJson(source(file), file), file);
		expect(mentions[0]).toMatchObject({
			id: 'm098',
			text: 'aawsat-2025-isis',
			selector: { unit: 'title', position: { start: 8, end: 13 } },
			time: null,
			widened: null,
			undated: null,
			note: null,
		});
		expect(mentions[0]).not.toHaveProperty('quote');
	});

	test('places and outlines apart, and keeps their order in the file', () => {
		const { places, outlines, features } = readPlaces(
			parseJson(source('places.geojson'), 'places.geojson'),
			'places.geojson',
		);
		expect(features).toHaveLength(places.length + outlines.length);
		expect(features[0]).toEqual({ id: 'sochi', role: 'place' });
		expect(outlines[0]).not.toHaveProperty('recipe');
	});
});

describe('says in plain words', () => {
	const ISIS = 'mentions/aawsat-2025-isis.json';

	test.each<[string, keyof typeof files, string, string, string]>([
		[
			'a missing key',
			'periods.json',
			'"short": "1990s",',
			'',
			'period 1990s: found no "short"; expected that key and a value',
		],
		[
			'an unknown key',
			'periods.json',
			'"short"',
			'"shrot": "a", "short"',
			'period 1990s, shrot: found an unknown key; expected only known keys',
		],
		[
			'empty words',
			'periods.json',
			'"short": "1990s"',
			'"short": " "',
			'period 1990s, short: found ""; expected words',
		],
		[
			'a number for words',
			'periods.json',
			'"short": "1990s"',
			'"short": 1990',
			'period 1990s, short: found 1990; expected words in quotes',
		],
		[
			'an id that is none',
			ISIS,
			'"place": "baghouz"',
			'"place": "Al Baghouz"',
			'mention m101, place: found "Al Baghouz"; expected an id of a–z, 0–9 and hyphens',
		],
		[
			'an unknown kind',
			ISIS,
			'"kind": "in-name"',
			'"kind": "name"',
			'mention m100, kind: found "name"; expected "place" | "area" |',
		],
		[
			'offsets the wrong way round',
			ISIS,
			'"start": 38, "end": 45',
			'"start": 45, "end": 38',
			'mention m101, position: found an object; expected a start before the end',
		],
		[
			'a hash that is none',
			ISIS,
			'311c1fd08f340af0',
			'baghouz',
			'mention m101, hash: found "baghouz"; expected 16 hex digits',
		],
		[
			'latitude out of range',
			'places.geojson',
			'[39.72569,43.59917]',
			'[39.72569,143.59917]',
			'feature sochi, geometry.coordinates: found a list; expected longitude and latitude in degrees',
		],
		[
			'an address that is none',
			'notes.json',
			'https://www.syriahr.com/en/188093/',
			'syriahr',
			'found "syriahr"; expected a URL',
		],
		[
			'an area of nothing',
			'claims.json',
			'"km2": 10452',
			'"km2": 0',
			'claim twice-lebanon, yardstick.km2: found 0; expected a number above 0',
		],
		[
			'a side that no mention tells',
			'related.json',
			'["m038", "m045"]',
			'[]',
			'relation damascus, one.mentions: found a list; expected at least one mention',
		],
		[
			'a relation of no known kind',
			'related.json',
			'"same-place-changed"',
			'"changed"',
			'found "changed"; expected "same-place-changed" | "related" | "contradiction"',
		],
		[
			'a choice that no link has',
			'questions.json',
			'"periods": ["raids"]',
			'"period": ["raids"]',
			'question isis-cells, choices.period: found an unknown key; expected only known keys',
		],
		[
			'a question without a choice',
			'questions.json',
			'{ "periods": ["raids"], "text": "aawsat-2025-isis", "unit": "p11" }',
			'{}',
			'question isis-cells, choices: found an object; expected at least one choice',
		],
	])('%s', (_, file, from, to, expected) => {
		const problems = said(file, from, to);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(expected);
		expect(problems[0]).toMatch(new RegExp(`^${file}:\\d+: `));
	});

	test('each of several problems', () => {
		const two = '"short": 1990, "units": "p16",';
		expect(said('periods.json', '"short": "1990s",', two)).toHaveLength(1);
		expect(said('claims.json', '"km2": 10452', '"km2": -1, "km": 1')).toHaveLength(2);
	});

	test('a file that is something else altogether', () => {
		expect(() => readNotes(parseJson('[]', 'notes.json'), 'notes.json')).toThrow(
			'notes.json:1: file: found no "notes"; expected that key and a value',
		);
		expect(() => readNotes(parseJson('null', 'notes.json'), 'notes.json')).toThrow(
			'notes.json:1: file: found null; expected an object',
		);
	});
});
