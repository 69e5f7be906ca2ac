import {
	along,
	area,
	bboxPolygon,
	buffer,
	feature,
	featureCollection,
	intersect,
	length,
	lineString,
	multiPolygon,
	nearestPointOnLine,
	polygon,
	rewind,
	simplify,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { OutlineGeometry } from '../../../src/engine/model.ts';
import type { Drawn } from './drawn.ts';
import type { Fronts } from './files.ts';
import { between, foot, rounded, withoutRepeats } from './line.ts';
import type { Recipe } from './recipe.ts';
import { joinRing } from './ring.ts';

type Land = Polygon | MultiPolygon;

interface Material {
	drawn: Drawn;
	fronts: Fronts;
	/** The outlines drawn so far, by id. */
	outlines: Map<string, OutlineGeometry>;
}

export function draw(recipe: Recipe, material: Material): OutlineGeometry {
	const { drawn, fronts } = material;
	switch (recipe.kind) {
		case 'provinces':
			return tidy(drawn.provinces(recipe.codes));
		case 'border': {
			const line = drawn.border(recipe.border);
			return {
				type: 'LineString',
				coordinates: recipe.near ? stretch(line, recipe.near.point, recipe.near.km) : line,
			};
		}
		case 'ring':
			return tidy(polygon([joinRing(recipe.parts, drawn, fronts)]).geometry);
		case 'strip': {
			const line = drawn.border(recipe.border);
			const end = line.at(-1) ?? recipe.from;
			const { segment, position } = foot(line, recipe.from);
			const stretchOfBorder = [position, ...line.slice(segment + 1, -1), end];
			return tidy(common(around(stretchOfBorder, recipe.km), drawn.country(recipe.within)));
		}
		case 'cut': {
			const whole = material.outlines.get(recipe.outline);
			if (whole?.type !== 'Polygon' && whole?.type !== 'MultiPolygon')
				throw new Error(`${recipe.outline} must be drawn before what is cut from it, as an area`);
			const east = bboxPolygon([recipe.east_of, -90, 180, 90]).geometry;
			return tidy(common(common(whole, drawn.provinces(recipe.provinces)), east));
		}
	}
}

function around(line: Position[], km: number): Land {
	const wide = buffer(lineString(line), km, { units: 'kilometers', steps: 16 });
	if (wide === undefined) throw new Error('nothing lies around an empty line');
	return simplify(wide, { tolerance: 0.01, highQuality: true }).geometry;
}

function common(one: Land, other: Land): Land {
	const shared = intersect(featureCollection([feature(one), feature(other)]));
	if (shared === null) throw new Error('two areas that should overlap do not');
	return shared.geometry;
}

function stretch(line: Position[], point: Position, km: number): Position[] {
	const whole = lineString(line);
	const middle = nearestPointOnLine(whole, point).properties.location;
	const [from, to] = [middle - km, middle + km].map((at) =>
		rounded(along(whole, Math.min(Math.max(at, 0), length(whole))).geometry.coordinates),
	);
	if (from === undefined || to === undefined) return [];
	return withoutRepeats([from, ...between(line, from, to), to]);
}

/** Slivers that cutting leaves are no land. */
const sliverKm2 = 0.5;

/** Four decimals, no slivers, wound as RFC 7946 asks. */
function tidy(land: Land): Land {
	const polygons = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
	const kept = polygons
		.map((rings) => rings.map((ring) => withoutRepeats(ring.map(rounded))))
		.filter((rings) => area({ type: 'Polygon', coordinates: rings }) / 1e6 > sliverKm2);
	const [only] = kept;
	return only !== undefined && kept.length === 1
		? (rewind(polygon(only)) as Feature<Polygon>).geometry
		: (rewind(multiPolygon(kept)) as Feature<MultiPolygon>).geometry;
}
