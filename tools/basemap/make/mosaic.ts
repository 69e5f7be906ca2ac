/**
 * One planar mosaic of the region: OpenStreetMap's countries, and Natural Earth's provinces made to fit them.
 * A sliver that falls to no province of its own country goes to the neighbour of that country with the longest shared edge.
 */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon as TopoMulti,
	Polygon as TopoPolygon,
	Topology,
} from 'topojson-specification';
import { mends, provinces, territories } from '../content.ts';
import { pathOf } from '../fetch.ts';
import type { UnitFeature } from '../read/natural-earth.ts';
import { collection, shape, topology, type Box } from '../shape.ts';
import { sources } from '../sources.ts';
import { eastOfTheLineOf1949 } from './golan.ts';

export const region: Box = [24, 24, 56, 46];
/** Drawn a little beyond the region, so that no seam shows where the world's coarser ground begins. */
const margin = 0.06;
export const beyond: Box = [
	region[0] - margin,
	region[1] - margin,
	region[2] + margin,
	region[3] + margin,
];
/** Where the texts' places lie: kept finest. */
const core: Box = [35.4, 32.2, 42.5, 37.6];

type Area = Polygon | MultiPolygon;
export type Piece = { iso: string; code: string; contested: string };
type Cell = { keys: string[] };

/** Natural Earth's provinces north of the line on Cyprus and the buffer zone. */
const contestedCodes = new Map([['-99-X04~', 'CYN']]);

async function countryPolygons(): Promise<Feature<Area>[]> {
	const text = readFileSync(pathOf(sources.countries), 'utf8');
	const world = JSON.parse(text) as FeatureCollection<Area, { A3: string }>;
	const clipped = await shape<Area>(
		`-i in.json -clip bbox=${beyond.join()} -rename-fields iso=A3`,
		{ 'in.json': world },
	);
	let countries = clipped.filter((feature) => feature.properties?.['iso'] !== 'UMI');
	for (const { keep, cut } of territories().overlaps) {
		const kept = countries.filter((feature) => feature.properties?.['iso'] === keep);
		const whole = countries.filter((feature) => feature.properties?.['iso'] === cut);
		const rest = countries.filter((feature) => feature.properties?.['iso'] !== cut);
		const left = await shape<Area>('-i a.json -erase b.json', {
			'a.json': collection(whole),
			'b.json': collection(kept),
		});
		countries = [...rest, ...left];
	}
	return withoutHoles(await golanToSyria(countries), 'CYP');
}

async function golanToSyria(countries: Feature<Area>[]): Promise<Feature<Area>[]> {
	const israel = collection(countries.filter((feature) => feature.properties?.['iso'] === 'ISR'));
	const east = collection([eastOfTheLineOf1949()]);
	const golan = await shape<Area>('-i a.json -clip b.json -filter-slivers min-area=50km2', {
		'a.json': israel,
		'b.json': east,
	});
	const rest = await shape<Area>('-i a.json -erase b.json', {
		'a.json': israel,
		'b.json': collection(golan),
	});
	for (const feature of golan) feature.properties = { iso: 'SYR', golan: 1 };
	return [
		...countries.filter((feature) => feature.properties?.['iso'] !== 'ISR'),
		...rest,
		...golan,
	];
}

/** The British bases are missing from Cyprus in the extract: see the editors' table. */
function withoutHoles(countries: Feature<Area>[], iso: string): Feature<Area>[] {
	for (const { geometry, properties } of countries)
		if (properties?.['iso'] === iso && geometry.type === 'MultiPolygon')
			geometry.coordinates = geometry.coordinates.map((rings) => rings.slice(0, 1));
	return countries.map((feature) => ({ ...feature, properties: { ...feature.properties } }));
}

export async function makeMosaic(units: UnitFeature[]): Promise<Topology> {
	const countries = await countryPolygons();
	const inside = new Set(countries.map((feature) => String(feature.properties?.['iso'])));
	const keyed = [
		...countries.map((feature) => {
			const { iso, golan } = feature.properties as { iso: string; golan?: number };
			return { ...feature, properties: { key: golan === 1 ? `golan:${iso}` : `country:${iso}` } };
		}),
		...units
			.filter((unit) => inside.has(unit.properties.iso) && unit.properties.code !== '')
			.map(({ geometry, properties }) => ({
				type: 'Feature' as const,
				geometry,
				properties: { key: `province:${properties.iso}/${properties.code}` },
			})),
		...mends().map((mend, index) => ({
			type: 'Feature' as const,
			geometry: { type: 'Polygon' as const, coordinates: [mend.area] },
			properties: { key: `mend:${index}` },
		})),
	];
	const cells = await topology(
		`-i in.json -clip bbox=${beyond.join()} -mosaic calc='keys = collect(key)'`,
		{ 'in.json': collection(keyed as Feature<Area>[]) },
	);
	const pieces = assign(cells);
	const inCore = `this.centerX > ${core[0]} && this.centerX < ${core[2]} && this.centerY > ${core[1]} && this.centerY < ${core[3]}`;
	return topology(
		'-i in.json -dissolve2 piece copy-fields=iso,code,contested ' +
			`-simplify variable weighted keep-shapes interval='${inCore} || iso == "SYR" || iso == "LBN" ? 70 : 300' ` +
			'-clean -rename-layers pieces',
		{ 'in.json': pieces },
	);
}

