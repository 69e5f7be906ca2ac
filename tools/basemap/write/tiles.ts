/** GeoJSON layers to vector tiles: geometries come simplified already, so nothing is thinned here. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { collection, type Box } from '../shape.ts';
import type { Tile } from './pmtiles.ts';

export type Layers = Record<string, Feature[]>;

export const extent = 4096;
/** A quarter of a pixel at 512 px a tile: what the finest zoom cannot show anyway. */
const buffer = 64;

export function tilesAt(zoom: number, layers: Layers, box: Box): Tile[] {
	const indexes = Object.entries(layers)
		.filter(([, features]) => features.length > 0)
		.map(([name, features]) => {
			const options = {
				maxZoom: zoom,
				indexMaxZoom: zoom,
				indexMaxPoints: 0,
				tolerance: 0,
				extent,
				buffer,
			};
			return [name, new GeoJSONVT(collection(features), options)] as const;
		});
	const [west, south, east, north] = box;
	const [x0, y0] = tileAt(west, north, zoom);
	const [x1, y1] = tileAt(east, south, zoom);
	const tiles: Tile[] = [];
	for (let x = x0; x <= x1; x += 1)
		for (let y = y0; y <= y1; y += 1) {
			const filled: Record<string, GeoJSONVTTile> = {};
			for (const [name, index] of indexes) {
				const tile = index.getTile(zoom, x, y);
				if (tile !== null && tile.features.length > 0) filled[name] = tile;
			}
			tiles.push({ z: zoom, x, y, data: fromGeojsonVt(filled, { version: 2, extent }) });
		}
	return tiles;
}

/** A point on the box's edge belongs to the tile inside, hence the tiny steps. */
function tileAt(longitude: number, latitude: number, zoom: number): [number, number] {
	const size = 2 ** zoom;
	const sine = Math.sin((latitude * Math.PI) / 180);
	const x = ((longitude + 180) / 360) * size;
	const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
	const clamp = (value: number): number => Math.min(Math.max(Math.floor(value), 0), size - 1);
	return [clamp(x), clamp(y)];
}
