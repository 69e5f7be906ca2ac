/** Towns: where GeoNames has them, named by the editors' tables, whose claims about GeoNames are checked again here. */
import type { Feature, Point } from 'geojson';
import { towns, type Town } from '../content.ts';
import { folded, readGeonames, type Place } from '../read/geonames.ts';

export type TownClass = 'capital' | 'city' | 'town' | 'village';
export type TownFeature = Feature<
	Point,
	{ class: TownClass; zoom: number; en: string; ar: string; rank: number }
>;

export function makeTowns(): TownFeature[] {
	const known = readGeonames();
	const all = [...towns('towns.json'), ...towns('world-towns.json')];
	return all.map((town, index) => {
		const record = town.geonames === null ? undefined : known.get(town.geonames);
		const at = record?.at ?? town.at;
		if (at === undefined) throw new Error(`${town.en}: GeoNames has no record ${town.geonames}`);
		if (record !== undefined) verify(town, record);
		return {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: at },
			properties: {
				class: classOf(town),
				zoom: town.zoom,
				en: town.en,
				ar: town.ar,
				rank: town.first === true ? 0 : town.zoom * 1000 + index,
			},
		};
	});
}

function verify(town: Town, record: Place): void {
	for (const [label, spelling] of [
		['EN', town.en],
		['AR', town.ar],
	] as const)
		if (
			new RegExp(`${label}: GeoNames(;|$)`).test(town.why) &&
			!record.spellings.has(folded(spelling))
		)
			throw new Error(
				`${town.en} (${town.geonames}): "${spelling}" is said to be in GeoNames and is not`,
			);
}

function classOf(town: Town): TownClass {
	if (town.capital === true) return 'capital';
	if (town.zoom <= 5) return 'city';
	return town.zoom <= 7 || town.first === true ? 'town' : 'village';
}
