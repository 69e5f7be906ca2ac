/**
 * Polygons of Marble's PN2 files: per polygon a flag, an id and a node count, then absolute nodes in half arc-minutes,
 * each followed by a count of nodes relative to it, in the same unit. Big-endian.
 * https://invent.kde.org/education/marble (tools/pn2)
 */
import { readFileSync } from 'node:fs';
import type { Feature, Polygon, Position } from 'geojson';

const degree = 120;
/** Version, count of polygons, and whether they carry a colour (the lakes do not). */
const headerBytes = 6;
const outer = 2;
const inner = 3;
/** The head of a geometry of several polygons; they follow one by one. */
const multiple = 4;
const multipleBytes = 6;

export function readPolygons(path: string): Feature<Polygon>[] {
	const bytes = readFileSync(path);
	let at = 0;
	const word = (): number => bytes.readUInt32BE((at += 4) - 4);
	const short = (): number => bytes.readInt16BE((at += 2) - 2);
	if (bytes.readUInt8(at) !== 2)
		throw new Error(`${path}: PN2 version ${bytes.readUInt8(at)}, expected 2`);
	at += 1;
	at = headerBytes;
	const found: Feature<Polygon>[] = [];
	while (at < bytes.length) {
		const flag = bytes.readUInt8(at);
		if (flag === multiple) {
			at += multipleBytes;
			continue;
		}
		at += 1;
		word();
		const absolute = word();
		const ring: Position[] = [];
		for (let node = 0; node < absolute; node += 1) {
			const latitude = short();
			const longitude = short();
			const relative = short();
			ring.push([longitude / degree, latitude / degree]);
			for (let step = 0; step < relative; step += 1) {
				const north = bytes.readInt8(at);
				const east = bytes.readInt8(at + 1);
				at += 2;
				ring.push([(longitude + east) / degree, (latitude + north) / degree]);
			}
		}
		const first = ring[0];
		if (first !== undefined) ring.push(first);
		if (flag === inner) found.at(-1)?.geometry.coordinates.push(ring);
		else if (flag === outer)
			found.push({
				type: 'Feature',
				properties: {},
				geometry: { type: 'Polygon', coordinates: [ring] },
			});
	}
	return found;
}
