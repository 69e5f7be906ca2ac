import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { BLANK } from '#engine/blank.ts';
import { readContent } from '#engine/content.ts';
import { formatText } from '#engine/markdown.ts';
import type { Report } from '#engine/merge.ts';
import type { Content, Text } from '#engine/model.ts';
import { findAnchors } from '#engine/pipeline.ts';
import { ContentError } from '#engine/problem.ts';
import { revise, type Revision } from '#engine/revise.ts';
import { layOut, outlineFeature, placeFeature, writeMentions } from '#engine/write.ts';
import { contentFiles } from '#lib/server/content.ts';
import { codeOf } from '#lib/server/system.ts';
import { write, type Io } from './command.ts';
import { Failure, systemFailure } from './failure.ts';
import { gazetteer } from './gazetteer.ts';
import { ground } from './ground.ts';
import type { Form } from './documents.ts';
import { textsOf } from './texts.ts';

const PLACES = 'places.geojson';

/**
 * Writes what the machine proposes for texts into a geo/ folder, new or not. What people decided there stays, and texts
 * that are there already are not overwritten.
 * @returns the ids of the texts
 * @throws {Failure} when a text of the same name says something else; {ContentError} when the folder's content is broken
 */
export async function proposeInto(
	folder: string,
	files: string[],
	form: Form | null,
	published: string | null,
	io: Pick<Io, 'stdin' | 'stderr'>,
): Promise<string[]> {
	const today = new Date().toISOString().slice(0, 10);
	const texts = await textsOf(files, form, published, today, io.stdin as Readable);
	const [places, outlines] = await Promise.all([gazetteer(), ground()]);
	for (const [name, content] of Object.entries(BLANK))
		await writeMissing(join(folder, name), content);
	for (const text of texts) {
		const content = await read(folder, text);
		const own = content.texts.find(({ id }) => id === text.id) ?? text;
		assertSame(own, text, folder);
		const anchors = findAnchors({ ...content, texts: [own] });
		const revision = revise(own, content, anchors, {
			gazetteer: places,
			ground: outlines,
			at: today,
		});
		await save(folder, own, revision);
		await write(io.stderr, say(join(folder, 'texts', `${own.id}.md`), own, revision));
	}
	return texts.map(({ id }) => id);
}

async function read(folder: string, text: Text): Promise<Content> {
	const path = join(folder, 'texts', `${text.id}.md`);
	await writeMissing(path, formatText(text));
	const { content, problems } = readContent(await contentFiles(folder));
	if (problems.length > 0) throw new ContentError(problems);
	return content;
}

function assertSame(own: Text, given: Text, folder: string): void {
	const words = ({ units }: Text) => units.map(({ kind, text }) => `${kind} ${text}`).join('\n');
	if (words(own) === words(given)) return;
	const path = join(folder, 'texts', `${own.id}.md`);
	throw new Failure(
		`${path}: found another text of that name there; expected the same words (edit that file and run again with it)`,
	);
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
		if (codeOf(cause) !== 'EEXIST') throw systemFailure(path, cause);
	}
}

/** Whole or not at all: whoever reads the file meanwhile sees the old one or the new one. */
async function replace(path: string, source: string): Promise<void> {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(`${path}.new`, source);
		await rename(`${path}.new`, path);
	} catch (cause) {
		throw systemFailure(path, cause);
	}
}

function say(path: string, text: Text, { reports, mentions }: Revision): string {
	const drawn = mentions.filter((mention) => mention.drawn).length;
	const lines = [
		`${path}: ${mentions.length} mentions, ${drawn} of them to be drawn`,
		`  mentions: ${sum(reports.mentions)}`,
		`  times: ${sum(reports.times)}`,
	];
	const isFirst = reports.mentions.decided.length + reports.mentions.again.length === 0;
	for (const [what, ids] of Object.entries(reports.mentions))
		if (['moved', 'lost', 'gone', ...(isFirst ? [] : ['new'])].includes(what) && ids.length > 0)
			lines.push(`  ${what}: ${ids.join(', ')}`);
	if (text.language.split('-')[0] !== 'en')
		lines.push(
			text.language === 'und'
				? '  this text does not look like English; only English is read'
				: `  this text says that it is in "${text.language}"; only English is read`,
		);
	return `${lines.join('\n')}\n`;
}

function sum(report: Report): string {
	const parts: [keyof Report, string][] = [
		['new', 'new'],
		['again', 'proposed again'],
		['gone', 'gone'],
		['decided', 'decided by people'],
		['moved', 'of these moved'],
		['lost', 'of these lost'],
	];
	return parts.map(([key, words]) => `${report[key].length} ${words}`).join(', ');
}
