/** The region's layers at one zoom, simplified together so that neighbours keep sharing their line. */
import type { Feature } from 'geojson';
import type { Topology } from 'topojson-specification';
import { topology } from '../shape.ts';
import { grounds, lines, type Line } from './borders.ts';
import type { Layers } from '../write/tiles.ts';

/** Metres a line may move: under half a pixel at the region's latitude. */
export const tolerance = new Map([
	[5, 900],
	[6, 450],
	[7, 220],
	[8, 110],
	[9, 50],
]);

export async function regionLayers(
	mosaic: Topology,
	lakes: Feature[],
	claims: Line[],
	zoom: number,
): Promise<Layers> {
	const simpler = await topology(
		`-i in.json -filter-islands min-area=${islandArea(zoom)}km2 remove-empty -simplify weighted keep-shapes interval=${tolerance.get(zoom) ?? 50} -clean`,
		{ 'in.json': mosaic },
	);
	return { land: grounds(simpler), line: [...lines(simpler, true), ...claims], lake: lakes };
}

/** An island of one pixel is noise. */
function islandArea(zoom: number): number {
	return 12 / 4 ** (zoom - 5);
}
