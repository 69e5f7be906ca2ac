/** Contested land in world-atlas, given to the country that the editors' table of territories names. */
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import territories from '../../../geo/basemap/territories.json' with { type: 'json' };
import decisions from './decisions.json' with { type: 'json' };

export interface Owned {
	/** ISO 3166-1 alpha-3. */
	country: string;
	geometry: MultiPolygon;
}

const decided = (unit: string): string => {
	const found = territories.units.find((record) => record.unit === unit);
	if (found === undefined)
		throw new Error(`geo/basemap/territories.json: expected a decision on the unit ${unit}`);
	return found.country;
};

const holds = (polygon: Position[][], at: number[]): boolean =>
	booleanPointInPolygon(at, { type: 'Polygon', coordinates: polygon });

/** A shape of world-atlas by its name and code, in the pieces that belong to different countries. */
export function owned(name: string, alpha3: string | undefined, geometry: MultiPolygon): Owned[] {
	const whole = decisions.contested.find(({ named }) => named === name);
	const country =
		whole === undefined
			? (decisions.countries.find(({ named }) => named === name)?.country ?? alpha3)
			: decided(whole.unit);
	if (country === undefined)
		throw new Error(`world-atlas: ${name} has no code, and borders/decisions.json no word on it`);
	const parts = decisions.contested.flatMap(({ partOf, at, unit }) =>
		partOf === name && at !== undefined ? [{ at, country: decided(unit) }] : [],
	);
	const given = Map.groupBy(
		geometry.coordinates,
		(polygon) => parts.find(({ at }) => holds(polygon, at))?.country ?? country,
	);
	for (const part of parts)
		if (!given.has(part.country))
			throw new Error(`world-atlas: ${name} has no land at ${part.at.join()}`);
	return [...given].map(([iso, coordinates]) => ({
		country: iso,
		geometry: { type: 'MultiPolygon', coordinates },
	}));
}
