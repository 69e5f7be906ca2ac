/** The world's layers, from Natural Earth; from zoom 5 without the region, which the finer archive fills. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { territories } from '../content.ts';
import { pathOf } from '../fetch.ts';
import { readLines } from '../read/geopackage.ts';
import type { UnitFeature } from '../read/natural-earth.ts';
import { collection, shape, topology, type Box } from '../shape.ts';
import { sources } from '../sources.ts';
import { grounds, lines, type Line } from './borders.ts';
import { eastOfTheLineOf1949 } from './golan.ts';
import { region } from './mosaic.ts';

/** Provinces are kept this far around the region; beyond, only countries. */
const around: Box = [14, 10, 70, 56];
export const firstFineZoom = 5;

/** One piece a country, or a province near the region, sharing their lines. */
export async function worldMosaic(units: UnitFeature[]): Promise<Topology> {
	const marked = (await withGolan(units)).map(({ geometry, properties }) => {
		const near = touches(geometry, around);
		const contested = properties.unit;
		const code = near ? properties.code : '';
		return {
			type: 'Feature' as const,
			geometry,
			properties: {
				iso: properties.iso,
				code,
				contested,
				piece: `${properties.iso}/${code}/${contested}`,
			},
		};
	});
	return topology('-i in.json -dissolve2 piece copy-fields=iso,code,contested', {
		'in.json': collection(marked),
	});
}

async function withGolan(units: UnitFeature[]): Promise<UnitFeature[]> {
	const israel = collection(units.filter((unit) => unit.properties.iso === 'ISR'));
	const east = collection([eastOfTheLineOf1949()]);
	const golan = await shape<Polygon | MultiPolygon>(
		'-i a.json -clip b.json -filter-slivers min-area=50km2',
		{ 'a.json': israel, 'b.json': east },
	);
	const rest = await shape<Polygon | MultiPolygon>('-i a.json -erase b.json', {
		'a.json': israel,
		'b.json': collection(golan),
	});
	const given = golan.map((feature) => ({
		...feature,
		properties: { ...feature.properties, iso: 'SYR', unit: 'golan', code: 'SY-QU' },
	}));
	return [
		...units.filter((unit) => unit.properties.iso !== 'ISR'),
		...(rest as UnitFeature[]),
		...(given as UnitFeature[]),
	];
}

export type WorldLines = { land: Feature<MultiPolygon, { iso: string }>[]; line: Line[] };

export async function worldAt(mosaic: Topology, zoom: number): Promise<WorldLines> {
	/** Metres: 0.4 pixels at the equator. */
	const metres = (0.4 * 40_075_017) / 512 / 2 ** zoom;
	const smallest = (metres / 400) ** 2;
	const simpler = await topology(
		`-i in.json -filter-islands min-area=${smallest}km2 remove-empty -simplify weighted keep-shapes interval=${metres} -clean`,
		{ 'in.json': mosaic },
	);
	const land = grounds(simpler);
	const line = [...lines(simpler, zoom >= firstFineZoom), ...claims()];
	if (zoom < firstFineZoom) return { land, line };
	const hole = `-i in.json -erase bbox=${region.join()}`;
	return {
		land: (await shape(hole, { 'in.json': collection(land) })) as WorldLines['land'],
		line: (await shape(hole, { 'in.json': collection(line) })) as Line[],
	};
}

/** The claims and ceasefire lines that the editors' table keeps. */
export function claims(): Line[] {
	const found = readLines(pathOf(sources.disputed), 'disputed_borders');
	const decided = new Map(
		territories().claims.flatMap((claim) =>
			(claim.fids ?? [claim.fid ?? 0]).map((fid) => [fid, claim.draw]),
		),
	);
	for (const fid of found.keys())
		if (!decided.has(fid)) throw new Error(`territories.json, claims: no decision on fid ${fid}`);
	return [...found].flatMap(([fid, geometry]): Line[] =>
		decided.get(fid) === true
			? [{ type: 'Feature', geometry, properties: { kind: 'disputed', iso: '' } }]
			: [],
	);
}

function touches(geometry: Polygon | MultiPolygon, [west, south, east, north]: Box): boolean {
	const rings: Position[][] =
		geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
	return rings.some((ring) =>
		ring.some(([x = 0, y = 0]) => x > west && x < east && y > south && y < north),
	);
}
