import type { FeatureCollection, Geometry, LineString, MultiLineString } from 'geojson';
import type { MultiPolygon, Point, Polygon } from 'geojson';

/** One block of a text. Ids are the anchors of the reading page: `title`, `caption`, `h3`, `p12`. */
export interface Unit {
	id: string;
	kind: 'title' | 'caption' | 'heading' | 'paragraph';
	/** 1-based among units of the same kind; null for title and caption. */
	number: number | null;
	text: string;
	/** 1-based line in the source file. */
	line: number;
}

export interface Published {
	edtf: string;
	/** EDTF interval the date surely lies in; null when the date is exact. */
	bounds: string | null;
	/** How the date is known, in a sentence. */
	basis: string;
}

export interface Text {
	id: string;
	title: string;
	publisher: string;
	url: string | null;
	published: Published;
	/** BCP 47. */
	language: string;
	caption: string | null;
	rights: string;
	units: Unit[];
}

/** W3C TextQuoteSelector: the words, and what stands right before and after them. */
export interface Quote {
	exact: string;
	prefix: string;
	suffix: string;
}

/** Where words stand. Offsets are UTF-16 code units in the unit's text. */
export interface Selector {
	unit: string;
	quote: Quote;
	position: { start: number; end: number };
	/** Hash of the unit's text when the annotation was made (see anchors.ts). */
	hash: string;
}

export type ReviewState = 'proposed' | 'accepted' | 'edited' | 'rejected' | 'not-identifiable';

export interface Review {
	state: ReviewState;
	by: string;
	/** EDTF date. */
	at: string;
	why: string | null;
}

export type MentionKind =
	'place' | 'area' | 'metonym' | 'in-name' | 'demonym' | 'title' | 'person-name';

/** A time that an editor widened, with the words that say so. */
export interface Widened {
	edtf: string;
	words: string;
}

export interface Mention {
	id: string;
	text: string;
	selector: Selector;
	kind: MentionKind;
	place: string | null;
	/** Whether the text puts something there, so that it may draw (product rule 1). */
	drawn: boolean;
	/** The longer name it stands inside, of kind `in-name`. */
	inside?: string;
	/** Id of the time that dates it, of those around it. */
	time: string | null;
	widened: Widened | null;
	/** Why an editor marks it as told of the past without a date; null otherwise. */
	undated: string | null;
	note: string | null;
	review: Review;
}

export type TimeType =
	'date' | 'relative' | 'duration' | 'period' | 'event' | 'future' | 'set' | 'vague';

export interface Time {
	id: string;
	text: string;
	selector: Selector;
	type: TimeType;
	/** What the text supports once relative words are resolved; null when it cannot be dated. */
	edtf: string | null;
	/** What it was counted from: `published`, or ids of other times. */
	anchors: string[];
	note: string | null;
	review: Review;
}

export interface Name {
	name: string;
	source: string;
}

export type Language = 'en' | 'ar' | 'tr' | 'ku';
export type Names = Record<'en' | 'ar', Name> & Partial<Record<'tr' | 'ku', Name>>;

/** How a geometry was made; the second provenance of product rule 2. */
export interface Drawing {
	method: string;
	by: string;
	from: string[];
	tolerance_km: number | null;
	licence: string;
}

export type Precision = 'site' | 'town' | 'province' | 'region' | 'country' | 'none';

export interface Place {
	id: string;
	names: Names;
	/** Other spellings that lead here. */
	alternates: string[];
	/** Feature class in words: city, village, shrine, province, sea, desert, control zone … */
	featureClass: string;
	/** ISO 3166-1 alpha-2 codes of the countries it lies in. */
	countries: string[];
	precision: Precision;
	/** Reference point; null for what has no territory. */
	point: Point | null;
	/** How the point was made; null when there is none. */
	drawing: Drawing | null;
	/** Id of its one outline, or null. */
	outline: string | null;
	/** Ids of outlines that each have an interval of their own. */
	parts: string[];
	geonames: number | null;
	wikidata: string | null;
	note: string | null;
}

/** How certain an edge is, which decides its form (design: certainty is form). */
export type Edge = 'drawn' | 'approximate' | 'vague' | 'disputed' | 'border';

export type OutlineGeometry = Polygon | MultiPolygon | LineString | MultiLineString;

export interface PublishedArea {
	km2: number;
	what: string;
	source: string;
}

