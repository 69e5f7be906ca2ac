import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { BLANK } from '#engine/blank.ts';
import { readContent } from '#engine/content.ts';
import { formatText, parseText } from '#engine/markdown.ts';
import type { Content, Text } from '#engine/model.ts';
import { findAnchors } from '#engine/pipeline.ts';
import { ContentError, sayProblems, type Problem } from '#engine/problem.ts';
import { revise, type Revision } from '#engine/revise.ts';
import { layOut, outlineFeature, placeFeature, writeMentions } from '#engine/write.ts';
import { contentFiles } from '#lib/server/content.ts';
import { decode } from '#lib/server/decode.ts';
import { codeOf } from '#lib/server/system.ts';
import { write, type Io } from './command.ts';
import { SystemFailure } from './failure.ts';
import { inFolder } from './folder.ts';
import { gazetteer } from './gazetteer.ts';
import { ground } from './ground.ts';
import type { Form } from './documents.ts';
import { sayRevision } from './say-revision.ts';
import { textsOf } from './texts.ts';

const PLACES = 'places.geojson';

/** What came of it: the ids of the texts that are in the folder now, and how many could not be taken. */
export interface Proposed {
	ids: string[];
	refused: number;
}

/**
 * Writes what the machine proposes for texts into a geo/ folder, new or not. What people decided there stays, and texts
 * that are there already are not overwritten. A text that cannot be read, or whose name another text has there, is reported on
 * standard error, and the rest goes on.
 * @throws {SystemFailure} when a file cannot be written; {ContentError} when the folder's own content is broken
 */
export async function proposeInto(
	folder: string,
	files: string[],
	form: Form | null,
	published: string | null,
	io: Pick<Io, 'stdin' | 'stderr'>,
): Promise<Proposed> {
	const today = new Date().toISOString().slice(0, 10);
	const [places, outlines] = await Promise.all([gazetteer(), ground()]);
	const proposed: Proposed = { ids: [], refused: 0 };
	for await (const taken of textsOf(files, form, published, today, io.stdin as Readable)) {
		const problems =
			'problems' in taken ? taken.problems : await problemsWith(taken.text, taken.file, folder);
		if ('problems' in taken || problems.length > 0) {
			proposed.refused += 1;
			await write(io.stderr, sayProblems(problems));
			continue;
		}
		const content = await contentWith(taken.text, folder);
		const own = content.texts.find(({ id }) => id === taken.text.id) ?? taken.text;
		const anchors = findAnchors({ ...content, texts: [own] });
		const revision = revise(own, content, anchors, {
			gazetteer: places,
			ground: outlines,
			at: today,
		});
		await save(folder, own, revision);
		proposed.ids.push(own.id);
		await write(io.stderr, sayRevision(pathOf(own, folder), own, revision));
	}
	return proposed;
}

const pathOf = ({ id }: Text, folder: string) => join(folder, 'texts', `${id}.md`);

/** What keeps a text from being put into a folder: it could not be read from there again, or another has its name. */
async function problemsWith(text: Text, file: string, folder: string): Promise<Problem[]> {
	const record = `text ${text.id}`;
	const named = (problem: Problem) => ({ ...problem, file, line: null, record });
	try {
		parseText(formatText(text), `geo/texts/${text.id}.md`);
	} catch (error) {
		if (error instanceof ContentError) return error.problems.map(named);
		throw error;
	}
	const path = pathOf(text, folder);
	const there = await readIfThere(path);
	if (there === null) return [];
	const words = ({ units }: Text) => units.map(({ kind, text }) => `${kind} ${text}`).join('\n');
	const own = parseText(there, path);
	if (words(own) === words(text)) return [];
	const found = `other words than in ${path}, which has that name`;
	const expected = `the same words (edit ${path} and run again with it)`;
	return [{ file, line: null, record, found, expected }];
}

async function readIfThere(path: string): Promise<string | null> {
	try {
		return decode(await readFile(path), path);
	} catch (cause) {
		if (codeOf(cause) === 'ENOENT') return null;
		throw cause instanceof ContentError ? cause : new SystemFailure(path, cause);
	}
}

/** The folder's content once a text and what every folder needs are there. */
async function contentWith(text: Text, folder: string): Promise<Content> {
	for (const [name, blank] of Object.entries(BLANK)) await writeMissing(join(folder, name), blank);
	await writeMissing(pathOf(text, folder), formatText(text));
	const { content, problems } = readContent(await contentFiles(folder));
	if (problems.length > 0)
		throw new ContentError(problems.map((problem) => inFolder(problem, folder)));
	return content;
}

async function save(folder: string, text: Text, revision: Revision): Promise<void> {
	const { mentions, times, places, outlines } = revision;
	const path = join(folder, PLACES);
	const collection = JSON.parse(await readFile(path, 'utf8')) as { features: unknown[] };
	const added = [...places.map(placeFeature), ...outlines.map(outlineFeature)];
	if (added.length > 0)
		await replace(path, layOut({ ...collection, features: [...collection.features, ...added] }));
	await replace(
		join(folder, 'mentions', `${text.id}.json`),
		writeMentions(text.id, mentions, times),
	);
}

async function writeMissing(path: string, content: unknown): Promise<void> {
	try {
		await mkdir(dirname(path), { recursive: true });
		const source = typeof content === 'string' ? content : layOut(content);
		await writeFile(path, source, { flag: 'wx' });
	} catch (cause) {
		if (codeOf(cause) !== 'EEXIST') throw new SystemFailure(path, cause);
	}
}

/** Whole or not at all: whoever reads the file meanwhile sees the old one or the new one. */
async function replace(path: string, source: string): Promise<void> {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(`${path}.new`, source);
		await rename(`${path}.new`, path);
	} catch (cause) {
		throw new SystemFailure(path, cause);
	}
}
