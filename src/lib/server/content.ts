import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isContent, type SourceFile, type Sources } from '#engine/content.ts';
import type { Problem } from '#engine/problem.ts';
import { ReadError } from '#engine/read/error.ts';
import { MOST_BYTES, MOST_SAID } from '#engine/read/limit.ts';
import { decode } from './decode.ts';
import { codeOf, saySystem } from './system.ts';

/**
 * Every content file of a geo/ folder, with the path that problems name.
 * @throws the system's own error when the folder cannot be read
 */
export async function contentFiles(folder = 'geo'): Promise<Sources> {
	const entries = await readdir(folder, { recursive: true });
	const paths = entries.map((entry) => join('geo', entry).replaceAll('\\', '/')).filter(isContent);
	const sources: Sources = { files: [], unreadable: [] };
	for (const path of paths.sort())
		try {
			sources.files.push(await sourceFile(path, folder));
		} catch (error) {
			sources.unreadable.push(...unreadable(path, error));
		}
	return sources;
}

async function sourceFile(path: string, folder: string): Promise<SourceFile> {
	const bytes = await readFile(join(folder, path.slice('geo/'.length)));
	if (path.endsWith('.md') && bytes.length > MOST_BYTES)
		throw ReadError.at({ file: path, line: null, record: 'text' }, 'more than 20 MB', MOST_SAID);
	return { path, source: decode(bytes, path) };
}

function unreadable(file: string, error: unknown): Problem[] {
	if (error instanceof ReadError) return error.problems;
	if (codeOf(error) === null) throw error;
	return [
		{ file, line: null, record: 'file', expected: 'a file that can be read', ...saySystem(error) },
	];
}
