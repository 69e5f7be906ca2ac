import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../sources.ts';

/** The bytes of a source, once its hash is as expected. */
export function readBytes(source: Source): Buffer {
	const path = join(import.meta.dirname, '../node_modules', source.package, source.file);
	const named = `${source.package} ${source.version}, ${source.file}`;
	if (!existsSync(path)) throw new Error(`${named} is missing. Run "npm ci" in tools/gazetteer.`);
	const bytes = readFileSync(path);
	const found = createHash('sha256').update(bytes).digest('hex');
	if (found !== source.sha256)
		throw new Error(`${named} has the hash ${found}, expected ${source.sha256}.`);
	return bytes;
}

export function readRows(source: Source): string[][] {
	const lines = readBytes(source).toString('utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** The JSON of a source whose hash vouches for its shape. */
export function readJson<T>(source: Source): T {
	return JSON.parse(readBytes(source).toString('utf8')) as T;
}
