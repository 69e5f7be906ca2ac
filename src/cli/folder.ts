import { join } from 'node:path';
import type { Problem } from '#engine/problem.ts';

/** The engine names files from the project's root; a person opens them where they are. */
export function inFolder(problem: Problem, folder: string): Problem {
	return { ...problem, file: join(folder, problem.file.replace(/^geo\/?/, '')) };
}
