import { geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import type { Bordered } from '#lib/view/borders.ts';
import { HEIGHT, spot, WIDTH } from './frame.ts';
import { widthOf, type Standing, type Wish } from './labels.ts';

/** Share of the frame from which a country is named though its middle lies outside. */
const NAMED_SHARE = 0.05;

type Named = Pick<Wish, 'id' | 'text' | 'rank'>;

/** Beside a disc. */
export function besideDisc(named: Named, at: { x: number; y: number }): Wish {
	const sides = ['end', 'start', 'above', 'below'] as const;
	return {
		...named,
		kind: 'place',
		standings: sides.map((side) => ({ ...at, side, distance: 12 })),
	};
}

/** In the middle of an area where it fits there, else below or above it. */
export function onArea(
	named: Named,
	shape: FeatureCollection | Feature,
	projection: GeoProjection,
): Wish {
	const path = geoPath(projection);
	const [[left, top], [right, bottom]] = path.bounds(shape);
	const middle = (left + right) / 2;
	const centre: Standing = { ...inPercent(path.centroid(shape)), side: 'centre', distance: 0 };
	const below: Standing = { ...inPercent([middle, bottom]), side: 'below', distance: 3 };
	const above: Standing = { ...inPercent([middle, top]), side: 'above', distance: 3 };
	const fits = widthOf(named.text, 'area') < (right - left) * 0.7 && bottom - top > 50;
	return { ...named, kind: 'area', standings: fits ? [centre, below, above] : [below, above] };
}

/** On its spot, in place of a mark. */
export function alone(named: Named, at: { x: number; y: number }): Wish {
	const sides = ['centre', 'above', 'below'] as const;
	return { ...named, kind: 'name', standings: sides.map((side) => ({ ...at, side, distance: 4 })) };
}

/** A country on its own spot, or in the middle of what shows of it. */
export function country(one: Bordered, projection: GeoProjection): Wish[] {
	const path = geoPath(projection);
	const own = spot(one.properties.label, projection);
	const isInside = own.x > 8 && own.x < 92 && own.y > 6 && own.y < 94;
	if (!isInside && path.area(one) < NAMED_SHARE * WIDTH * HEIGHT) return [];
	const spots = isInside ? [own, inPercent(path.centroid(one))] : [inPercent(path.centroid(one))];
	const standings = spots.flatMap((at): Standing[] => [
		{ ...at, side: 'centre', distance: 0 },
		{ ...at, side: 'above', distance: 10 },
		{ ...at, side: 'below', distance: 10 },
	]);
	const { name, iso } = one.properties;
	return [{ id: `country ${iso ?? name}`, text: name, rank: null, kind: 'country', standings }];
}

function inPercent([x, y]: [number, number]) {
	return { x: (100 * x) / WIDTH, y: (100 * y) / HEIGHT };
}
