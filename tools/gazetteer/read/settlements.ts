import { SPELT_IN_MANY_WAYS } from '../make/words.ts';
import { place, spell, type Place } from '../place.ts';
import { sources } from '../sources.ts';
import { readRows } from './packages.ts';

export interface Settlement {
	place: Place;
	country: string;
	admin1: string;
	admin2: string;
}

const QUARTER = 'PPLX';
/** Elsewhere the other spellings of a place of fewer people are those of languages that news in English does not follow. */
const KNOWN_ABROAD = 10_000;

/** The settlements of GeoNames, with their administrative codes. */
export function readSettlements(): Settlement[] {
	return readRows(sources.settlements).map((row) => {
		const [id, name = '', ascii = '', others = '', lat, lon, , code, country = ''] = row;
		const [, admin1 = '', admin2 = ''] = row.slice(9);
		const made = place({
			geonames: Number(id),
			name,
			feature: code === QUARTER ? 'quarter' : 'settlement',
			lat: Number(lat),
			lon: Number(lon),
			population: Number(row[14]),
			country,
		});
		spell(made, [ascii], 'name', true);
		if (made.population >= KNOWN_ABROAD || SPELT_IN_MANY_WAYS.has(country))
			spell(made, others.split(','));
		return { place: made, country, admin1, admin2 };
	});
}
