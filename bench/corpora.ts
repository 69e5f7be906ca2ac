import { existsSync, readFileSync } from 'node:fs';

/** The folder of corpora: the command's argument, else that of the environment, else the shared one. */
export const FOLDER = process.argv[2] ?? process.env['CORPORA'] ?? '../shared/corpora';

const RIVALS = new URL('rivals/', import.meta.url);

/** The texts of a corpus: JSON, a line each. */
export function linesOf<Line>(path: string): Line[] {
	return readFileSync(path, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Line);
}

/**
 * A file of bench/rivals, which has libraries of its own to compare with.
 * @throws when these are not installed
 */
export async function fromRivals(file: string): Promise<unknown> {
	if (!existsSync(new URL('node_modules/', RIVALS)))
		throw new Error('bench/rivals is not installed: run `npm ci --prefix bench/rivals`');
	return import(new URL(file, RIVALS).href);
}
