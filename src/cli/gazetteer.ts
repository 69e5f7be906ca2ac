import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openGazetteer } from '#engine/gazetteer/open.ts';
import type { Gazetteer } from '#engine/gazetteer/model.ts';

const FOLDER = new URL('../../static/gazetteer/', import.meta.url);

/** The whole gazetteer, from the same files that a browser fetches. */
export function gazetteer(): Promise<Gazetteer> {
	return openGazetteer(async (file) => {
		const { buffer, byteOffset, byteLength } = await readFile(fileURLToPath(new URL(file, FOLDER)));
		return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
	});
}
