import * as v from 'valibot';
import type { LocatedJson } from './json.ts';
import type { Claim, LayerTexts, Mention, Note, Outline, Period, Place } from './model.ts';
import type { Question, Relation, Time } from './model.ts';
import { ContentError, type Problem } from './problem.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('words'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of a–z, 0–9 and hyphens'));
const note = v.optional(v.nullable(words), null);
const offset = v.pipe(
	v.number(),
	v.integer('a whole number'),
	v.minValue(0, 'an offset of 0 or more'),
);
const km2 = v.pipe(v.number(), v.gtValue(0, 'a number above 0'));

const review = v.strictObject({
	state: v.picklist(['proposed', 'accepted', 'edited', 'rejected', 'not-identifiable']),
	by: words,
	at: words,
	why: note,
});

const selector = {
	unit: id,
	quote: v.strictObject({ exact: words, prefix: v.string(), suffix: v.string() }),
	position: v.pipe(
		v.strictObject({ start: offset, end: offset }),
		v.check(({ start, end }) => start < end, 'a start before the end'),
	),
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, '16 hex digits')),
};

const mention = v.strictObject({
	id,
	...selector,
	kind: v.picklist(['place', 'area', 'metonym', 'in-name', 'demonym', 'title', 'person-name']),
	place: v.nullable(id),
	drawn: v.boolean(),
	inside: v.exactOptional(words),
	time: v.optional(v.nullable(id), null),
	widened: v.optional(v.nullable(v.strictObject({ edtf: words, words })), null),
	undated: note,
	note,
	review,
});

const time = v.strictObject({
	id,
	...selector,
	type: v.picklist(['date', 'relative', 'duration', 'period', 'event', 'future', 'set', 'vague']),
	edtf: v.nullable(words),
	anchors: v.array(id),
	note,
	review,
});

const mentionsFile = v.strictObject({
	text: id,
	mentions: v.array(mention),
	times: v.array(time),
});

const name = v.strictObject({ name: words, source: words });
const names = v.strictObject({
	en: name,
	ar: name,
	tr: v.exactOptional(name),
	ku: v.exactOptional(name),
});

const drawing = v.strictObject({
	method: words,
	by: words,
	from: v.array(words),
	tolerance_km: v.nullable(v.pipe(v.number(), v.minValue(0, 'kilometres, 0 or more'))),
	licence: words,
});

const published = v.array(v.strictObject({ km2, what: words, source: words }));

