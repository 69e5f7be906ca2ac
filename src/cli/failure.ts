import { ContentError, sayProblem } from '#engine/problem.ts';

/** What a person asked for cannot be done; the message is the one line they read. */
export class Failure extends Error {
	override name = 'Failure';
}

const SYSTEM: Record<string, string> = {
	ENOENT: 'found no such file or directory',
	EACCES: 'found no permission for it',
	EPERM: 'found no permission for it',
	EISDIR: 'found a directory; expected a file',
	ENOTDIR: 'found a file; expected a directory',
	EROFS: 'found a disk that cannot be written',
	ENOSPC: 'found no room left on the disk',
	ENAMETOOLONG: 'found a name longer than the disk allows',
};

/** Turns an error of the system about a path into one that names the path and what is wrong. */
export function systemFailure(path: string, cause: unknown): Failure {
	const code = codeOf(cause);
	const said = SYSTEM[code ?? ''] ?? `the system says ${code ?? String(cause)}`;
	return new Failure(`${path}: ${said}`, { cause });
}

export function codeOf(error: unknown): string | null {
	return error instanceof Error && 'code' in error ? String(error.code) : null;
}

/** Any error in one line, without a stack. */
export function sayFailure(error: unknown): string {
	return said(error).replace(/\s+/g, ' ').trim();
}

function said(error: unknown): string {
	if (error instanceof ContentError) {
		const [first, ...others] = error.problems;
		if (first) return sayProblem(first) + (others.length > 0 ? ` (and ${others.length} more)` : '');
	}
	if (codeOf(error)?.startsWith('ERR_PARSE_ARGS')) {
		return `${(error as Error).message.split('. ')[0]} (--help tells what is expected)`;
	}
	return error instanceof Error ? error.message || error.name : String(error);
}
