import { area, length, lineString } from '@turf/turf';
import type { Claim, Content, Measure, Outline } from './model.ts';

const METHOD =
	'Turf area: the spherical polygon area on a sphere of 6,371.0088 km, of the outlines as drawn';

/** What the geometry gives for every claim it can measure (product rule 10). Areas in km². */
export function measures({ claims, places, outlines }: Content): Measure[] {
	return claims.map((claim) => {
		const place = places.find(({ id }) => id === claim.place);
		const ids = place?.parts.length ? place.parts : [place?.outline ?? ''];
		return measure(
			claim,
			outlines.filter(({ id }) => ids.includes(id)),
		);
	});
}

function measure({ id: claim, yardstick }: Claim, drawn: Outline[]): Measure {
	const parts = drawn.map(({ id, geometry, drawing }) => ({
		outline: id,
		km2: squareKilometres(geometry),
		tolerance_km: drawing.tolerance_km,
	}));
	const km2 = parts.reduce((sum, part) => sum + part.km2, 0);
	const tolerance_km2 = drawn.reduce<number | null>((sum, { geometry, drawing }) => {
		if (sum === null || drawing.tolerance_km === null) return null;
		return sum + band(geometry, drawing.tolerance_km);
	}, 0);
	return {
		claim,
		km2,
		tolerance_km2,
		ratio: km2 / yardstick.km2,
		ratioTolerance: tolerance_km2 === null ? null : tolerance_km2 / yardstick.km2,
		parts,
		method: METHOD,
	};
}

/** Area in km², 0 for a line. */
export function squareKilometres(geometry: Outline['geometry']): number {
	return area(geometry) / 1e6;
}

/**
 * The most by which an area may be off, in km², where each point of its edge may be off by `tolerance` km: the band of
 * that width along the edge, its length times the width, with the round corners that Steiner's formula adds outside
 * (perimeter · t + π t² for each piece). It is reached only where the whole edge errs the same way, so it is a bound
 * and not what is likely; edges that parts share, and edges on a border, err less.
 */
export function band(geometry: Outline['geometry'], tolerance: number): number {
	if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return 0;
	const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const perimeter = pieces
		.flat()
		.reduce((sum, ring) => sum + length(lineString(ring), { units: 'kilometers' }), 0);
	return perimeter * tolerance + pieces.length * Math.PI * tolerance ** 2;
}
