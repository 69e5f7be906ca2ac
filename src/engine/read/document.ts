import * as v from 'valibot';
import { boundsOf, EdtfError } from '../dates.ts';
import { ReadError } from './error.ts';

/** A text to geoparse, as a line of JSON Lines gives it. Offsets are UTF-16 code units in `text`. */
export interface Document {
	id: string;
	/** EDTF; null where unknown. */
	published: string | null;
	text: string;
	/** Exactly these are resolved; without them the geoparser finds its own. */
	spans?: Span[];
}

export interface Span {
	start: number;
	end: number;
}

const offset = v.pipe(
	v.number('an offset'),
	v.integer('a whole number'),
	v.minValue(0, 'an offset of 0 or more'),
);

const OBJECT = 'one JSON object { id, published, text }';

const document = v.object(
	{
		id: v.pipe(v.union([v.string(), v.number()], 'a string'), v.transform(String)),
		published: v.optional(
			v.nullable(v.pipe(v.string(), v.check(isDate, 'an EDTF date')), null),
			null,
		),
		text: v.string('a string'),
		spans: v.optional(
			v.nullable(
				v.array(
					v.pipe(
						v.object({ start: offset, end: offset }),
						v.check(({ start, end }) => start < end, 'a start before the end'),
					),
				),
			),
			null,
		),
	},
	OBJECT,
);

/**
 * Reads one line `{ id, published, text, spans? }`; other keys are passed over.
 * @throws {ReadError} naming the line, the record, what was found and what was expected
 */
export function readDocument(source: string, place: { file: string; line: number }): Document {
	const record = 'text';
	const parsed = parse(source, { ...place, record });
	const result = v.safeParse(document, parsed);
	if (!result.success) {
		const [issue] = result.issues;
		const path = v.getDotPath(issue);
		const found = path === null ? issue.received : `${path}: ${clip(issue.input)}`;
		throw ReadError.at({ ...place, record: named(parsed) }, found, issue.message);
	}
	const { text, spans } = result.output;
	const beyond = spans?.find(({ end }) => end > text.length);
	if (beyond) {
		const found = `a span ${beyond.start}–${beyond.end} in a text of ${text.length} characters`;
		throw ReadError.at({ ...place, record: named(parsed) }, found, 'spans within the text');
	}
	const { spans: _, ...rest } = result.output;
	return spans ? { ...rest, spans } : rest;
}

function parse(source: string, place: { file: string; line: number; record: string }): unknown {
	try {
		return JSON.parse(source);
	} catch (cause) {
		throw ReadError.at(place, `no JSON: ${clip(source)}`, OBJECT, cause);
	}
}

function named(parsed: unknown): string {
	const id = typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null;
	return typeof id === 'string' || typeof id === 'number' ? `text ${clip(id)}` : 'text';
}

function isDate(value: string): boolean {
	try {
		boundsOf(value);
		return true;
	} catch (error) {
		if (error instanceof EdtfError) return false;
		throw error;
	}
}

function clip(value: unknown): string {
	const said = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	return said.length > 60 ? `${said.slice(0, 59)}…` : said;
}
