/** The editors' tables in geo/gazetteer/, read and checked: an error names the file, the record, what was found and expected. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { FEATURES } from '../../../src/engine/gazetteer/layout.ts';
import { ContentError, type Problem } from '../../../src/engine/problem.ts';

const folder = join(import.meta.dirname, '../../../geo/gazetteer');

const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'));
const texts = v.pipe(v.array(text), v.minLength(1, 'at least one text'));
const geonames = v.pipe(v.number(), v.integer(), v.minValue(1, 'a GeoNames id'));
const wikidata = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata QID'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'));
const lat = v.pipe(v.number(), v.minValue(-90, 'a latitude'), v.maxValue(90, 'a latitude'));
const lon = v.pipe(v.number(), v.minValue(-180, 'a longitude'), v.maxValue(180, 'a longitude'));
const population = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What may be added to any place. */
const additions = {
	names: v.optional(texts),
	abbreviations: v.optional(texts),
	adjectives: v.optional(texts),
	/** Names of its people: Turk, Turks. Those in -an and -i with an s follow from the adjectives. */
	people: v.optional(texts),
	/** Where this record's facts are from, if not from the table's source. */
	source: v.optional(text),
};
const addition = v.strictObject({
	...additions,
	name: v.optional(text),
	wikidata: v.optional(wikidata),
	population: v.optional(population),
});
const placeRecord = v.strictObject({
	...additions,
	name: text,
	feature: v.picklist(FEATURES),
	lat,
	lon,
	/** None for what lies in several countries or in none. */
	country: v.optional(country),
	/** GeoNames' code of its first-order unit: `US.CA`. */
	unit: v.optional(text),
	geonames: v.optional(geonames),
	wikidata: v.optional(wikidata),
	population: v.optional(population),
});

const tables = {
	/** `point`: where the packages' own will not do. */
	countries: v.array(
		v.strictObject({
			...addition.entries,
			code: country,
			geonames,
			point: v.optional(v.strictObject({ lat, lon })),
		}),
	),
	units: v.array(v.strictObject({ ...addition.entries, unit: text })),
	/** `of`: the package's own name of the settlement, and its country. */
	settlements: v.array(v.strictObject({ ...addition.entries, geonames, of: text })),
	places: v.array(placeRecord),
};
const schema = v.strictObject({
	about: text,
	/** Where the facts of every record without a source of its own are from. */
	source: text,
	countries: v.optional(tables.countries),
	units: v.optional(tables.units),
	settlements: v.optional(tables.settlements),
	places: v.optional(tables.places),
});

export type Addition = v.InferOutput<typeof addition>;
export type PlaceRecord = v.InferOutput<typeof placeRecord>;
type Tables = { [name in keyof typeof tables]: v.InferOutput<(typeof tables)[name]> };

/** All records of all files, in the order of their files. */
export type Supplement = Tables;

/** @throws ContentError with every problem of every file */
export function readSupplement(from = folder): Supplement {
	const files = readdirSync(from).filter((file) => file.endsWith('.json'));
	const sources = files
		.sort()
		.map((file): [string, string] => [
			`geo/gazetteer/${file}`,
			readFileSync(join(from, file), 'utf8'),
		]);
	return checkSupplement(sources);
}

/** Checks the text of each file, given with the path that problems name. */
export function checkSupplement(
	files: readonly (readonly [file: string, text: string])[],
): Supplement {
	const problems: Problem[] = [];
	const found: Supplement = { countries: [], units: [], settlements: [], places: [] };
	const seen = new Map<string, string>();
	for (const [file, source] of files) {
		const result = v.safeParse(schema, parse(file, source, problems));
		if (!result.success) problems.push(...result.issues.map((issue) => problem(file, issue)));
		else
			for (const name of Object.keys(tables) as (keyof Tables)[]) {
				const records = result.output[name] ?? [];
				(found[name] as unknown[]).push(...records);
				for (const record of records) problems.push(...twice(file, name, record, seen));
			}
	}
	if (problems.length > 0) throw new ContentError(problems);
	return found;
}

function parse(file: string, source: string, problems: Problem[]): unknown {
	try {
		return JSON.parse(source);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		problems.push({ file, line: null, record: 'file', found: error.message, expected: 'JSON' });
		return { about: file, source: file };
	}
}

function problem(file: string, issue: v.BaseIssue<unknown>): Problem {
	const [table, at, ...field] = (issue.path ?? []).map(({ key }) => String(key));
	const said = !issue.message.startsWith('Invalid');
	const holder: unknown = issue.path?.[1]?.value;
	const record = [
		table ?? 'file',
		at === undefined ? '' : `record ${at}`,
		nameOf(holder),
		...field,
	];
	return {
		file,
		line: null,
		record: record.filter((part) => part !== '').join(', '),
		found: issue.received,
		expected: said ? issue.message : (issue.expected ?? issue.message),
	};
}

function nameOf(record: unknown): string {
	if (typeof record !== 'object' || record === null) return '';
	const named = record as Record<string, unknown>;
	return String(named.name ?? named.code ?? named.unit ?? named.geonames ?? '');
}

/** The ids of a record that another one has too. */
function twice(file: string, table: string, record: object, seen: Map<string, string>): Problem[] {
	const { code, unit, geonames, wikidata, name, feature, country } = record as Record<
		string,
		unknown
	>;
	const ids =
		table === 'places'
			? { geonames, wikidata, place: [name, feature, country, unit].join(', ') }
			: { geonames, code, unit };
	return Object.entries(ids)
		.filter(([, id]) => id !== undefined)
		.flatMap(([kind, id]) => {
			const key = `${kind} ${String(id)}`;
			const before = seen.get(key);
			seen.set(key, `${file}, ${table}, ${nameOf(record)}`);
			if (before === undefined) return [];
			return [
				{
					file,
					line: null,
					record: `${table}, ${nameOf(record)}`,
					found: key,
					expected: `one that ${before} does not have`,
				},
			];
		});
}
