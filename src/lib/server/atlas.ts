import { readContent } from '#engine/content.ts';
import type { Atlas } from '#engine/model.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { ContentError } from '#engine/problem.ts';
import { contentFiles } from './content.ts';

let loading: Promise<Atlas> | undefined;

/**
 * The map of everything in geo/, or in the folder that DATELINE_CONTENT names, made once a process.
 * @throws ContentError with every problem found.
 */
export function atlas(): Promise<Atlas> {
	return (loading ??= load());
}

async function load(): Promise<Atlas> {
	const { content, problems } = readContent(
		await contentFiles(process.env['DATELINE_CONTENT'] ?? 'geo'),
	);
	if (problems.length > 0) throw new ContentError(problems);
	return mapTexts(content);
}
