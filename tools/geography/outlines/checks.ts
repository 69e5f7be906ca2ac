import {
	area,
	booleanClockwise,
	booleanPointInPolygon,
	booleanValid,
	difference,
	feature,
	featureCollection,
	intersect,
	kinks,
} from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { OutlineGeometry } from '../../../src/engine/model.ts';
import type { Drawn } from './drawn.ts';
import type { OutlineFeature, PlaceFeature } from './files.ts';
import { foot, same } from './line.ts';
import towns from './towns.json' with { type: 'json' };

export interface Check {
	what: string;
	passed: boolean;
	detail: string;
}

type Land = Polygon | MultiPolygon;

const zones = ['euphrates-shield', 'olive-branch', 'peace-spring'];
const parts = [...zones, 'idlib-pocket'];

/** Published for all Turkish-held land in northern Syria (facts: Wikipedia). */
const heldKm2 = 8835;
/** What villages a few kilometres apart leave open. */
const heldTolerance = 0.06;

const isLand = (geometry: OutlineGeometry): geometry is Land =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const rings = (land: Land): Position[][] =>
	land.type === 'Polygon' ? land.coordinates : land.coordinates.flat();

export const km2 = (geometry: OutlineGeometry): number => area(geometry) / 1e6;

export function check(outlines: OutlineFeature[], places: PlaceFeature[], drawn: Drawn): Check[] {
	const lands = new Map(
		outlines.flatMap(({ id, geometry }) => (isLand(geometry) ? [[id, geometry] as const] : [])),
	);
	return [
		...[...lands].flatMap(([id, land]) => sound(id, land)),
		...apart(lands),
		held(lands),
		...parts.flatMap((id) => onBorder(id, lands.get(id), drawn)),
		...towns.towns.flatMap((town) => sided(town, lands)),
		...places.flatMap((place) => labelled(place, lands)),
	];
}

function sound(id: string, land: Land): Check[] {
	const crossings = kinks(land).features.length;
	const polygons = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
	const wound = polygons.every((polygon) =>
		polygon.every((ring, index) => booleanClockwise(ring) === index > 0),
	);
	const closed = rings(land).every((ring) => same(ring[0], ring.at(-1)));
	return [
		{ what: `${id} does not cross itself`, passed: crossings === 0, detail: `${crossings} kinks` },
		{
			what: `${id} is closed, wound and valid`,
			passed: closed && wound && booleanValid(land),
			detail: '',
		},
	];
}

function apart(lands: Map<string, Land>): Check[] {
	return parts.flatMap((one, index) =>
		parts.slice(index + 1).map((other): Check => {
			const [a, b] = [lands.get(one), lands.get(other)];
			const shared = a && b ? intersect(featureCollection([feature(a), feature(b)])) : null;
			const overlap = shared === null ? 0 : area(shared) / 1e6;
			return {
				what: `${one} and ${other} do not overlap`,
				passed: a !== undefined && b !== undefined && overlap < 1e-3,
				detail: `${overlap.toFixed(4)} km²`,
			};
		}),
	);
}

function held(lands: Map<string, Land>): Check {
	const total = zones.reduce((sum, id) => {
		const land = lands.get(id);
		return sum + (land ? km2(land) : 0);
	}, 0);
	const off = total / heldKm2 - 1;
	return {
		what: `the three zones together are within ${(heldTolerance * 100).toFixed(0)} % of ${heldKm2} km²`,
		passed: Math.abs(off) <= heldTolerance,
		detail: `${total.toFixed(0)} km², ${(off * 100).toFixed(1)} %`,
	};
}

/** Along the border an outline has the border's own vertices; only the two ends of a stretch lie between them. */
function onBorder(id: string, land: Land | undefined, drawn: Drawn): Check[] {
	if (land === undefined) return [{ what: `${id} is drawn`, passed: false, detail: 'missing' }];
	const border = drawn.border({ of: 'SY', with: ['TR'] });
	const near = rings(land)
		.flatMap((ring) => ring.slice(1))
		.filter((position) => foot(border, position).km < 0.05);
	const own = near.filter((position) => border.some((vertex) => same(vertex, position)));
	const outside = difference(featureCollection([feature(land), feature(drawn.country('SY'))]));
	const beyond = outside === null ? 0 : area(outside) / 1e6;
	return [
		{
			what: `${id} follows the drawn border vertex by vertex`,
			passed: own.length > 0 && near.length - own.length <= 2,
			detail: `${own.length} border vertices, ${near.length - own.length} ends`,
		},
		{
			what: `${id} stays inside Syria`,
			passed: beyond < 0.05,
			detail: `${beyond.toFixed(4)} km² beyond`,
		},
	];
}

function sided(town: (typeof towns.towns)[number], lands: Map<string, Land>): Check[] {
	const home = town.in === null ? undefined : lands.get(town.in);
	const others = parts.filter((id) => id !== town.in);
	const inside = (land: Land | undefined): boolean =>
		land !== undefined && booleanPointInPolygon(town.at, land);
	const strayed = others.filter((id) => inside(lands.get(id)));
	return [
		{
			what: `${town.name} lies in ${town.in ?? 'none of the parts'}`,
			passed:
				(town.in === null || inside(home)) &&
				(town.in === 'sdf-area-outline' || strayed.length === 0),
			detail: strayed.join(' '),
		},
	];
}

function labelled(place: PlaceFeature, lands: Map<string, Land>): Check[] {
	const shapes = [place.properties.outline, ...place.properties.parts].flatMap(
		(id) => lands.get(id ?? '') ?? [],
	);
	const { geometry } = place;
	if (shapes.length === 0 || geometry === null) return [];
	const { coordinates } = geometry;
	return [
		{
			what: `the point of ${place.id} lies in its outline`,
			passed: shapes.some((land) => booleanPointInPolygon(coordinates, land)),
			detail: '',
		},
	];
}
