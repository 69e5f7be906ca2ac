import { fold } from '../../../src/engine/tokens/fold.ts';
import { place, type Place } from '../place.ts';
import type { Units } from '../read/admin.ts';
import type { Community } from '../read/postal.ts';
import type { Settlement } from '../read/settlements.ts';

const UNITED_STATES = 'US';

/** The communities that are not among the settlements: none of their state has that name near by. */
export function newCommunities(
	communities: readonly Community[],
	settlements: readonly Settlement[],
	units: Units,
): Place[] {
	const known = new Map<string, Place[]>();
	for (const { place: one, country, admin1 } of settlements)
		if (country === UNITED_STATES)
			(known.get(key(one.name, admin1)) ?? begin(known, key(one.name, admin1))).push(one);
	return communities
		.filter(({ name, state, ...point }) =>
			(known.get(key(name, state)) ?? []).every((one) => !isNear(one, point)),
		)
		.map(({ name, state, county, lat, lon }) =>
			place({
				name,
				feature: 'settlement',
				country: UNITED_STATES,
				lat,
				lon,
				admin1: units.first.get(`${UNITED_STATES}.${state}`) ?? null,
				admin2: units.second.get(`${UNITED_STATES}.${state}.${county}`) ?? null,
			}),
		);
}

function begin(known: Map<string, Place[]>, name: string): Place[] {
	const list: Place[] = [];
	known.set(name, list);
	return list;
}

function key(name: string, state: string): string {
	return `${fold(name)}|${state}`;
}

/** Within about 30 km at the latitudes of the United States. */
function isNear(a: { lat: number; lon: number }, b: { lat: number; lon: number }): boolean {
	return Math.abs(a.lat - b.lat) < 0.3 && Math.abs(a.lon - b.lon) < 0.4;
}
