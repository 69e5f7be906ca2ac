import type { Finding } from './finding.ts';
import { geometryFindings } from './geometry.ts';
import { parseJson } from './json.ts';
import { parseText } from './markdown.ts';
import { mentionFindings } from './mention-findings.ts';
import type { Content } from './model.ts';
import { ContentError, type Problem } from './problem.ts';
import { ReadError } from './read/error.ts';
import { questionFindings } from './question-findings.ts';
import { recordFindings } from './record-findings.ts';
import { relationFindings } from './relation-findings.ts';
import {
	readClaims,
	readFronts,
	readMentions,
	readNotes,
	readPeriods,
	readPlaces,
	readRelations,
	readQuestions,
} from './schema.ts';

/** A file of geo/: its path from the project's root (`geo/periods.json`) and what it holds. */
export interface SourceFile {
	path: string;
	source: string;
}

/** The files of geo/, and what is wrong with those that could not be read. */
export interface Sources {
	files: SourceFile[];
	unreadable: Problem[];
}

export interface Reading {
	content: Content;
	problems: Problem[];
	/** Puts a file and a line to what is found wrong with a record. */
	locate(finding: Finding): Problem;
}

/** What one file gives, and the line of every record in it (`mention m101`). */
interface Part {
	records: Partial<Content>;
	lines: [record: string, line: number][];
}

interface Reader {
	path: RegExp;
	required?: string;
	/** The list that other files refer to. */
	gives?: keyof Content;
	read(source: string, path: string): Part;
}

const readers: Reader[] = [
	{ path: /^geo\/texts\/[^/]+\.md$/, gives: 'texts', read: readTextFile },
	{ path: /^geo\/mentions\/[^/]+\.json$/, gives: 'mentions', read: readMentionsFile },
	{
		path: /^geo\/places\.geojson$/,
		required: 'geo/places.geojson',
		gives: 'places',
		read: readPlacesFile,
	},
	{
		path: /^geo\/periods\.json$/,
		required: 'geo/periods.json',
		gives: 'periods',
		read: readPeriodsFile,
	},
	{ path: /^geo\/notes\.json$/, required: 'geo/notes.json', read: readNotesFile },
	{ path: /^geo\/claims\.json$/, required: 'geo/claims.json', read: readClaimsFile },
	{ path: /^geo\/related\.json$/, read: readRelationsFile },
	{ path: /^geo\/questions\.json$/, read: readQuestionsFile },
	{ path: /^geo\/fronts\.geojson$/, read: readFrontsFile },
];

/** Whether a path under geo/ is one the map is made from. */
export function isContent(path: string): boolean {
	return readerOf(path) !== undefined;
}

/** Reads all of geo/ and reports every problem at once. Files of other kinds are passed over. */
export function readContent({ files, unreadable }: Sources): Reading {
	const content = empty();
	const lines = new Map<string, { file: string; line: number }>();
	const problems = [...missing({ files, unreadable }), ...unreadable];
	for (const file of files) {
		const reader = readerOf(file.path);
		const part = reader && attempt(() => reader.read(file.source, file.path), problems);
		if (!part) continue;
		merge(content, part.records);
		for (const [record, line] of part.lines) lines.set(record, { file: file.path, line });
	}
	const locate = ({ record, found, expected }: Finding): Problem => {
		const { file, line } = lines.get(record) ?? { file: 'geo', line: null };
		return { file, line, record, found, expected };
	};
	// A file that did not parse would make every reference to its records look broken.
	const broken = new Set(problems.map(({ file }) => readerOf(file)?.gives));
	const findings = [
		...geometryFindings(content.outlines),
		...recordFindings(content),
		...mentionFindings(content),
		...relationFindings(content),
		...questionFindings(content),
	].filter(({ among }) => among === undefined || !broken.has(among));
	return { content, problems: [...problems, ...findings.map(locate)], locate };
}

function readerOf(path: string): Reader | undefined {
	return readers.find((reader) => reader.path.test(path));
}

