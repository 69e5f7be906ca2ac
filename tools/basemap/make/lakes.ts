/** Lakes: Natural Earth's of the world, OpenStreetMap's inside the region. */
import { readFileSync } from 'node:fs';
import type {
	Feature,
	Geometry,
	GeometryCollection,
	MultiPolygon,
	Point,
	Polygon,
	Position,
} from 'geojson';
import { pathOf } from '../fetch.ts';
import { readPolygons } from '../read/pn2.ts';
import { collection, shape } from '../shape.ts';
import { sources } from '../sources.ts';
import { distance } from './smooth.ts';
import { beyond, region } from './mosaic.ts';

type Area = Polygon | MultiPolygon;

/** Square kilometres below which a lake is not shown, by zoom: about 12 square pixels. */
const smallest = (zoom: number): number => 60 / 4 ** (zoom - 5);

export async function worldLakes(): Promise<Feature<Area>[]> {
	return shape<Area>('-i in.json -clean -filter-fields', {
		'in.json': collection(readPolygons(pathOf(sources.lakes))),
	});
}

export async function outsideRegion(features: Feature<Geometry>[]): Promise<Feature<Geometry>[]> {
	return shape(`-i in.json -erase bbox=${region.join()}`, { 'in.json': collection(features) });
}

/** A pond of three corners is a scrap of a polygon cut for its source's tiles. */
const fewestCorners = 12;
const trustedArea = 30e6;

/** The extract holds the seas as well: a body whose inner point lies in no country is left out. */
export async function regionLakes(countries: Feature<Area>[]): Promise<Feature<Area>[]> {
	const all = JSON.parse(
		readFileSync(pathOf(sources.waterbodies), 'utf8'),
	) as GeometryCollection<MultiPolygon>;
	const near = all.geometries.flatMap((geometry) =>
		geometry.coordinates.filter((rings) =>
			rings[0]?.some(([x = 0, y = 0]) => x > 24 && x < 56 && y > 24 && y < 46),
		),
	);
	const features = near.map((coordinates): Feature<Polygon> => ({
		type: 'Feature',
		properties: {},
		geometry: { type: 'Polygon', coordinates },
	}));
	const kept = await shape<Area>(
		`-i in.json -clip bbox=${beyond.join()} -dissolve2 -explode -each 'id = this.id; area = this.area' -filter 'area > ${smallest(9) * 1e6}'`,
		{ 'in.json': collection(features) },
	);
	const inland = await shape<Point>('-i in.json -points inner -clip land.json', {
		'in.json': collection(kept),
		'land.json': collection(countries),
	});
	const ids = new Set(inland.map((point) => point.properties?.['id'] as number));
	const trusted = kept.filter(({ geometry, properties }) => {
		const corners =
			(geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0])
				?.length ?? 0;
		return (
			ids.has(properties?.['id'] as number) &&
			(corners >= fewestCorners || Number(properties?.['area']) > trustedArea)
		);
	});
	return trusted.map(rounded);
}

/** Where the source has a corner only every so often, in kilometres, the shore is a sketch: its corners are rounded. */
const sketchy = 0.6;

function rounded(lake: Feature<Area>): Feature<Area> {
	const round = (ring: Position[]): Position[] => {
		const length = ring
			.slice(1)
			.reduce((sum, point, index) => sum + distance(ring[index] ?? point, point), 0);
		return length / ring.length < sketchy ? ring : cutCorners(cutCorners(ring));
	};
	const { geometry } = lake;
	if (geometry.type === 'Polygon')
		return { ...lake, geometry: { ...geometry, coordinates: geometry.coordinates.map(round) } };
	const coordinates = geometry.coordinates.map((rings) => rings.map(round));
	return { ...lake, geometry: { ...geometry, coordinates } };
}

/** Chaikin's: each edge keeps its middle half. */
function cutCorners(ring: Position[]): Position[] {
	const cut = ring.slice(1).flatMap((to, index) => {
		const [x0 = 0, y0 = 0] = ring[index] ?? to;
		const [x1 = 0, y1 = 0] = to;
		return [
			[x0 * 0.75 + x1 * 0.25, y0 * 0.75 + y1 * 0.25],
			[x0 * 0.25 + x1 * 0.75, y0 * 0.25 + y1 * 0.75],
		];
	});
	const first = cut[0];
	return first === undefined ? ring : [...cut, first];
}

export async function lakesAt(
	lakes: Feature<Area>[],
	zoom: number,
	metres: number,
): Promise<Feature<Area>[]> {
	return shape<Area>(
		`-i in.json -filter 'this.area > ${smallest(zoom) * 1e6}' -simplify weighted interval=${metres} -filter-fields`,
		{ 'in.json': collection(lakes) },
	);
}
