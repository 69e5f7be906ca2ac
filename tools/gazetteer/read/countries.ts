import { place, spell, type Place } from '../place.ts';
import { sources } from '../sources.ts';
import { readJson } from './packages.ts';

interface Country {
	cca2: string;
	name: { common: string; official: string };
	latlng: [number, number];
}

/** The countries of the packages by ISO 3166-1 code, with their point and their names. */
export function readCountries(): Map<string, Place> {
	const names = readJson<{ countries: Record<string, string | string[]> }>(sources.countryNames);
	return new Map(
		readJson<Country[]>(sources.countries).map(({ cca2, name, latlng }) => {
			const [lat, lon] = latlng;
			const made = place({
				name: name.common,
				feature: 'country',
				country: cca2,
				lat,
				lon,
				core: true,
			});
			spell(made, [name.official, ...[names.countries[cca2] ?? []].flat()]);
			return [cca2, made];
		}),
	);
}