export interface Outline {
	id: string;
	names: Names;
	edge: Edge;
	/** EDTF interval in which the outline held; null where it has none. */
	interval: string | null;
	geometry: OutlineGeometry;
	drawing: Drawing;
	published: PublishedArea[];
	note: string | null;
}

export type EndStatus = 'stated' | 'inferred' | 'outside' | 'open' | 'unknown';

export interface Period {
	id: string;
	/** The text it belongs to; null applies to all. */
	text: string | null;
	title: string;
	short: string;
	/** What the text itself supports; null when it gives no date. */
	edtf: string | null;
	/** The interval that filters; may use outside dates, as start and end say. */
	interval: string;
	start: EndStatus;
	end: EndStatus;
	/** The units that tell it. */
	units: string[];
	/** Whether it holds its text's own present. */
	present: boolean;
	/** One sentence on what its layer cannot tell. */
	limits: string;
	note: string | null;
}

export interface Source {
	title: string;
	url: string | null;
	/** EDTF; null where unknown. */
	date: string | null;
}

/** An outside source on a unit; never merged into the text's own words. */
export interface Note {
	id: string;
	text: string;
	unit: string;
	/** Mentions whose marks carry it. */
	mentions: string[];
	kind: 'contradicts' | 'adds';
	says: string;
	sources: Source[];
	review: Review;
}

/** What a text measures something by. */
export interface Yardstick {
	name: string;
	place: string | null;
	km2: number;
	source: string;
	/** Longitude and latitude to lay the middle of its outline at, to compare by eye. */
	beside?: [number, number];
}

/** A size the text states and the geometry can measure (product rule 10). */
export interface Claim {
	id: string;
	text: string;
	mention: string;
	/** The words of the claim, in the mention's unit. */
	words: string;
	place: string;
	yardstick: Yardstick;
	/** How many times the yardstick the text says. */
	statedRatio: number;
	published: PublishedArea[];
	note: string | null;
	review: Review;
}

/** How what two texts say belongs together: of one place, of two that belong together, or against one another. */
export type RelationKind = 'same-place-changed' | 'related' | 'contradiction';

/** What one of the two texts says, in the editor's words, and where it says so. */
export interface RelationSide {
	text: string;
	place: string;
	/** Mentions of the place that tell it. */
	mentions: string[];
	/** Units that tell it too, without naming the place. */
	units: string[];
	says: string;
}

/** What an editor says belongs together in two texts; their words are never merged. */
export interface Relation {
	id: string;
	kind: RelationKind;
	one: RelationSide;
	other: RelationSide;
	why: string;
	review: Review;
}

/** What a link to the map says, as the README's table of keys gives it; what is left out is as usual. */
export interface QuestionChoices {
	/** Ids of periods, `undated` among them. */
	periods?: string[];
	/** EDTF dates. */
	from?: string;
	to?: string;
	places?: string[];
	mention?: string;
	text?: string;
	unit?: string;
	also?: ('metonyms' | 'claims')[];
}

/** A question that a reader might begin with, and what the map shows in answer. */
export interface Question {
	id: string;
	question: string;
	choices: QuestionChoices;
	/** How that answers it. */
	why: string;
	review: Review;
}

/** Title and limits of the layers that no period stands behind. */
export interface LayerTexts {
	all: { title: string; limits: string };
	undated: { title: string; limits: string };
}

/** All of geo/, validated: what the pipeline starts from. */
export interface Content {
	texts: Text[];
	mentions: Mention[];
	times: Time[];
	places: Place[];
	outlines: Outline[];
	periods: Period[];
	layerTexts: LayerTexts;
	notes: Note[];
	claims: Claim[];
	relations: Relation[];
	questions: Question[];
}

/** Where an annotation's words stand in the text as it is now (product rule 4). */
export type Anchor =
	| { status: 'exact'; unit: string; start: number; end: number }
	| { status: 'moved'; unit: string; start: number; end: number; from: string }
	| { status: 'lost'; found: number };

export type Basis = 'stated' | 'period' | 'inherited' | 'undated';

/** The id of the layer, and of the choice, of what no date can be given. */
export const UNDATED = 'undated';

/** A drawn mention with its place, its time and its periods. */
export interface Sighting {
	mention: string;
	text: string;
	unit: string;
	place: string;
	basis: Basis;
	/** Id of the time that dates it; null unless stated. */
	time: string | null;
	/** EDTF; null when undated. */
	interval: string | null;
	/** Epoch milliseconds, ±Infinity where open; null when undated. */
	bounds: Bounds | null;
	/** Ids of the periods it shows in; `undated` for undated ones. */
	periods: string[];
	/** Whether the machine proposed it and nobody has accepted it yet. */
	proposed: boolean;
}

