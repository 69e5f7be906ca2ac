/**
 * The fitted mosaic for whoever cuts outlines from it: objects `countries` (iso, name, name_ar, label) and `provinces`
 * (with iso_3166_2 as well), sharing their arcs, at four decimals, not quantized.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { countries, type Point as Place } from '../content.ts';
import { readAlpha2, type UnitFeature } from '../read/natural-earth.ts';
import { shape } from '../shape.ts';
import { pieces } from './borders.ts';
import { region, type Piece } from './mosaic.ts';
import { provinceNames } from './province-names.ts';

type Named = {
	key: string;
	/** ISO 3166-1 alpha-2; null where a unit has none. */
	iso: string | null;
	iso_3166_2?: string;
	name: string;
	name_ar: string;
	label?: Place;
};
type Member = (Polygon | MultiPolygon) & { properties: Piece };
type Objects = Record<'countries' | 'provinces', GeometryCollection<Named>>;
const precision = 1e4;

const metadata = {
	title: 'Borders and provinces of the region, as the basemap draws them at its finest',
	licence:
		'ODbL-1.0: derived from © OpenStreetMap contributors; provinces from Natural Earth, made to fit',
	inside: region,
	made: 'tools/basemap; coordinates to 4 decimals, not quantized',
};

export async function namedMosaic(mosaic: Topology, units: UnitFeature[]): Promise<Topology> {
	const members = pieces(mosaic).geometries as Member[];
	const alpha2 = readAlpha2();
	const codes = new Map(units.map(({ properties }) => [properties.code, properties]));
	const objects: Objects = {
		countries: merged(mosaic, members, ({ iso }) => ({
			key: iso,
			iso: alpha2.get(iso) ?? null,
			...countryNames(iso, alpha2.get(iso)),
		})),
		provinces: merged(mosaic, members, ({ iso, code }) => {
			const { en, ar } = provinceNames({
				code,
				en: codes.get(code)?.en ?? '',
				ar: codes.get(code)?.ar ?? '',
			});
			return { key: code, iso: alpha2.get(iso) ?? null, iso_3166_2: code, name: en, name_ar: ar };
		}),
	};
	const named = { type: 'Topology' as const, metadata, objects, arcs: mosaic.arcs.map(rounded) };
	for (const object of Object.values(objects)) await label(named as Topology, object);
	return named as Topology;
}

function merged(
	mosaic: Topology,
	members: Member[],
	nameOf: (piece: Piece) => Named,
): GeometryCollection<Named> {
	const groups = Map.groupBy(members, (member) => nameOf(member.properties).key);
	const geometries = [...groups.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([key, group]) => {
			const first = group[0];
			if (key === '' || first === undefined) return [];
			return [{ ...mergeArcs(mosaic, group), properties: nameOf(first.properties) }];
		});
	return { type: 'GeometryCollection', geometries };
}

function rounded(arc: Topology['arcs'][number]): Topology['arcs'][number] {
	const points = arc.map(([x = 0, y = 0]): Place => [round(x), round(y)]);
	return points.filter(([x, y], index) => {
		const [lastX, lastY] = points[index - 1] ?? [];
		return index === 0 || index === points.length - 1 || x !== lastX || y !== lastY;
	});
}

const round = (degrees: number): number => Math.round(degrees * precision) / precision;

/** A point well inside each, to three decimals; then the key has done its work. */
async function label(topology: Topology, object: GeometryCollection<Named>): Promise<void> {
	const areas = feature(topology, object) as FeatureCollection;
	const points = await shape<Point>('-i in.json -points inner', { 'in.json': areas });
	const places = new Map(
		points.map((point: Feature<Point>) => [point.properties?.['key'], point.geometry.coordinates]),
	);
	for (const geometry of object.geometries) {
		const properties = geometry.properties as Named;
		const [x = 0, y = 0] = places.get(properties.key) ?? [];
		properties.label = [Math.round(x * 1e3) / 1e3, Math.round(y * 1e3) / 1e3];
		Reflect.deleteProperty(properties, 'key');
	}
}

const english = new Intl.DisplayNames('en', { type: 'region' });
const arabic = new Intl.DisplayNames('ar', { type: 'region' });

function countryNames(iso: string, code = 'ZZ'): { name: string; name_ar: string } {
	const edit = countries().find((country) => country.iso === iso);
	return { name: edit?.en ?? english.of(code) ?? iso, name_ar: edit?.ar ?? arabic.of(code) ?? iso };
}
