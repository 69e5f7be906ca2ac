import type { Candidate, Entry } from '../gazetteer/model.ts';

/** Inhabitants that a feature counts for: powers of ten. Settlements count with their own. */
const STANDING = {
	continent: 8.5,
	'macro-region': 7.5,
	country: 8,
	'admin-1': 6.3,
	'admin-2': 4.2,
	region: 5,
	desert: 5,
	mountain: 4,
	river: 4.5,
	water: 4.5,
	island: 4.5,
	site: 4,
} as const;
/** Inhabitants of a settlement where none are known. */
const UNKNOWN = 200;
const QUARTER = -0.7;
/** Of a name that is not the main one; a great city is known under several. */
const OTHER_SPELLING = -0.8;
const OTHER_NAME_OF_CITY = -0.5;
const CITY = 100_000;

/** How likely a name means an entry before anything else is read: a power of ten. */
export function standing({ entry, main }: Candidate): number {
	if (main) return ofEntry(entry);
	const isCity = entry.feature === 'settlement' && entry.population >= CITY;
	return ofEntry(entry) + (isCity ? OTHER_NAME_OF_CITY : OTHER_SPELLING);
}

function ofEntry({ feature, population }: Entry): number {
	const inhabitants = Math.log10(Math.max(population, UNKNOWN));
	if (feature === 'settlement') return inhabitants;
	if (feature === 'quarter') return inhabitants + QUARTER;
	return STANDING[feature];
}
