import { beforeAll, expect, test } from 'vitest';
import { isContent, readContent, type Sources } from '#engine/content.ts';
import { sayProblem } from '#engine/problem.ts';
import { contentFiles } from '#lib/server/content.ts';
import { frozen } from './fixtures.ts';

let original: Sources = { files: [], unreadable: [] };
beforeAll(async () => {
	original = frozen(await contentFiles());
});

/** geo/ with some files changed, and what is said of it. */
function said(changes: Record<string, (source: string) => string | null>): string[] {
	const files = original.files.flatMap(({ path, source }) => {
		const now = changes[path] ? changes[path](source) : source;
		return now === null ? [] : [{ path, source: now }];
	});
	return readContent({ files, unreadable: [] }).problems.map(sayProblem);
}

const broken = () => '{';

test('geo/ is in order', () => {
	const { content, problems } = readContent(original);
	expect(problems).toEqual([]);
	expect(content.texts.map(({ id }) => id)).toEqual([
		'aawsat-2022-normalization',
		'aawsat-2025-isis',
	]);
	expect(content.mentions).toHaveLength(166);
	expect(content.layerTexts.all.title).not.toBe('');
});

test('knows its own files from others', () => {
	expect(isContent('geo/texts/a.md')).toBe(true);
	expect(isContent('geo/mentions/a.json')).toBe(true);
	expect(isContent('geo/fronts.geojson')).toBe(true);
	expect(isContent('geo/texts/a.txt')).toBe(false);
	expect(isContent('geo/texts/deep/a.md')).toBe(false);
	expect(isContent('other/periods.json')).toBe(false);
});

test('problems of several files come together, though one of them does not parse', () => {
	expect(
		said({
			'geo/notes.json': broken,
			'geo/periods.json': (source) => source.replace('"units": ["p16"]', '"units": ["p99"]'),
			'geo/claims.json': (source) => source.replace('"mention": "m047"', '"mention": "m999"'),
		}),
	).toEqual([
		'geo/notes.json:1: JSON: found the end of the file; expected the rest of the JSON',
		'geo/periods.json:7: period 1990s: found unit "p99"; expected one of the 35 known',
		'geo/claims.json:3: claim twice-lebanon: found mention "m999"; expected one of the 166 known',
	]);
});

test.each([
	['geo/places.geojson'],
	['geo/texts/aawsat-2022-normalization.md'],
	['geo/mentions/aawsat-2022-normalization.json'],
])('what refers to %s is not blamed when that file is broken', (path) => {
	const problems = said({ [path]: broken });
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(path);
});

test('questions need not be there, and say what of them is not', () => {
	expect(said({ 'geo/questions.json': () => null })).toEqual([]);
	expect(said({ 'geo/questions.json': (source) => source.replace('"raids"', '"raid"') })).toEqual([
		'geo/questions.json:3: question isis-cells: found period "raid"; expected one of the 15 known',
	]);
	expect(said({ 'geo/periods.json': broken })).toHaveLength(1);
});

test('a file that must be there, and is not, is one problem', () => {
	expect(said({ 'geo/places.geojson': () => null })).toEqual([
		'geo/places.geojson: file: found nothing; expected the file',
	]);
	expect(readContent({ files: [], unreadable: [] }).problems).toHaveLength(4);
});

test('a file that could not be read is not said to be missing too', () => {
	const problem = {
		file: 'geo/places.geojson',
		line: null,
		record: 'file',
		found: 'no permission for it',
		expected: 'a file that can be read',
	};
	const files = original.files.filter(({ path }) => path !== problem.file);
	expect(readContent({ files, unreadable: [problem] }).problems).toEqual([problem]);
});

test('relations need not be there; where they are, each problem has its line', () => {
	expect(said({ 'geo/related.json': () => null })).toEqual([]);
	expect(said({ 'geo/related.json': (source) => source.replace('"m045"', '"m999"') })).toEqual([
		'geo/related.json:3: relation damascus: found mention "m999"; expected one of the 97 known',
	]);
});

test('mentions of one text stand in the file of its name', () => {
	const problems = said({
		'geo/mentions/aawsat-2025-isis.json': (source) => source.replace('-isis"', '-isil"'),
	});
	expect(problems[0]).toBe(
		'geo/mentions/aawsat-2025-isis.json:2: text: found "aawsat-2025-isil"; expected "aawsat-2025-isis", as the file is named',
	);
});

test('puts a file and a line to what is found later', () => {
	const { locate } = readContent(original);
	const finding = { record: 'mention m101', found: 'a', expected: 'b', among: 'places' as const };
	expect(locate(finding)).toEqual({
		file: 'geo/mentions/aawsat-2025-isis.json',
		line: 39,
		record: 'mention m101',
		found: 'a',
		expected: 'b',
	});
	expect(locate({ ...finding, record: 'mention none' })).toMatchObject({ file: 'geo', line: null });
});
