/** Lakes: Natural Earth's of the world, OpenStreetMap's inside the region. */
import { readFileSync } from 'node:fs';
import type { Feature, Geometry, GeometryCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { pathOf } from '../fetch.ts';
import { readPolygons } from '../read/pn2.ts';
import { collection, shape } from '../shape.ts';
import { sources } from '../sources.ts';
import { beyond, region } from './mosaic.ts';

type Area = Polygon | MultiPolygon;

/** Square kilometres below which a lake is not shown, by zoom: about 12 square pixels. */
const smallest = (zoom: number): number => 60 / 4 ** (zoom - 5);

export async function worldLakes(): Promise<Feature<Area>[]> {
	return shape<Area>('-i in.json -clean -filter-fields', { 'in.json': collection(readPolygons(pathOf(sources.lakes))) });
}

export async function outsideRegion(features: Feature<Geometry>[]): Promise<Feature<Geometry>[]> {
	return shape(`-i in.json -erase bbox=${region.join()}`, { 'in.json': collection(features) });
}

/** A pond of three corners is a scrap of a polygon cut for its source's tiles. */
const fewestCorners = 12;
const trustedArea = 30e6;

/** The extract holds the seas as well: a body whose inner point lies in no country is left out. */
export async function regionLakes(countries: Feature<Area>[]): Promise<Feature<Area>[]> {
	const all = JSON.parse(readFileSync(pathOf(sources.waterbodies), 'utf8')) as GeometryCollection<MultiPolygon>;
	const near = all.geometries.flatMap((geometry) =>
		geometry.coordinates.filter((rings) => rings[0]?.some(([x = 0, y = 0]) => x > 24 && x < 56 && y > 24 && y < 46)),
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
	return kept.filter(({ geometry, properties }) => {
		const corners = (geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0])?.length ?? 0;
		return ids.has(properties?.['id'] as number) && (corners >= fewestCorners || Number(properties?.['area']) > trustedArea);
	});
}

export async function lakesAt(lakes: Feature<Area>[], zoom: number, metres: number): Promise<Feature<Area>[]> {
	return shape<Area>(
		`-i in.json -filter 'this.area > ${smallest(zoom) * 1e6}' -simplify weighted interval=${metres} -filter-fields`,
		{ 'in.json': collection(lakes) },
	);
}
