/** Lines and grounds cut from a mosaic whose pieces carry `iso`, `code` and a key for what is contested. */
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as TopoMulti,
	Polygon as TopoPolygon,
	Topology,
} from 'topojson-specification';
import { territories } from '../content.ts';
import type { Box } from '../shape.ts';

export type Properties = { iso: string; code: string; contested: string };
type Piece = (TopoPolygon | TopoMulti) & { properties: Properties };

export type BorderKind = 'border' | 'disputed' | 'province';
export type Line = Feature<MultiLineString, { kind: BorderKind; iso: string }>;

const pair = (a: string, b: string): string => [a, b].sort().join('|');

export function pieces(topology: Topology): GeometryCollection<Properties> {
	return Object.values(topology.objects)[0] as GeometryCollection<Properties>;
}

/** One ground a country. */
export function grounds(topology: Topology): Feature<MultiPolygon, { iso: string }>[] {
	const byCountry = Map.groupBy(
		pieces(topology).geometries as Piece[],
		(piece) => piece.properties.iso,
	);
	return [...byCountry].sort().map(([iso, members]) => ({
		type: 'Feature',
		properties: { iso },
		geometry: merge(topology, members),
	}));
}

/** Country borders, solid or dashed by the editors' table, and provinces where both sides are one country. */
export function lines(topology: Topology, withProvinces: boolean): Line[] {
	const { dashed, inner } = territories();
	const near = new Map(dashed.map((entry) => [pair(...entry.between), entry.near]));
	const innerPairs = new Set(inner.map((entry) => pair(...entry.between)));
	const kinds = new Map<string, { kind: BorderKind; iso: string; near: Box | undefined }>();
	const kindOf = (a: Properties, b: Properties): string | undefined => {
		let kind: BorderKind | undefined;
		const key = pair(a.iso, b.iso);
		if (a.iso !== b.iso) kind = near.has(key) ? 'disputed' : 'border';
		else if (innerPairs.has(pair(a.contested, b.contested))) kind = 'disputed';
		else if (withProvinces && a.code !== b.code && a.code !== '' && b.code !== '')
			kind = 'province';
		if (kind === undefined) return undefined;
		const name = `${kind} ${key}`;
		kinds.set(name, { kind, iso: a.iso === b.iso ? a.iso : key, near: near.get(key) });
		return name;
	};
	const collection = pieces(topology);
	mesh(
		topology,
		collection,
		(a, b) => a !== b && kindOf((a as Piece).properties, (b as Piece).properties) === '',
	);
	return [...kinds].sort().flatMap(([name, { kind, iso, near: box }]) => {
		const geometry = mesh(
			topology,
			collection,
			(a, b) => a !== b && kindOf((a as Piece).properties, (b as Piece).properties) === name,
		);
		const line = (lineKind: BorderKind, coordinates: MultiLineString['coordinates']): Line[] =>
			coordinates.length === 0
				? []
				: [
						{
							type: 'Feature',
							properties: { kind: lineKind, iso },
							geometry: { type: 'MultiLineString', coordinates },
						},
					];
		if (box === undefined) return line(kind, geometry.coordinates);
		return [
			...line('disputed', within(geometry, box, true)),
			...line('border', within(geometry, box, false)),
		];
	});
}

function within(
	geometry: MultiLineString,
	[west, south, east, north]: Box,
	inside: boolean,
): MultiLineString['coordinates'] {
	return geometry.coordinates.flatMap((points) => {
		const parts: (typeof points)[] = [];
		let part: typeof points = [];
		for (const [index, point] of points.entries()) {
			const [x = 0, y = 0] = point;
			const isIn = x > west && x < east && y > south && y < north;
			if (isIn === inside) {
				const before = points[index - 1];
				if (part.length === 0 && before !== undefined) part.push(before);
				part.push(point);
			} else if (part.length > 0) {
				parts.push(part);
				part = [];
			}
		}
		if (part.length > 1) parts.push(part);
		return parts.filter((points) => points.length > 1);
	});
}
