import { readFile } from 'node:fs/promises';
import type { Ground } from '#engine/described-area.ts';
import type { Borders } from '#lib/view/borders.ts';
import { shapes } from '#lib/view/shapes.ts';

const BORDERS = new URL('../../static/basemap/borders.topojson', import.meta.url);

/** The outlines of the map's ground, wherever the command is called from. */
export async function ground(): Promise<Ground> {
	return shapes(JSON.parse(await readFile(BORDERS, 'utf8')) as Borders);
}
