import { readFile } from 'node:fs/promises';
import { bordered, type Bordered, type Borders } from '#lib/view/borders.ts';

let reading: Promise<Borders> | undefined;

/** The countries or provinces of the ground, as the map draws them. */
export async function borders(object: 'countries' | 'provinces'): Promise<Bordered[]> {
	return bordered(await topology(), object);
}

/** Both together, with the lines that two of them share. */
export function topology(): Promise<Borders> {
	return (reading ??= read());
}

async function read(): Promise<Borders> {
	return JSON.parse(await readFile('static/basemap/borders.topojson', 'utf8')) as Borders;
}