/** Inclusive epoch milliseconds; ±Infinity where open. */
export interface Bounds {
	min: number;
	max: number;
}

/** Why a mention is not on the map. */
export type NotDrawn =
	| Exclude<MentionKind, 'place' | 'area'>
	| 'country'
	| 'nothing-there'
	| 'no-geometry'
	| 'not-identifiable'
	| 'rejected'
	| 'lost';

/** What a stage did not accept, and why; nothing is dropped without one. */
export interface Rejection {
	/** Id of the mention. */
	record: string;
	reason: NotDrawn;
	detail: string | null;
}

export interface Outcome<T> {
	accepted: T[];
	rejected: Rejection[];
}

export interface LayerProperties {
	place: string;
	part: string | null;
	name: string;
	name_ar: string;
	precision: Precision;
	mentions: string[];
	edtf: string | null;
	drawing: string;
	tolerance_km: number | null;
	licence: string;
}

export interface Layer {
	id: string;
	title: string;
	/** Number of different places. */
	count: number;
	interval: string | null;
	limits: string;
	/** What stands in the way where count is 0; null otherwise. */
	empty: Emptiness | null;
	features: FeatureCollection<Geometry, LayerProperties>;
}

/** Why a period has nothing to draw: the mentions in the units that tell it, by reason. */
export interface Emptiness {
	units: string[];
	mentions: number;
	reasons: Partial<Record<NotDrawn, number>>;
}

/** A claim with what the geometry gives. Areas in km². */
export interface Measure {
	claim: string;
	/** Area of the drawn outline, of its parts together. */
	km2: number;
	/** How far km2 may be off, at most; null where a part has no tolerance. */
	tolerance_km2: number | null;
	/** km2 over the yardstick's, and how far that may be off. */
	ratio: number;
	ratioTolerance: number | null;
	/** Each part with its own area and tolerance. */
	parts: { outline: string; km2: number; tolerance_km: number | null }[];
	method: string;
}

/** Words of a unit and what is marked in them, as a tree: marks may lie inside one another. */
export type Run =
	| { kind: 'words'; text: string }
	| { kind: 'mention'; id: string; runs: Run[] }
	| { kind: 'time'; id: string; runs: Run[] };

/** What a relative phrase was counted from: another phrase of the text, or the date of the text itself. */
export interface CountedFrom {
	/** The other phrase; null for the date of the text. */
	words: string | null;
	/** EDTF, as that was resolved in turn; null when it cannot be dated. */
	edtf: string | null;
}

/** How a receipt's time is known. */
export interface Dating {
	basis: Basis;
	/** EDTF; null when undated. */
	interval: string | null;
	/** The phrase in the text; null unless stated. */
	words: string | null;
	/** What the phrase was counted from; empty where it says its date itself. */
	countedFrom: CountedFrom[];
	/** The words by which an editor widened the time. */
	widenedBy: string | null;
	/** Title of the period it was taken from; null unless by period. */
	period: string | null;
	/** Why it has no date; null unless undated. */
	undated: string | null;
}

/** One place in a text where a place is named: what a reader can check (product rule 3). */
export interface Receipt {
	mention: string;
	kind: MentionKind;
	text: string;
	unit: string;
	/** The sentence around the words; their offsets in it are UTF-16. */
	sentence: string;
	start: number;
	end: number;
	anchor: Anchor['status'];
	/** When what is told happened; null for what is not drawn. */
	dating: Dating | null;
	/** Why it is not drawn; null for what is. */
	notDrawn: NotDrawn | null;
	/** What the editor says of it. */
	note: string | null;
	review: Review;
	/** Ids of the notes on its unit that speak of it. */
	notes: string[];
	/** The publisher's page with a text fragment; null where the text has no address. */
	source: string | null;
}

/** The map of the texts: what the pipeline ends with. */
export interface Atlas {
	content: Content;
	/** Anchor of every mention and every time, by id. */
	anchors: Record<string, Anchor>;
	sightings: Sighting[];
	/** Every mention that no sighting stands for. */
	rejected: Rejection[];
	/** `all`, one per period, `undated`. */
	layers: Layer[];
	measures: Measure[];
	/** By place: drawn ones from the latest time to the oldest, then the others in reading order. */
	receipts: Record<string, Receipt[]>;
	/** By text, by unit: its words with mentions and times marked. */
	runs: Record<string, Record<string, Run[]>>;
}
