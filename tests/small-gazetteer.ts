import type { Candidate, Entry, Feature, Gazetteer, Match, Use } from '#engine/gazetteer/model.ts';
import { keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';

type Row = [
	name: string,
	feature: Feature,
	population: number,
	country: string | null,
	admin1: string | null,
	lat: number,
	lon: number,
	others?: Partial<Record<Use, string>>,
];

const ROWS: Row[] = [
	['Syria', 'country', 18e6, 'SY', null, 35, 38, { adjective: 'Syrian', demonym: 'Syrians' }],
	['Turkey', 'country', 85e6, 'TR', null, 39, 35, { adjective: 'Turkish', demonym: 'Turks' }],
	['Russia', 'country', 144e6, 'RU', null, 60, 100, { adjective: 'Russian' }],
	['Iraq', 'country', 40e6, 'IQ', null, 33, 44, { adjective: 'Iraqi' }],
	['France', 'country', 67e6, 'FR', null, 46, 2, { adjective: 'French' }],
	['Lebanon', 'country', 6e6, 'LB', null, 34, 36, { adjective: 'Lebanese' }],
	['United States', 'country', 330e6, 'US', null, 39.8, -98.6, { abbreviation: 'US|U.S.' }],
	['Europe', 'continent', 0, null, null, 50, 15, { adjective: 'European', demonym: 'Europeans' }],
	['Middle East', 'macro-region', 0, null, null, 30, 42],
	['Homs Governorate', 'admin-1', 1e6, 'SY', null, 34.4, 38.4, { name: 'Homs' }],
	[
		'Deir ez-Zor Governorate',
		'admin-1',
		1e6,
		'SY',
		null,
		35,
		40.5,
		{ name: 'Deir al-Zor|Deir ez-Zor' },
	],
	['Texas', 'admin-1', 29e6, 'US', null, 31, -99, { abbreviation: 'TX|Tex.' }],
	['Arizona', 'admin-1', 7e6, 'US', null, 34, -112, { abbreviation: 'AZ|Ariz.' }],
	['Virginia', 'admin-1', 8e6, 'US', null, 37.5, -78.5, { abbreviation: 'VA|Va.' }],
	['Damascus', 'settlement', 1.6e6, 'SY', null, 33.51, 36.29],
	['Homs', 'settlement', 8e5, 'SY', 'Homs Governorate', 34.73, 36.71],
	['Aleppo', 'settlement', 2e6, 'SY', null, 36.2, 37.16],
	['Ras al-Ayn', 'settlement', 3e4, 'SY', null, 36.85, 40.07],
	['Baghuz', 'settlement', 1e4, 'SY', 'Deir ez-Zor Governorate', 34.45, 40.95, { name: 'Baghouz' }],
	['Ankara', 'settlement', 4e6, 'TR', null, 39.92, 32.85],
	['Adana', 'settlement', 2e6, 'TR', null, 37, 35.32],
	['Moscow', 'settlement', 1e7, 'RU', null, 55.75, 37.62],
	['Tripoli', 'settlement', 1.1e6, 'LY', null, 32.89, 13.18],
	['Tripoli', 'settlement', 2.2e5, 'LB', null, 34.43, 35.84],
	['Alexandria', 'settlement', 3.8e6, 'EG', null, 31.2, 29.92],
	['Alexandria', 'settlement', 1.5e5, 'US', 'Virginia', 38.8, -77.05],
	['Paris', 'settlement', 2.1e6, 'FR', null, 48.85, 2.35],
	['Paris', 'settlement', 2.5e4, 'US', 'Texas', 33.66, -95.56],
	['London', 'settlement', 8.9e6, 'GB', null, 51.51, -0.13],
	['European', 'site', 0, 'US', 'Arizona', 35, -111],
	['Assad', 'settlement', 500, 'IR', null, 33, 50],
	['Dallas', 'settlement', 1.3e6, 'US', 'Texas', 32.78, -96.8],
	['Illinois', 'admin-1', 12e6, 'US', null, 40.1, -89.2],
	['Chicago', 'settlement', 2.7e6, 'US', 'Illinois', 41.88, -87.63],
	['Peoria', 'settlement', 1.1e5, 'US', 'Illinois', 40.69, -89.59],
	['Athens', 'settlement', 6.6e5, 'GR', null, 37.98, 23.73],
	['Athens', 'settlement', 2000, 'US', 'Illinois', 39.96, -89.72],
	['Portland', 'settlement', 6.5e5, 'US', 'Oregon', 45.52, -122.68],
	['Blue Island', 'settlement', 2.3e4, 'US', 'Illinois', 41.66, -87.68, { name: 'Portland' }],
	['Oregon', 'admin-1', 4e6, 'US', null, 44, -121],
	['Georgia', 'country', 3.7e6, 'GE', null, 42, 43.5],
	['Georgia', 'admin-1', 1e7, 'US', null, 33, -83.5],
	['Texas', 'settlement', 3000, 'US', 'Georgia', 32, -84],
	['Addis Ababa', 'settlement', 2.7e6, 'ET', null, 9.02, 38.75],
	['Addis', 'settlement', 5000, 'US', null, 30.35, -91.27],
	['Mexico', 'country', 1.2e8, 'MX', null, 23, -102],
	['Mexico City', 'settlement', 1.2e7, 'MX', null, 19.43, -99.13],
	['Washington', 'settlement', 6.9e5, 'US', null, 38.9, -77.04],
	['Washington', 'admin-1', 7e6, 'US', null, 47.4, -120.5],
	['Mocímboa', 'settlement', 5000, 'MZ', null, -11.35, 40.35],
	['Praia', 'settlement', 1.6e5, 'CV', null, 14.93, -23.51],
	['Santa Cruz de la Sierra', 'settlement', 1.4e6, 'BO', null, -17.79, -63.18],
	['Khartoum', 'settlement', 2e6, 'SD', null, 15.55, 32.53],
	['Marib Governorate', 'admin-1', 17e3, 'YE', null, 15.5, 45.6, { name: 'Marib' }],
	['Marib', 'settlement', 17e3, 'YE', 'Marib Governorate', 15.46, 45.33],
	['Sahel', 'macro-region', 0, null, null, 14.5, 5],
	['Sahel Region', 'admin-1', 1e6, 'BF', null, 14, -0.8, { name: 'Sahel' }],
	['Dori', 'settlement', 5e4, 'BF', 'Sahel Region', 14.03, -0.03],
	['Djibo', 'settlement', 6e4, 'BF', 'Sahel Region', 14.1, -1.63],
	['Islamabad', 'settlement', 6e5, 'PK', null, 33.72, 73.04],
	['Chittagong', 'settlement', 3.9e6, 'BD', null, 22.34, 91.84, { name: 'Islamabad' }],
	['Dessie', 'settlement', 1.9e5, 'ET', null, 11.13, 39.63],
	['Kombolcha', 'settlement', 9.3e4, 'ET', null, 11.08, 39.74],
	['Kyiv Oblast', 'admin-1', 1.8e6, 'UA', null, 50.28, 30.45, { name: 'Kyiv' }],
	['Kyiv', 'settlement', 2.8e6, 'UA', null, 50.45, 30.52],
	['Irpin', 'settlement', 4e4, 'UA', 'Kyiv Oblast', 50.52, 30.25],
	['Bucha', 'settlement', 3e4, 'UA', 'Kyiv Oblast', 50.54, 30.21],
	['Taiwan', 'country', 2.3e7, 'TW', null, 23.5, 121],
	['Taiwan', 'admin-1', 1.3e7, 'TW', null, 24.7, 121.3],
	['Nantou', 'settlement', 1e5, 'TW', 'Taiwan', 23.92, 120.66],
	['Hsinchu', 'settlement', 4e5, 'TW', 'Taiwan', 24.8, 120.97],
	['Chiayi', 'settlement', 2.6e5, 'TW', 'Taiwan', 23.48, 120.45],
	['Connecticut', 'admin-1', 3.6e6, 'US', null, 41.6, -72.7, { abbreviation: 'Conn.' }],
	['Newtown', 'settlement', 2000, 'US', 'Connecticut', 41.41, -73.3],
	['Hartford', 'settlement', 1.2e5, 'US', 'Connecticut', 41.76, -72.69, { name: 'Newtown' }],
	['New York', 'admin-1', 2e7, 'US', null, 43, -75.5],
	['New York', 'settlement', 8e6, 'US', 'New York', 40.71, -74.01],
	['Buffalo', 'settlement', 2.6e5, 'US', 'New York', 42.89, -78.88],
	['Atlanta', 'settlement', 4.6e5, 'US', 'Georgia', 33.75, -84.39],
	['Atlanta', 'settlement', 5600, 'US', 'Texas', 33.11, -94.16],
	['Portugal', 'country', 1e7, 'PT', null, 39.5, -8],
	['Lisbon', 'settlement', 5e5, 'PT', null, 38.72, -9.14],
	['Lisbon', 'settlement', 2000, 'US', 'Illinois', 41.48, -88.48],
	['Hiawatha', 'settlement', 7000, 'US', 'Illinois', 40.1, -88.5],
	['Samarra', 'settlement', 5000, 'IQ', null, 34.2, 43.89],
	['Sandy Hook', 'settlement', 3000, 'US', 'Connecticut', 41.42, -73.28],
	['Dnipro', 'settlement', 9.7e5, 'UA', null, 48.47, 35.04],
	['Dnieper', 'river', 0, null, null, 49, 33, { name: 'Dnipro' }],
	['Kokang', 'settlement', 0, 'ID', null, -8.6, 122.7],
	['Euphrates', 'river', 0, null, null, 35, 40],
];

const entries: Entry[] = ROWS.map(
	([name, feature, population, country, admin1, lat, lon], index) => ({
		...{ index, geonames: index + 1, wikidata: null, name, feature, population, country },
		admin1:
			admin1 === null
				? null
				: ROWS.findIndex(([other, feature]) => other === admin1 && feature === 'admin-1'),
		...{ admin2: null, lat, lon, precision: precisionOf(feature) },
	}),
);

function precisionOf(feature: Feature): Entry['precision'] {
	if (feature === 'country') return 'country';
	if (feature === 'admin-1') return 'province';
	return feature === 'settlement' ? 'town' : feature === 'site' ? 'site' : 'region';
}

const ARTICLES = new Set(['al', 'el', 'ez', '-']);
const names = new Map<string, Candidate[]>();
for (const [index, [name, , , , , , , others = {}]] of ROWS.entries()) {
	add(name, index, 'name', true);
	for (const [use, spellings] of Object.entries(others))
		for (const spelling of spellings.split('|')) add(spelling, index, use as Use, false);
}

function add(name: string, index: number, use: Use, main: boolean): void {
	const key = bare(keysOf(name, tokenize(name)));
	const entry = entries[index];
	if (entry) names.set(key, [...(names.get(key) ?? []), { entry, use, main }]);
}

function bare(keys: readonly string[]): string {
	return keys.filter((key) => !ARTICLES.has(key)).join(' ');
}

/** A few dozen places, for tests of what reads a gazetteer. */
export const SMALL_GAZETTEER: Gazetteer = {
	size: entries.length,
	entry(index) {
		const entry = entries[index];
		if (!entry) throw new RangeError(`no entry ${String(index)}`);
		return entry;
	},
	matches(keys, from) {
		const found: Match[] = [];
		for (let length = 5; length > 0; length--) {
			const taken = keys.slice(from, from + length);
			if (taken.length < length || taken.at(-1) === '-') continue;
			const candidates = names.get(bare(taken));
			if (candidates && !(length > 1 && ARTICLES.has(taken.at(-1) ?? '')))
				found.push({ length, candidates });
		}
		return found;
	},
};
