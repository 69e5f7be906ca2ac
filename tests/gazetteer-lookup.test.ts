import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '#engine/gazetteer/model.ts';
import { openGazetteer } from '#engine/gazetteer/open.ts';
import { keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';
import { namesOf } from '../tools/gazetteer/make/names.ts';
import { ordered } from '../tools/gazetteer/make/order.ts';
import { place, spell, type Place } from '../tools/gazetteer/place.ts';
import { pack } from '../tools/gazetteer/write/shards.ts';

const keys = (text: string) => keysOf(text, tokenize(text));

function packed(places: readonly Place[]) {
	const { files } = pack(ordered(places));
	const bytes = new Map(files.map(({ file, bytes }) => [file, bytes]));
	const read: string[] = [];
	const open = (only?: Iterable<string>): Promise<Gazetteer> =>
		openGazetteer((file) => {
			read.push(file);
			const found = bytes.get(file) ?? new Uint8Array();
			return Promise.resolve(found.buffer as ArrayBuffer);
		}, only);
	return { open, read };
}

function syrian(name: string, more: Partial<Place> = {}, others: string[] = []): Place {
	const made = place({ name, feature: 'settlement', lat: 35, lon: 39, country: 'SY', ...more });
	spell(made, others);
	return made;
}

const province = syrian('Deir ez-Zor', { feature: 'admin-1', population: 400_000, core: true });
const syria = syrian('Syria', { feature: 'country', geonames: 163843, wikidata: 858, core: true });
spell(syria, ['Syrian'], 'adjective', true);
spell(syria, ['Syrians'], 'demonym', true);
const places = [
	syria,
	province,
	syrian('Deir ez-Zor', { population: 240_000, geonames: 170794, admin1: province }),
	syrian('Ra’s al ‘Ayn', { population: 29_000 }),
	syrian('Al Bāb', { population: 130_000 }),
	syrian('As-Suwayda', { population: 59_000 }),
	syrian('Kobanî', { population: 45_000, lat: -0.00001, lon: -179.99999 }, ['Ayn al-Arab', 'KOB']),
	place({ name: 'El Paso', feature: 'settlement', lat: 31.8, lon: -106.4, country: 'US' }),
	place({ name: 'St. Louis', feature: 'settlement', lat: 38.6, lon: -90.2, country: 'US' }),
	place({ name: 'The Hague', feature: 'settlement', lat: 52.1, lon: 4.3, country: 'NL' }),
	place({ name: 'Gore', feature: 'settlement', lat: -46.1, lon: 168.9, country: 'NZ' }),
	place({ name: 'Winston-Salem', feature: 'settlement', lat: 36.1, lon: -80.2, country: 'US' }),
	place({ name: 'Nile', feature: 'river', lat: 25, lon: 32.5 }),
	place({ name: 'Laurel County', feature: 'admin-2', lat: 37.1, lon: -84.1, country: 'US' }),
];
const { open, read } = packed(places);
const gazetteer = await open();

/** The longest name that begins a text: its words, and the entries it may mean. */
function longest(text: string): [words: string, entries: string[]] | null {
	const [match] = gazetteer.matches(keys(text), 0);
	if (match === undefined) return null;
	const last = tokenize(text)[match.length - 1];
	return [text.slice(0, last?.end), match.candidates.map(({ entry }) => entry.name)];
}

describe('a name', () => {
	test.each([
		['Deir ez-Zor province', 'Deir ez-Zor', 'Deir ez-Zor'],
		['Deir al-Zor and', 'Deir al-Zor', 'Deir ez-Zor'],
		['Deir al Zor', 'Deir al Zor', 'Deir ez-Zor'],
		['DEIR EZ–ZOR', 'DEIR', null],
		['Ras al-Ayn', 'Ras al-Ayn', 'Ra’s al ‘Ayn'],
		["Ra's al-'Ayn, a town", "Ra's al-'Ayn", 'Ra’s al ‘Ayn'],
		['Ra’s al ʿAyn', 'Ra’s al ʿAyn', 'Ra’s al ‘Ayn'],
		['al-Bab', 'al-Bab', 'Al Bāb'],
		['Suwayda', 'Suwayda', 'As-Suwayda'],
		['al-Suwayda', 'al-Suwayda', 'As-Suwayda'],
		['As Suwayda', 'As Suwayda', 'As-Suwayda'],
		['Kobani', 'Kobani', 'Kobanî'],
		['KOBANÎ', 'KOBANÎ', 'Kobanî'],
		["Kobani's streets", 'Kobani', 'Kobanî'],
		['Ain al-Arab', 'Ain', null],
		['Ayn el-Arab', 'Ayn el-Arab', 'Kobanî'],
		['El Paso', 'El Paso', 'El Paso'],
		['Saint Louis', 'Saint Louis', 'St. Louis'],
		['St Louis', 'St Louis', 'St. Louis'],
		['The Hague', 'The Hague', 'The Hague'],
		['Hague', 'Hague', 'The Hague'],
		['Winston-Salem', 'Winston-Salem', 'Winston-Salem'],
		['Winston Salem', 'Winston Salem', 'Winston-Salem'],
		['River Nile', 'River Nile', 'Nile'],
		['Nile River valley', 'Nile River', 'Nile'],
		['Laurel Co. sheriff', 'Laurel Co.', 'Laurel County'],
		['Syria-based', 'Syria', 'Syria'],
	])('%s is found as %s', (text, words, name) => {
		if (name === null) expect(longest(text)).toBeNull();
		else expect(longest(text)).toEqual([words, expect.arrayContaining([name])]);
	});

	test.each(['As Syria', 'Al Gore', 'An Egyptian', 'KOB', 'Paso', 'nowhere', '-', '', 'Syriana'])(
		'is not found in %s',
		(text) => {
			expect(longest(text)).toBeNull();
		},
	);

	test('gives the shorter names that begin where it does, after the longest', () => {
		const lengths = gazetteer.matches(keys('Laurel County'), 0).map(({ length }) => length);
		expect(lengths).toEqual([2, 1]);
	});

	test('keeps places of one name apart', () => {
		const [match] = gazetteer.matches(keys('Deir ez-Zor'), 0);
		const features = match?.candidates.map(({ entry }) => entry.feature);
		expect(features).toEqual(['admin-1', 'settlement']);
	});

	test('says how it stands for its place', () => {
		const uses = ['Syria', 'Syrian', 'Syrians'].map((text) => {
			const candidate = gazetteer.matches(keys(text), 0)[0]?.candidates[0];
			return [candidate?.use, candidate?.main];
		});
		expect(uses).toEqual([
			['name', true],
			['adjective', true],
			['demonym', true],
		]);
		expect(gazetteer.matches(keys('Ayn al-Arab'), 0)[0]?.candidates[0]?.main).toBe(false);
	});
});

describe('an entry', () => {
	test('has what it was made from', () => {
		const [match] = gazetteer.matches(keys('Syria'), 0);
		expect(match?.candidates[0]?.entry).toEqual({
			index: expect.any(Number) as number,
			geonames: 163843,
			wikidata: 'Q858',
			name: 'Syria',
			feature: 'country',
			population: 0,
			country: 'SY',
			admin1: null,
			admin2: null,
			lat: 35,
			lon: 39,
			precision: 'country',
		});
	});

	test('names its unit by number', () => {
		const [match] = gazetteer.matches(keys('Deir ez-Zor'), 0);
		const town = match?.candidates.find(({ entry }) => entry.feature === 'settlement')?.entry;
		expect(gazetteer.entry(town?.admin1 ?? -1).feature).toBe('admin-1');
	});

	test('keeps its point to a metre, on both sides of the equator and of the date line', () => {
		const [match] = gazetteer.matches(keys('Kobani'), 0);
		expect(match?.candidates[0]?.entry).toMatchObject({ lat: -0.00001, lon: -179.99999 });
	});

	test('that is not there is an error that names it', () => {
		expect(() => gazetteer.entry(places.length)).toThrow(
			'The gazetteer has no entry 14 in what is loaded of it, expected one of its 14.',
		);
	});
});

describe('a gazetteer opened for a text', () => {
	test('reads the core and the files of its keys alone, and finds the same', async () => {
		read.length = 0;
		const text = keys('the Nile and Syria');
		const some = await open(text);
		expect(new Set(read).size).toBe(read.length);
		expect(read.length).toBeLessThanOrEqual(5);
		expect(text.map((_, at) => some.matches(text, at))).toEqual(
			text.map((_, at) => gazetteer.matches(text, at)),
		);
		expect(some.size).toBe(places.length);
	});

	test('finds nothing of what it did not read', async () => {
		const some = await open(keys('Syria'));
		expect(some.matches(keys('El Paso'), 0)).toEqual([]);
	});
});

describe('a file that is none of the gazetteer', () => {
	const opened = (bytes: Uint8Array) =>
		openGazetteer(() => Promise.resolve(bytes.buffer as ArrayBuffer));

	test('is refused by name', async () => {
		const page = new TextEncoder().encode('<!doctype html><p>not found</p>');
		await expect(opened(page)).rejects.toThrow(/^core\.bin begins with .*a gazetteer's file/);
	});

	test('is refused where it is empty or cut off', async () => {
		await expect(opened(new Uint8Array())).rejects.toThrow('core.bin begins with undefined');
		const { files } = pack(ordered(places));
		const cut = new Uint8Array([...(files[0]?.bytes ?? [])].slice(0, 200));
		await expect(opened(cut)).rejects.toThrow(/the file is cut off/);
	});
});

describe('any place', () => {
	const letters = fc.constantFrom(...'abcdeéèłßøşźāAŞKÖ’ʿ'.split(''));
	const word = fc.string({ unit: letters, minLength: 1, maxLength: 8 });
	const name = fc
		.array(fc.oneof(word, fc.constantFrom('al', 'el', 'az', 'St.', 'San', 'of')), {
			minLength: 1,
			maxLength: 4,
		})
		.map((words) => words.join(' '));
	const country = fc.constantFrom('SY', 'US', 'PL', null);

	test('is found by each of its names', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(name, country), { minLength: 1, maxLength: 5 }),
				async (all) => {
					const made = all.map(([name, country]) =>
						place({ name, feature: 'settlement', country, lat: 1, lon: 2 }),
					);
					const found = await packed(made).open();
					for (const one of made)
						for (const { keys } of namesOf(one)) {
							const match = found.matches(keys, 0).find(({ length }) => length === keys.length);
							expect(match?.candidates.map(({ entry }) => entry.name)).toContain(one.name);
						}
				},
			),
			{ numRuns: 15 },
		);
	});
});
