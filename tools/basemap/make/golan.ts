/** The ground east of the line of 1949: with the Israeli polygon it gives the Golan Heights. */
import type { Feature, Polygon, Position } from 'geojson';
import { pathOf } from '../fetch.ts';
import { readLines } from '../read/geopackage.ts';
import { sources } from '../sources.ts';

/** The record "Syrian claim" of Natural Earth's disputed boundaries. */
const syrianClaim = 22;

export function eastOfTheLineOf1949(): Feature<Polygon> {
	const claim = readLines(pathOf(sources.disputed), 'disputed_borders').get(syrianClaim);
	if (claim === undefined) throw new Error('disputed_borders has no record 22 "Syrian claim"');
	const southwards = claim.coordinates.flat().toSorted((a, b) => (b[1] ?? 0) - (a[1] ?? 0));
	const line = southwards.filter(
		(point, index) => index === 0 || point[1] !== southwards[index - 1]?.[1],
	);
	const south = line.at(-1) ?? [0, 0];
	const north = line[0] ?? [0, 0];
	const ring: Position[] = [
		[north[0] ?? 0, 33.45],
		...line,
		[south[0] ?? 0, 32.6],
		[36.2, 32.6],
		[36.2, 33.45],
		[north[0] ?? 0, 33.45],
	];
	return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}
