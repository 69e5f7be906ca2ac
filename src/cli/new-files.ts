import { link, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '#lib/server/system.ts';
import { Failure, SystemFailure } from './failure.ts';

export interface NewFile {
	name: string;
	content: string;
}

/**
 * Writes files that do not exist yet into a directory, made when missing: all of them or none. Each
 * is written whole under another name and then linked, which fails where a file stands already.
 * @returns the paths written
 * @throws {Failure} when one of them exists or cannot be written
 */
export async function writeNewFiles(directory: string, files: NewFile[]): Promise<string[]> {
	const targets = files.map(({ name, content }) => ({
		content,
		path: join(directory, name),
		draft: join(directory, `.${name}.${process.pid}.tmp`),
	}));
	for (const { path } of targets) await assertMissing(path);
	await mkdir(directory, { recursive: true }).catch((cause: unknown) => {
		throw new SystemFailure(directory, cause);
	});
	const linked: string[] = [];
	try {
		for (const { draft, content } of targets) await writeFile(draft, content, { flag: 'wx' });
		for (const { draft, path } of targets) {
			await link(draft, path);
			linked.push(path);
		}
	} catch (cause) {
		await remove(linked);
		const failed = targets[linked.length]?.path ?? directory;
		throw codeOf(cause) === 'EEXIST' ? exists(failed, cause) : new SystemFailure(failed, cause);
	} finally {
		await remove(targets.map(({ draft }) => draft));
	}
	return linked;
}

async function assertMissing(path: string): Promise<void> {
	try {
		await lstat(path);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return;
		throw new SystemFailure(path, error);
	}
	throw exists(path);
}

function exists(path: string, cause?: unknown): Failure {
	return new Failure(
		`${path}: found a file there already; expected none, so nothing was written (--id gives another name)`,
		{ cause },
	);
}

async function remove(paths: string[]): Promise<void> {
	for (const path of paths) await rm(path, { force: true });
}
