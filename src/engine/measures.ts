import { area } from '@turf/turf';
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

function measure(claim: Claim, drawn: Outline[]): Measure {
	const parts = drawn.map(({ id, geometry, drawing }) => ({
		outline: id,
		km2: squareKilometres(geometry),
		tolerance_km: drawing.tolerance_km,
	}));
	const km2 = parts.reduce((sum, part) => sum + part.km2, 0);
	return { claim: claim.id, km2, ratio: km2 / claim.yardstick.km2, parts, method: METHOD };
}

/** Area in km², 0 for a line. */
export function squareKilometres(geometry: Outline['geometry']): number {
	return area(geometry) / 1e6;
}
