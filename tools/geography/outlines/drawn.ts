import type { MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
} from 'topojson-specification';
import type { Borders } from './files.ts';
import { joined } from './line.ts';
import type { BorderLine } from './recipe.ts';

/** The drawn borders, as lines and land that keep their coordinates. */
export interface Drawn {
	border(line: BorderLine): Position[];
	country(iso: string): MultiPolygon;
	provinces(codes: string[]): MultiPolygon;
}

export function drawnBorders(topology: Borders): Drawn {
	const { countries, provinces } = topology.objects;
	const land = (pieces: unknown[], wanted: number, names: string): MultiPolygon => {
		if (pieces.length !== wanted)
			throw new Error(`borders.topojson: found ${pieces.length} of ${wanted} of ${names}`);
		return merge(topology, pieces as (TopoPolygon | TopoMultiPolygon)[]);
	};
	return {
		border(line) {
			const between = (a: string | null | undefined, b: string | null | undefined): boolean =>
				a === line.of && line.with.some((iso) => iso === b);
			const { coordinates } = mesh(topology, countries as never, (a, b) => {
				const [one, other] = [isoOf(a), isoOf(b)];
				return between(one, other) || between(other, one);
			});
			const lines = joined(coordinates);
			const [only] = lines;
			if (only === undefined || lines.length > 1)
				throw new Error(
					`border of ${line.of} with ${line.with.join(' and ')}: found ${lines.length} lines, expected one`,
				);
			return only;
		},
		country: (iso) =>
			land(
				countries.geometries.filter((each) => isoOf(each) === iso),
				1,
				iso,
			),
		provinces: (codes) =>
			land(
				provinces.geometries.filter((each) => codes.includes(codeOf(each))),
				codes.length,
				codes.join(', '),
			),
	};
}

const isoOf = ({ properties }: { properties?: unknown }): string | null =>
	(properties as { iso: string | null }).iso;

const codeOf = ({ properties }: { properties?: unknown }): string =>
	(properties as { iso_3166_2: string }).iso_3166_2;
