/**
 * Writes a PMTiles v3 archive: header, root directory, metadata, tiles in Hilbert order; tiles of equal content once.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export type Tile = { z: number; x: number; y: number; data: Uint8Array };
export type Archive = {
	tiles: Tile[];
	minZoom: number;
	maxZoom: number;
	/** West, south, east, north in degrees. */
	bounds: [number, number, number, number];
	metadata: object;
};

type Entry = { id: number; offset: number; length: number; run: number };
const headerBytes = 127;
const gzip = 2;
const vectorTile = 1;
/** Readers fetch the first 16 KiB at once; a root directory that fits in needs no leaves. */
const rootLimit = 16_384 - headerBytes;

export function writeArchive(archive: Archive): Uint8Array {
	const { entries, bodies } = lay(archive.tiles);
	const { root, leaves } = directories(entries);
	const metadata = gzipSync(JSON.stringify(archive.metadata));
	const body = Buffer.concat(bodies);
	const header = Buffer.alloc(headerBytes);
	header.write('PMTiles', 0, 'ascii');
	header[7] = 3;
	const sections = [root, metadata, leaves, body];
	let offset = headerBytes;
	for (const [index, section] of sections.entries()) {
		header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
		header.writeBigUInt64LE(BigInt(section.length), 16 + index * 16);
		offset += section.length;
	}
	header.writeBigUInt64LE(BigInt(archive.tiles.length), 72);
	header.writeBigUInt64LE(BigInt(entries.length), 80);
	header.writeBigUInt64LE(BigInt(bodies.length), 88);
	header.set([1, gzip, gzip, vectorTile, archive.minZoom, archive.maxZoom], 96);
	const [west, south, east, north] = archive.bounds;
	const corners = [west, south, east, north].map((degrees) => Math.round(degrees * 1e7));
	corners.forEach((value, index) => header.writeInt32LE(value, 102 + index * 4));
	header[118] = archive.minZoom;
	header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
	header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
	return Buffer.concat([header, ...sections]);
}

function lay(tiles: Tile[]): { entries: Entry[]; bodies: Uint8Array[] } {
	const ordered = tiles
		.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
		.sort((a, b) => a.id - b.id);
	const entries: Entry[] = [];
	const bodies: Uint8Array[] = [];
	const seen = new Map<string, { offset: number; length: number }>();
	let end = 0;
	for (const { id, data } of ordered) {
		const hash = createHash('sha256').update(data).digest('hex');
		let place = seen.get(hash);
		if (place === undefined) {
			const packed = gzipSync(data, { level: 9 });
			place = { offset: end, length: packed.length };
			seen.set(hash, place);
			bodies.push(packed);
			end += packed.length;
		}
		const last = entries.at(-1);
		if (last !== undefined && last.offset === place.offset && last.id + last.run === id)
			last.run += 1;
		else entries.push({ id, ...place, run: 1 });
	}
	return { entries, bodies };
}

function directories(entries: Entry[]): { root: Uint8Array; leaves: Uint8Array } {
	const alone = directory(entries);
	if (alone.length <= rootLimit) return { root: alone, leaves: new Uint8Array() };
	for (let size = 1024; ; size *= 2) {
		const parts: Uint8Array[] = [];
		const pointers: Entry[] = [];
		let offset = 0;
		for (let start = 0; start < entries.length; start += size) {
			const part = directory(entries.slice(start, start + size));
			pointers.push({ id: entries[start]?.id ?? 0, offset, length: part.length, run: 0 });
			parts.push(part);
			offset += part.length;
		}
		const root = directory(pointers);
		if (root.length <= rootLimit) return { root, leaves: Buffer.concat(parts) };
	}
}

function directory(entries: Entry[]): Uint8Array {
	const bytes: number[] = [];
	varint(bytes, entries.length);
	let last = 0;
	for (const entry of entries) {
		varint(bytes, entry.id - last);
		last = entry.id;
	}
	for (const entry of entries) varint(bytes, entry.run);
	for (const entry of entries) varint(bytes, entry.length);
	let end = -1;
	for (const entry of entries) {
		varint(bytes, entry.offset === end ? 0 : entry.offset + 1);
		end = entry.offset + entry.length;
	}
	return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

function varint(bytes: number[], value: number): void {
	let rest = value;
	while (rest > 127) {
		bytes.push((rest % 128) + 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
}
