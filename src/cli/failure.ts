import { ContentError, sayProblem } from '#engine/problem.ts';
import { codeOf, saySystem } from '#lib/server/system.ts';

/** What a person asked for cannot be done; the message is the one line they read. */
export class Failure extends Error {
	override name = 'Failure';
}

/** What the system refused to do with a path. */
export class SystemFailure extends Failure {
	override name = 'SystemFailure';
	readonly found: string;
	readonly expected: string | undefined;

	constructor(path: string, cause: unknown) {
		const { found, expected } = saySystem(cause);
		const said = expected === undefined ? found : `${found}; expected ${expected}`;
		super(`${path}: found ${said}`, { cause });
		this.found = found;
		this.expected = expected;
	}
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