/** Gives each cell its country and province; a cell outside every country is dropped. */
function assign(cells: Topology): Topology {
	const geometries = (
		Object.values(cells.objects)[0] as GeometryCollection<Cell>
	).geometries.flatMap(single);
	const decided: (Piece | undefined)[] = geometries.map((cell) =>
		decide(cell.properties?.keys ?? []),
	);
	settle(cells, geometries, decided);
	const kept = geometries.flatMap((geometry, index) => {
		const piece = decided[index];
		if (piece === undefined) return [];
		const contested = contestedCodes.get(piece.code) ?? piece.contested;
		return [
			{
				...geometry,
				properties: { ...piece, contested, piece: `${piece.iso}/${piece.code}/${contested}` },
			},
		];
	});
	return {
		...cells,
		objects: { cells: { type: 'GeometryCollection', geometries: kept as GeometryObject[] } },
	};
}

type CellGeometry = TopoPolygon<Cell>;
function single(geometry: GeometryObject<Cell>): CellGeometry[] {
	if (geometry.type === 'Polygon') return [geometry as CellGeometry];
	if (geometry.type !== 'MultiPolygon') return [];
	const many = geometry as TopoMulti<Cell>;
	return many.arcs.map((arcs) => ({ ...many, type: 'Polygon', arcs }) as CellGeometry);
}

function decide(keys: string[]): Piece | undefined {
	const after = (prefix: string): string[] =>
		keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
	if (after('golan:').length > 0) return { iso: 'SYR', code: 'SY-QU', contested: 'golan' };
	const iso = after('country:')[0];
	if (iso === undefined) return undefined;
	let code =
		after('province:')
			.find((key) => key.startsWith(`${iso}/`))
			?.slice(iso.length + 1) ?? '';
	for (const index of after('mend:')) {
		const mend = mends()[Number(index)];
		if (mend !== undefined && (code === mend.give || code === '') && isoOf(mend.to) === iso)
			code = mend.to;
	}
	return { iso, code, contested: iso };
}

const isoOf = (code: string): string =>
	provinces().find((province) => province.code === code)?.iso ?? '';

/** Slivers, from those with a settled neighbour outwards. */
function settle(cells: Topology, geometries: CellGeometry[], decided: (Piece | undefined)[]): void {
	const owners = new Map<number, number[]>();
	geometries.forEach((geometry, index) => {
		for (const arc of geometry.arcs.flat()) {
			const id = arc < 0 ? ~arc : arc;
			owners.set(id, [...(owners.get(id) ?? []), index]);
		}
	});
	const lengths = cells.arcs.map((points) =>
		points.reduce((sum, point, index) => {
			const last = points[index - 1];
			return last === undefined
				? 0
				: sum + Math.hypot((point[0] ?? 0) - (last[0] ?? 0), (point[1] ?? 0) - (last[1] ?? 0));
		}, 0),
	);
	for (let round = 0; round < 50; round += 1) {
		let changes = 0;
		geometries.forEach((geometry, index) => {
			const piece = decided[index];
			if (piece === undefined || piece.code !== '') return;
			const shared = new Map<string, number>();
			for (const arc of geometry.arcs.flat()) {
				const id = arc < 0 ? ~arc : arc;
				for (const other of owners.get(id) ?? []) {
					const neighbour = decided[other];
					if (
						other === index ||
						neighbour?.iso !== piece.iso ||
						neighbour.code === '' ||
						neighbour.contested === 'golan'
					)
						continue;
					shared.set(neighbour.code, (shared.get(neighbour.code) ?? 0) + (lengths[id] ?? 0));
				}
			}
			const best = [...shared].sort((a, b) => b[1] - a[1])[0];
			if (best === undefined) return;
			decided[index] = { ...piece, code: best[0] };
			changes += 1;
		});
		if (changes === 0) return;
	}
}
