import { feature, simplify, truncate } from '@turf/turf';
import { squareKilometres } from '#engine/measures.ts';
import type { Claim, Content } from '#engine/model.ts';
import { moved } from '#engine/moved.ts';
import type { Laid, Polygonal } from '#lib/state/view.ts';
import type { Bordered } from './borders.ts';

/** Degrees; the area changes by less than 0.1 %. */
const SIMPLIFICATION = 0.003;
/** Decimals of a degree, about 10 m. */
const PRECISION = 4;

/** A yardstick's outline laid beside what it measures; null where the claim does not say where, or it has none. */
export function laid(
	{ yardstick: { place, beside } }: Claim,
	content: Pick<Content, 'places' | 'outlines'>,
	countries: Bordered[],
): Laid | null {
	const land = landOf(place, content, countries);
	if (!land || !beside) return null;
	const coarse = simplify(feature(land), { tolerance: SIMPLIFICATION }).geometry;
	const geometry = truncate(moved(coarse, beside), { precision: PRECISION });
	return { geometry, km2: squareKilometres(land) };
}

function landOf(
	id: string | null,
	{ places, outlines }: Pick<Content, 'places' | 'outlines'>,
	countries: Bordered[],
): Polygonal | null {
	const place = places.find((each) => each.id === id);
	if (!place) return null;
	if (place.precision === 'country')
		return (
			countries.find(({ properties: { iso } }) => iso === place.countries[0])?.geometry ?? null
		);
	const geometry = outlines.find((outline) => outline.id === place.outline)?.geometry;
	return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : null;
}
