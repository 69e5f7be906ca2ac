import type { Place } from '../place.ts';
import type { Units } from '../read/admin.ts';
import type { Settlement } from '../read/settlements.ts';

/**
 * Puts the settlements into their units and countries. A unit's population becomes the sum of its settlements; where no
 * source gives a unit its point, it is the mean of theirs, by the number of people.
 */
export function link(settlements: readonly Settlement[], units: Units): void {
	const members = new Map<Place, Place[]>();
	for (const { place, country, admin1, admin2 } of settlements) {
		place.admin1 = units.first.get(`${country}.${admin1}`) ?? null;
		place.admin2 = units.second.get(`${country}.${admin1}.${admin2}`) ?? null;
		for (const unit of [place.admin1, place.admin2]) {
			if (unit === null || place.feature === 'quarter') continue;
			const list = members.get(unit) ?? [];
			list.push(place);
			members.set(unit, list);
		}
	}
	for (const [unit, inside] of members) {
		unit.population = inside.reduce((sum, { population }) => sum + population, 0);
		if (Number.isNaN(unit.lat)) Object.assign(unit, meanPoint(inside));
	}
}

function meanPoint(places: readonly Place[]): { lat: number; lon: number } {
	const weight = places.reduce((sum, { population }) => sum + population + 1, 0);
	const mean = (of: 'lat' | 'lon'): number =>
		places.reduce((sum, place) => sum + place[of] * (place.population + 1), 0) / weight;
	return { lat: mean('lat'), lon: mean('lon') };
}
