import type { Place } from '../place.ts';

/** Degrees of latitude. Further away a neighbour says nothing of the unit. */
const NEAR = 0.4;

/** The settlement of a package that is nearest to a point and in the same country, within about 45 km; null for none. */
export function neighbourOf(
	{ country, lat, lon }: Pick<Place, 'country' | 'lat' | 'lon'>,
	settlements: Iterable<Place>,
): Place | null {
	const narrowing = Math.cos((lat * Math.PI) / 180);
	let [nearest, least]: [Place | null, number] = [null, NEAR];
	for (const one of settlements) {
		if (one.country !== country || one.admin1 === null) continue;
		const away = Math.hypot(one.lat - lat, (one.lon - lon) * narrowing);
		if (away < least) [nearest, least] = [one, away];
	}
	return nearest;
}
