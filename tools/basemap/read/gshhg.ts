/** River lines of a GSHHG file as GMT bins it: one-degree cells, points relative to a cell's south-west corner. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { File } from 'jsfive';
import type { Box } from '../shape.ts';

export type RiverSegment = { level: number; points: Position[] };

const columns = 360;
const topLatitude = 90;
const cell = 65_535;

export function readRivers(path: string, [west, south, east, north]: Box): RiverSegment[] {
	const bytes = readFileSync(path);
	const file = quietly(
		() =>
			new File(
				bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
				path,
			),
	);
	const column = (name: string): ArrayLike<number> => file.get(name).value;
	const firstSegment = column('Id_of_first_segment_in_a_bin');
	const segments = column('N_segments_in_a_bin');
	const points = column('N_points_for_a_segment');
	const levels = column('Hierarchial_level_of_a_segment');
	const firstPoint = column('Id_of_first_point_in_a_segment');
	const eastward = column('Relative_longitude_from_SW_corner_of_bin');
	const northward = column('Relative_latitude_from_SW_corner_of_bin');
	/** The file says signed, and means unsigned. */
	const degrees = (value = 0): number => (value < 0 ? value + cell + 1 : value) / cell;
	const found: RiverSegment[] = [];
	for (let x = Math.floor(west); x < east; x += 1)
		for (let y = Math.floor(south); y < north; y += 1) {
			const bin = (topLatitude - 1 - y) * columns + ((x + columns) % columns);
			const start = firstSegment[bin] ?? 0;
			for (let segment = start; segment < start + (segments[bin] ?? 0); segment += 1) {
				const at = firstPoint[segment] ?? 0;
				found.push({
					level: levels[segment] ?? 0,
					points: Array.from({ length: points[segment] ?? 0 }, (_, index): Position => [
						x + degrees(eastward[at + index]),
						y + degrees(northward[at + index]),
					]),
				});
			}
		}
	return found;
}

/** The reader warns of an attribute it does not know; nothing here needs it. */
function quietly<T>(read: () => T): T {
	const { warn } = console;
	console.warn = () => undefined;
	try {
		return read();
	} finally {
		console.warn = warn;
	}
}
