/**
 * The fitted mosaic for whoever cuts outlines from it: objects `countries` (iso, name, name_ar) and `provinces` (iso,
 * iso_3166_2, name, name_ar), sharing their arcs, at four decimals.
 */
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { countries, provinces } from '../content.ts';
import { readAlpha2, type UnitFeature } from '../read/natural-earth.ts';
import { pieces } from './borders.ts';
import type { Piece } from './mosaic.ts';

type Named = {
	iso: string | null;
	iso_3166_2?: string;
	name: string;
	name_ar: string;
	label?: number[];
};
type Member = (Polygon | MultiPolygon) & { properties: Piece };
const precision = 1e4;

export async function namedMosaic(mosaic: Topology, units: UnitFeature[]): Promise<Topology> {
	const members = pieces(mosaic).geometries as Member[];
	const merged = (
		keyOf: (piece: Piece) => string,
		nameOf: (piece: Piece) => Named,
	): GeometryCollection<Named> => ({
		type: 'GeometryCollection',
		geometries: [...Map.groupBy(members, (member) => keyOf(member.properties))]
			.sort()
			.flatMap(([key, group]) => {
				const first = group[0];
				if (key === '' || first === undefined) return [];
				return [{ ...mergeArcs(mosaic, group), properties: nameOf(first.properties) }];
			}),
	});
	const codes = new Map(units.map(({ properties }) => [properties.code, properties]));
	const edited = new Map(provinces().map((province) => [province.code, province]));
	const rounded = mosaic.arcs.map((arc) =>
		arc.map((point) => point.map((part) => Math.round(part * precision) / precision)),
	);
	const arcs = rounded.map((arc) =>
		arc.filter(
			(point, index) =>
				index === 0 || index === arc.length - 1 || String(point) !== String(arc[index - 1]),
		),
	);
	return {
		type: 'Topology',
		objects: {
			countries: merged(
				(piece) => piece.iso,
				({ iso }) => ({ iso: alpha2.get(iso) ?? null, ...countryNames(iso) }),
			),
			provinces: merged(
				(piece) => piece.code,
				({ iso, code }) => ({
					iso: alpha2.get(iso) ?? null,
					iso_3166_2: code,
					name: edited.get(code)?.en ?? codes.get(code)?.en ?? '',
					name_ar: edited.get(code)?.ar ?? codes.get(code)?.ar ?? '',
				}),
			),
		},
		arcs: arcs as Topology['arcs'],
	};
}

const alpha2 = readAlpha2();
const english = new Intl.DisplayNames('en', { type: 'region' });
const arabic = new Intl.DisplayNames('ar', { type: 'region' });

function countryNames(iso: string): { name: string; name_ar: string } {
	const edit = countries().find((country) => country.iso === iso);
	const code = alpha2.get(iso) ?? 'ZZ';
	return { name: edit?.en ?? english.of(code) ?? iso, name_ar: edit?.ar ?? arabic.of(code) ?? iso };
}