const position = v.pipe(
	v.array(v.number()),
	v.minLength(2, 'longitude and latitude'),
	v.check(
		([lon = NaN, lat = NaN]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
		'longitude and latitude in degrees',
	),
);
const line = v.pipe(v.array(position), v.minLength(2, 'at least two positions'));
const ring = v.pipe(v.array(position), v.minLength(4, 'at least four positions'));
const rings = v.pipe(v.array(ring), v.minLength(1, 'at least one ring'));
const point = v.strictObject({ type: v.literal('Point'), coordinates: position });
const shape = v.variant('type', [
	v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
	v.strictObject({
		type: v.literal('MultiPolygon'),
		coordinates: v.pipe(v.array(rings), v.minLength(1, 'at least one polygon')),
	}),
	v.strictObject({ type: v.literal('LineString'), coordinates: line }),
	v.strictObject({
		type: v.literal('MultiLineString'),
		coordinates: v.pipe(v.array(line), v.minLength(1, 'at least one line')),
	}),
]);

const placeFeature = v.strictObject({
	type: v.literal('Feature'),
	id,
	geometry: v.nullable(point),
	properties: v.strictObject({
		role: v.literal('place'),
		names,
		alternates: v.array(words),
		class: words,
		countries: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
		precision: v.picklist(['site', 'town', 'province', 'region', 'country', 'none']),
		drawing: v.nullable(drawing),
		outline: v.nullable(id),
		parts: v.array(id),
		geonames: v.nullable(v.pipe(v.number(), v.integer())),
		wikidata: v.nullable(v.pipe(v.string(), v.regex(/^Q\d+$/, 'a Wikidata id such as Q3766'))),
		note,
	}),
});

const outlineFeature = v.strictObject({
	type: v.literal('Feature'),
	id,
	geometry: shape,
	properties: v.strictObject({
		role: v.literal('outline'),
		names,
		edge: v.picklist(['drawn', 'approximate', 'vague', 'disputed', 'border']),
		interval: v.nullable(words),
		drawing,
		published,
		recipe: v.optional(v.unknown()),
		note,
	}),
});

const placesFile = v.object({
	type: v.literal('FeatureCollection'),
	features: v.array(v.lazy((feature) => (isOutline(feature) ? outlineFeature : placeFeature))),
});

const front = v.strictObject({
	type: v.literal('Feature'),
	id,
	geometry: v.strictObject({ type: v.literal('LineString'), coordinates: line }),
	properties: v.strictObject({
		follows: words,
		depth: v.optional(v.unknown()),
		tolerance_km: v.pipe(v.number(), v.minValue(0, 'kilometres, 0 or more')),
		sources: v.pipe(v.array(words), v.minLength(1, 'at least one source')),
		notes: v.array(v.looseObject({ between: words, source: words })),
	}),
});
const frontsFile = v.strictObject({
	type: v.literal('FeatureCollection'),
	features: v.array(front),
});

const end = v.picklist(['stated', 'inferred', 'outside', 'open', 'unknown']);
const period = v.strictObject({
	id,
	text: v.nullable(id),
	title: words,
	short: words,
	edtf: v.nullable(words),
	interval: words,
	start: end,
	end,
	units: v.array(id),
	present: v.optional(v.boolean(), false),
	limits: words,
	note,
});
const layerText = v.strictObject({ title: words, limits: words });
const periodsFile = v.strictObject({
	layers: v.strictObject({ all: layerText, undated: layerText }),
	periods: v.array(period),
});

const source = v.strictObject({
	title: words,
	url: v.nullable(v.pipe(v.string(), v.url('a URL'))),
	date: v.nullable(words),
});
const noteRecord = v.strictObject({
	id,
	text: id,
	unit: id,
	mentions: v.array(id),
	kind: v.picklist(['contradicts', 'adds']),
	says: words,
	sources: v.pipe(v.array(source), v.minLength(1, 'at least one source')),
	review,
});
const notesFile = v.strictObject({ notes: v.array(noteRecord) });

const longitude = v.pipe(
	v.number(),
	v.minValue(-180, 'a longitude in degrees'),
	v.maxValue(180, 'a longitude in degrees'),
);
const latitude = v.pipe(
	v.number(),
	v.minValue(-90, 'a latitude in degrees'),
	v.maxValue(90, 'a latitude in degrees'),
);
const claim = v.strictObject({
	id,
	text: id,
	mention: id,
	words,
	place: id,
	yardstick: v.strictObject({
		name: words,
		place: v.nullable(id),
		km2,
		source: words,
		beside: v.exactOptional(v.strictTuple([longitude, latitude])),
	}),
	statedRatio: km2,
	published,
	note,
	review,
});
const claimsFile = v.strictObject({ claims: v.array(claim) });

const side = v.strictObject({
	text: id,
	place: id,
	mentions: v.pipe(v.array(id), v.minLength(1, 'at least one mention')),
	units: v.optional(v.array(id), []),
	says: words,
});
const relation = v.strictObject({
	id,
	kind: v.picklist(['same-place-changed', 'related', 'contradiction']),
	one: side,
	other: side,
	why: words,
	review,
});
const relationsFile = v.strictObject({ relations: v.array(relation) });

const some = <S extends v.GenericSchema>(each: S) =>
	v.exactOptional(v.pipe(v.array(each), v.minLength(1, 'at least one')));
const question = v.strictObject({
	id,
	question: words,
	choices: v.pipe(
		v.strictObject({
			periods: some(id),
			from: v.exactOptional(words),
			to: v.exactOptional(words),
			places: some(id),
			mention: v.exactOptional(id),
			text: v.exactOptional(id),
			unit: v.exactOptional(id),
			also: some(v.picklist(['metonyms', 'claims'])),
		}),
		v.check((choices) => Object.keys(choices).length > 0, 'at least one choice'),
	),
	why: words,
	review,
});
const questionsFile = v.strictObject({ questions: v.array(question) });

/** `geo/mentions/<text>.json`. @throws ContentError */
export function readMentions(json: LocatedJson, file: string) {
	const { text, mentions, times } = read(mentionsFile, json, file);
	return {
		text,
		mentions: mentions.map((record): Mention => ({ ...located(record), text })),
		times: times.map((record): Time => ({ ...located(record), text })),
	};
}

/** `geo/places.geojson`: places and the outlines they refer to. @throws ContentError */
export function readPlaces(json: LocatedJson, file: string) {
	const places: Place[] = [];
	const outlines: Outline[] = [];
	const { features } = read(placesFile, json, file);
	for (const { id, geometry, properties } of features) {
		if (properties.role === 'place') {
			const { role: _, class: featureClass, ...rest } = properties;
			places.push({ id, ...rest, featureClass, point: geometry as Place['point'] });
		} else {
			const { role: _, recipe: __, ...rest } = properties;
			outlines.push({ id, ...rest, geometry: geometry as Outline['geometry'] });
		}
	}
	return {
		places,
		outlines,
		/** In the file's order, to name lines by. */
		features: features.map(({ id, properties: { role } }) => ({ id, role })),
	};
}

/** `geo/fronts.geojson`: the front lines that outlines are cut along. @throws ContentError */
export function readFronts(json: LocatedJson, file: string): void {
	read(frontsFile, json, file);
}

/** `geo/periods.json`. @throws ContentError */
export function readPeriods(
	json: LocatedJson,
	file: string,
): { periods: Period[]; layerTexts: LayerTexts } {
	const { periods, layers } = read(periodsFile, json, file);
	return { periods, layerTexts: layers };
}

/** `geo/notes.json`. @throws ContentError */
export function readNotes(json: LocatedJson, file: string): Note[] {
	return read(notesFile, json, file).notes;
}

/** `geo/claims.json`. @throws ContentError */
export function readClaims(json: LocatedJson, file: string): Claim[] {
	return read(claimsFile, json, file).claims;
}

/** `geo/related.json`. @throws ContentError */
export function readRelations(json: LocatedJson, file: string): Relation[] {
	return read(relationsFile, json, file).relations;
}

/** `geo/questions.json`. @throws ContentError */
export function readQuestions(json: LocatedJson, file: string): Question[] {
	return read(questionsFile, json, file).questions;
}

function located<R extends { unit: string; quote: unknown; position: unknown; hash: string }>(
	record: R,
) {
	const { unit, quote, position, hash, ...rest } = record;
	return {
		...rest,
		selector: { unit, quote, position, hash } as Pick<R, 'unit' | 'quote' | 'position' | 'hash'>,
	};
}

function isOutline(feature: unknown): boolean {
	const { properties } = Object(feature) as { properties?: unknown };
	return (Object(properties) as { role?: unknown }).role === 'outline';
}

function read<S extends v.GenericSchema>(
	schema: S,
	json: LocatedJson,
	file: string,
): v.InferOutput<S> {
	const result = v.safeParse(schema, json.value);
	if (result.success) return result.output;
	throw new ContentError(result.issues.map((issue) => problemOf(issue, json, file)));
}

const TYPES: Record<string, string> = {
	string: 'words in quotes',
	Array: 'a list',
	Object: 'an object',
	number: 'a number',
	boolean: 'true or false',
};

function problemOf(issue: v.BaseIssue<unknown>, json: LocatedJson, file: string): Problem {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	const record = recordAt(json.value, path);
	const within = path.slice(record ? 2 : 0, isMissing(issue) ? -1 : undefined);
	return {
		file,
		line: json.lineOf(path),
		record: [record, within.join('.')].filter(Boolean).join(', ') || 'file',
		...explain(issue),
	};
}

/** Whether a key is not there at all. */
function isMissing({ received, path }: v.BaseIssue<unknown>): boolean {
	return received === 'undefined' && path !== undefined;
}

function explain(issue: v.BaseIssue<unknown>): Pick<Problem, 'found' | 'expected'> {
	if (issue.expected === 'never') return { found: 'an unknown key', expected: 'only known keys' };
	if (isMissing(issue))
		return { found: `no "${String(issue.path?.at(-1)?.key)}"`, expected: 'that key and a value' };
	// What the schema says in words; else the name of a type, or the values there are.
	const isOwn = !issue.message.startsWith('Invalid ');
	const expected = isOwn ? issue.message : (issue.expected ?? issue.message);
	return {
		found: say(issue.input),
		expected: TYPES[expected] ?? expected.replace(/^\((.*)\)$/, '$1'),
	};
}

function say(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

/** `mention m101` for a path into a file's list of records. */
function recordAt(value: unknown, [list, index]: (string | number)[]): string | null {
	if (typeof list !== 'string' || typeof index !== 'number') return null;
	const record = (value as Record<string, unknown[]>)[list]?.[index];
	const { id } = Object(record) as { id?: unknown };
	const noun = list.replace(/s$/, '');
	return `${noun} ${typeof id === 'string' ? id : `number ${index + 1}`}`;
}