function attempt(read: () => Part, problems: Problem[]): Part | null {
	try {
		return read();
	} catch (error) {
		if (error instanceof ContentError) problems.push(...error.problems);
		else if (error instanceof ReadError) problems.push(...error.problems);
		else throw error;
		return null;
	}
}

function missing({ files, unreadable }: Sources): Problem[] {
	const there = new Set([...files.map(({ path }) => path), ...unreadable.map(({ file }) => file)]);
	return readers
		.flatMap(({ required }) => required ?? [])
		.filter((path) => !there.has(path))
		.map((file) => ({ file, line: null, record: 'file', found: 'nothing', expected: 'the file' }));
}

function merge(content: Content, { layerTexts, ...lists }: Partial<Content>): void {
	if (layerTexts) content.layerTexts = layerTexts;
	for (const [name, records] of Object.entries(lists))
		(content[name as keyof typeof lists] as unknown[]).push(...records);
}

function empty(): Content {
	const layerText = { title: '', limits: '' };
	return {
		texts: [],
		mentions: [],
		times: [],
		places: [],
		outlines: [],
		periods: [],
		layerTexts: { all: layerText, undated: layerText },
		notes: [],
		claims: [],
		relations: [],
		questions: [],
	};
}

function readTextFile(source: string, path: string): Part {
	const text = parseText(source, path);
	return { records: { texts: [text] }, lines: [[`text ${text.id}`, 1]] };
}

function readMentionsFile(source: string, path: string): Part {
	const json = parseJson(source, path);
	const { text, mentions, times } = readMentions(json, path);
	const own = path.replace(/^.*\/|\.json$/g, '');
	if (text !== own)
		throw new ContentError([
			{
				file: path,
				line: json.lineOf(['text']),
				record: 'text',
				found: `"${text}"`,
				expected: `"${own}", as the file is named`,
			},
		]);
	return {
		records: { mentions, times },
		lines: [
			...mentions.map(at('mention', (index) => json.lineOf(['mentions', index]))),
			...times.map(at('time', (index) => json.lineOf(['times', index]))),
		],
	};
}

function readPlacesFile(source: string, path: string): Part {
	const json = parseJson(source, path);
	const { places, outlines, features } = readPlaces(json, path);
	const lines = features.map(({ id, role }, index): [string, number] => [
		`${role} ${id}`,
		json.lineOf(['features', index]),
	]);
	return { records: { places, outlines }, lines };
}

function readPeriodsFile(source: string, path: string): Part {
	const json = parseJson(source, path);
	const { periods, layerTexts } = readPeriods(json, path);
	const lines = periods.map(at('period', (index) => json.lineOf(['periods', index])));
	return { records: { periods, layerTexts }, lines };
}

function readNotesFile(source: string, path: string): Part {
	const json = parseJson(source, path);
	const notes = readNotes(json, path);
	return {
		records: { notes },
		lines: notes.map(at('note', (index) => json.lineOf(['notes', index]))),
	};
}

function readClaimsFile(source: string, path: string): Part {
	const json = parseJson(source, path);
	const claims = readClaims(json, path);
	return {
		records: { claims },
		lines: claims.map(at('claim', (index) => json.lineOf(['claims', index]))),
	};
}

function readRelationsFile(source: string, path: string): Part {
	const json = parseJson(source, path);
	const relations = readRelations(json, path);
	return {
		records: { relations },
		lines: relations.map(at('relation', (index) => json.lineOf(['relations', index]))),
	};
}

function readQuestionsFile(source: string, path: string): Part {
	const json = parseJson(source, path);
	const questions = readQuestions(json, path);
	return {
		records: { questions },
		lines: questions.map(at('question', (index) => json.lineOf(['questions', index]))),
	};
}

/** Front lines stay where they are: tools/geography cuts outlines along them, and the map draws only those. */
function readFrontsFile(source: string, path: string): Part {
	readFronts(parseJson(source, path), path);
	return { records: {}, lines: [] };
}

function at(noun: string, lineOf: (index: number) => number) {
	return ({ id }: { id: string }, index: number): [string, number] => [
		`${noun} ${id}`,
		lineOf(index),
	];
}
