/** Lines of a GeoPackage table, by feature id. */
import { DatabaseSync } from 'node:sqlite';
import type { MultiLineString, Position } from 'geojson';

/** Bytes of the envelope by the code in the flags: https://www.geopackage.org/spec/#gpb_format */
const envelopeBytes = [0, 32, 48, 48, 64];
const lineString = 2;
const multiLineString = 5;

export function readLines(path: string, table: string): Map<number, MultiLineString> {
	const database = new DatabaseSync(path, { readOnly: true });
	const rows = database.prepare(`select fid, geom from "${table}"`).all();
	database.close();
	return new Map(
		rows.map((row) => [
			Number(row['fid']),
			{ type: 'MultiLineString', coordinates: lines(row['geom'] as Uint8Array) },
		]),
	);
}

function lines(bytes: Uint8Array): Position[][] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const flags = view.getUint8(3);
	let at = 8 + (envelopeBytes[(flags >> 1) & 7] ?? 0);
	const read = (): Position[][] => {
		const little = view.getUint8(at) === 1;
		const type = view.getUint32(at + 1, little) % 1000;
		const count = view.getUint32(at + 5, little);
		at += 9;
		if (type === multiLineString) return Array.from({ length: count }, read).flat();
		if (type !== lineString) throw new Error(`GeoPackage geometry ${type}: expected a line`);
		const points = Array.from({ length: count }, (_, index): Position => [
			view.getFloat64(at + index * 16, little),
			view.getFloat64(at + index * 16 + 8, little),
		]);
		at += count * 16;
		return [points];
	};
	return read();
}
