/** The two archives: the world to zoom 6, and the region, from OpenStreetMap alone, from zoom 5 to 9. */
import type { Feature } from 'geojson';
import type { Topology } from 'topojson-specification';
import { lakesAt, outsideRegion as lakesOutside, regionLakes, worldLakes } from './make/lakes.ts';
import { countryLabels, physicalLabels, provinceLabels, type Label } from './make/labels.ts';
import { grounds } from './make/borders.ts';
import { beyond, region } from './make/mosaic.ts';
import { regionLayers, tolerance } from './make/region.ts';
import { outsideRegion as riversOutside, regionRivers, worldRivers } from './make/rivers.ts';
import { makeRoads } from './make/roads.ts';
import { makeTowns } from './make/towns.ts';
import { claims, firstFineZoom, worldAt, worldMosaic } from './make/world.ts';
import { say } from './progress.ts';
import type { UnitFeature } from './read/natural-earth.ts';
import { collection, shape } from './shape.ts';
import { writeArchive, type Tile } from './write/pmtiles.ts';
import { tilesAt, type Layers } from './write/tiles.ts';

export const worldZooms = [0, 6] as const;
export const regionZooms = [5, 9] as const;
const wholeWorld: [number, number, number, number] = [-180, -85, 180, 85];

const names = { en: 'String', ar: 'String' };
const worldFields = {
	land: { iso: 'String' },
	line: { kind: 'String', iso: 'String' },
	lake: {},
	river: { rank: 'Number' },
	road: { rank: 'Number', ref: 'String' },
	town: { ...names, class: 'String', zoom: 'Number', rank: 'Number' },
	label: {
		...names,
		kind: 'String',
		from: 'Number',
		to: 'Number',
		rank: 'Number',
		fine: 'Boolean',
		angle: 'Number',
	},
};
const regionFields = { land: { iso: 'String' }, line: { kind: 'String', iso: 'String' }, lake: {} };

export async function makeWorld(
	units: UnitFeature[],
	alpha2: Map<string, string>,
): Promise<Uint8Array> {
	const mosaic = await worldMosaic(units);
	say('World: countries dissolved');
	const base = await worldAt(mosaic, 4);
	const labels: Label[] = [
		...(await countryLabels(base.land, alpha2)),
		...(await provinceLabels(units)),
		...physicalLabels(),
	];
	const [towns, roads, lakes, rivers, fine] = [
		makeTowns(),
		makeRoads(),
		await worldLakes(),
		await worldRivers(),
		regionRivers(),
	];
	const [lakesBeyond, riversBeyond] = [await lakesOutside(lakes), await riversOutside(rivers)];
	const tiles: Tile[] = [];
	for (let zoom: number = worldZooms[0]; zoom <= worldZooms[1]; zoom += 1) {
		const last = zoom === worldZooms[1];
		const isFine = zoom >= firstFineZoom;
		const { land, line } = await worldAt(mosaic, zoom);
		const shown = rivers.filter(
			(river) => rankOf(river) <= zoom + (zoom < 4 ? -1 : zoom === 4 ? 1 : 3),
		);
		const river = isFine
			? [
					...riversBeyond.map((feature) => withRank(feature)),
					...fine.lines.filter((feature) => last || feature.properties.rank < 4),
				]
			: shown.map((feature) => withRank(feature));
		const layers: Layers = {
			land,
			line,
			lake: isFine ? lakesBeyond : lakes.filter(() => zoom >= 2),
			river: zoom < 3 ? [] : await simplified(river, 16_000 / 2 ** zoom),
			road: zoom < 5 ? [] : roads.filter((road) => last || road.properties.rank === 1),
			town: towns.filter((town) => last || town.properties.zoom <= zoom + (zoom === 5 ? 1 : 0)),
			label: [
				...labels.filter(
					(label) => last || (label.properties.from < zoom + 1 && label.properties.to >= zoom),
				),
				...(zoom < firstFineZoom
					? []
					: fine.labels.filter((label) => last || !label.properties.fine)),
			],
		};
		tiles.push(...tilesAt(zoom, layers, wholeWorld));
		say(`World: zoom ${zoom}, ${tiles.length} tiles so far`);
	}
	return writeArchive({
		tiles,
		minZoom: worldZooms[0],
		maxZoom: worldZooms[1],
		bounds: wholeWorld,
		metadata: metadata(
			'Dateline basemap: world',
			'Natural Earth · GeoNames (CC BY 4.0) · GSHHG/WDBII (LGPL)',
			worldFields,
			worldZooms,
		),
	});
}

export async function makeRegion(mosaic: Topology): Promise<Uint8Array> {
	const lakes = await regionLakes(grounds(mosaic));
	say(`Region: ${lakes.length} lakes`);
	const tiles: Tile[] = [];
	for (let zoom: number = regionZooms[0]; zoom <= regionZooms[1]; zoom += 1) {
		const shown = await lakesAt(lakes, zoom, tolerance.get(zoom) ?? 50);
		tiles.push(...tilesAt(zoom, await regionLayers(mosaic, shown, claims(), zoom), beyond));
		say(`Region: zoom ${zoom}, ${tiles.length} tiles so far`);
	}
	return writeArchive({
		tiles,
		minZoom: regionZooms[0],
		maxZoom: regionZooms[1],
		bounds: region,
		metadata: metadata(
			'Dateline basemap: region',
			'© OpenStreetMap contributors (ODbL)',
			regionFields,
			regionZooms,
		),
	});
}

async function simplified(features: Feature[], metres: number): Promise<Feature[]> {
	return shape(`-i in.json -simplify weighted interval=${metres} keep-shapes`, {
		'in.json': collection(features as never),
	});
}

const rankOf = (feature: Feature): number => Number(feature.properties?.['scalerank'] ?? 9);

/** Natural Earth's ranks, 1 to 10, as widths: 1 to 3. */
function withRank(feature: Feature): Feature {
	const scale = rankOf(feature);
	return { ...feature, properties: { rank: scale <= 3 ? 1 : scale <= 6 ? 2 : 3 } };
}

function metadata(
	name: string,
	attribution: string,
	fields: Record<string, object>,
	[minzoom, maxzoom]: readonly [number, number],
): object {
	const vectorLayers = Object.entries(fields).map(([id, layer]) => ({
		id,
		fields: layer,
		minzoom,
		maxzoom,
	}));
	return { name, attribution, type: 'baselayer', format: 'pbf', vector_layers: vectorLayers };
}
