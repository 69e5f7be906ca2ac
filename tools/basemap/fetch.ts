/**
 * Brings every source to disk and checks its hash. npm packages are there after `npm ci`; Debian packages are downloaded
 * and unpacked below node_modules/.cache/, without being installed and without root.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './progress.ts';
import { sources, type Source } from './sources.ts';

const here = import.meta.dirname;
const cache = join(here, 'node_modules/.cache/debian');

export function pathOf(source: Source): string {
	return source.kind === 'npm'
		? join(here, 'node_modules', source.package, source.file)
		: join(cache, source.package, source.file);
}

export function fetchSources(): void {
	const debian = Object.values<Source>(sources).filter((source) => source.kind === 'debian');
	for (const [name, version] of new Map(debian.map((source) => [source.package, source.version])))
		unpack(name, version);
	for (const source of Object.values<Source>(sources)) check(source);
}

function unpack(name: string, version: string): void {
	const folder = join(cache, name);
	if (existsSync(folder)) return;
	mkdirSync(cache, { recursive: true });
	say(`Debian package ${name} ${version}`);
	try {
		execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: cache, stdio: 'ignore' });
		const archive = readdirSync(cache).find((file) => file.startsWith(`${name}_`));
		if (archive === undefined) throw new Error(`apt-get left no ${name}_*.deb`);
		execFileSync('dpkg-deb', ['-x', join(cache, archive), folder]);
	} catch (cause) {
		throw new Error(
			`The Debian package ${name} ${version} could not be fetched. On Debian 12, run "apt-get update" and try again; ` +
				`elsewhere put the unpacked package at ${folder}.`,
			{ cause },
		);
	}
}

function check(source: Source): void {
	const path = pathOf(source);
	if (!existsSync(path))
		throw new Error(`${source.id}: ${path} is missing. Run "npm ci" in tools/basemap.`);
	const found = hashOf(path);
	if (found !== source.sha256)
		throw new Error(
			`${source.id}: ${source.package} ${source.file} has the hash ${found}, expected ${source.sha256}.`,
		);
}

/** SHA-256 of a file; of a folder, that of the names and hashes of what it holds. */
export function hashOf(path: string): string {
	if (!statSync(path).isDirectory())
		return createHash('sha256').update(readFileSync(path)).digest('hex');
	const inside = readdirSync(path).sort();
	const lines = inside.map((name) => `${name} ${hashOf(join(path, name))}\n`);
	return createHash('sha256').update(lines.join('')).digest('hex');
}
