import { sources } from '../sources.ts';
import { readRows } from './packages.ts';

/** A community of the United States with a post office. */
export interface Community {
	name: string;
	/** Postal abbreviation of its state; FIPS code of its county. */
	state: string;
	county: string;
	lat: number;
	lon: number;
}

/** Each community once, at the first of its postal codes. */
export function readPostal(): Community[] {
	const found = new Map<string, Community>();
	for (const [, , name = '', , state = '', , county = '', , , lat, lon] of readRows(
		sources.postal,
	)) {
		const key = `${name}|${state}|${county}`;
		if (name !== '' && state !== '' && !found.has(key))
			found.set(key, { name, state, county, lat: Number(lat), lon: Number(lon) });
	}
	return [...found.values()];
}
