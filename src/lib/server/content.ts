import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isContent, type SourceFile } from '#engine/content.ts';

/** Every content file of a geo/ folder, with the path that problems name. */
export async function contentFiles(folder = 'geo'): Promise<SourceFile[]> {
	const entries = await readdir(folder, { recursive: true });
	const paths = entries.map((entry) => join('geo', entry).replaceAll('\\', '/')).filter(isContent);
	return Promise.all(
		paths.sort().map(async (path) => ({
			path,
			source: await readFile(join(folder, path.slice('geo/'.length)), 'utf8'),
		})),
	);
}
