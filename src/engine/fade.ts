import { buffer, featureCollection, intersect, simplify, feature } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

type Polygonal = Polygon | MultiPolygon;

/** Degrees; a soft edge needs no finer outline. */
const SIMPLIFICATION = 0.02;

/**
 * Coats of a vague area, largest first, from `tolerance` km outside its outline to as far inside: painted over one
 * another they fade at the edge (design: a vague area has no line). None leaves `within`, the land it lies in.
 */
export function fade(
	outline: Polygonal,
	tolerance: number,
	steps: number,
	within: Polygonal | null,
): Polygonal[] {
	const coarse = simplify(feature(outline), { tolerance: SIMPLIFICATION });
	return Array.from(
		{ length: steps },
		(_, step) => tolerance * (1 - (2 * step) / (steps - 1)),
	).flatMap((kilometres) => {
		const coat = buffer(coarse, kilometres, { units: 'kilometers', steps: 6 });
		if (!coat) return [];
		if (!within) return [coat.geometry];
		const cut = intersect(featureCollection<Polygonal>([coat, feature(within)]));
		return cut ? [cut.geometry] : [];
	});
}
