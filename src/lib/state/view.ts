import type {
	Basis,
	Bounds,
	Claim,
	Drawing,
	Edge,
	Emptiness,
	LayerTexts,
	Measure,
} from '#engine/model.ts';
import type { MentionKind, Names, NotDrawn, Note, OutlineGeometry, Period } from '#engine/model.ts';
import type { Place, PublishedArea, Question, Receipt, Run, Text, Unit } from '#engine/model.ts';

/** An area in one piece or several. */
export type Polygonal = Extract<OutlineGeometry, { type: 'Polygon' | 'MultiPolygon' }>;

/** Words where they stand: with a little of what comes right before and after them. */
export interface Passage {
	before: string;
	words: string;
	after: string;
}

/** A mention as the pages mark it. */
export interface MarkView {
	id: string;
	text: string;
	unit: string;
	passage: Passage;
	/** The longer name it stands inside, where an editor says which. */
	inside: string | null;
	place: string | null;
	kind: MentionKind;
	basis: Basis | null;
	/** Rank of its time, 0 oldest to 1 most recent; null when not drawn or undated. */
	rank: number | null;
	notDrawn: NotDrawn | null;
	/** What was noted of why it is not drawn. */
	detail: string | null;
	proposed: boolean;
	moved: boolean;
}

export interface UnitView extends Pick<Unit, 'id' | 'kind' | 'number'> {
	runs: Run[];
	/** Whether a time that can be dated stands in it. */
	dated: boolean;
}

export interface TextView extends Omit<Text, 'units'> {
	units: UnitView[];
	/** Number of mentions, and how many of them are drawn. */
	mentions: number;
	drawn: number;
}

export interface PlaceView extends Pick<Place, 'id' | 'alternates' | 'featureClass' | 'precision'> {
	names: Record<string, string>;
	countries: string[];
	/** Longitude and latitude in degrees. */
	point: [number, number] | null;
	drawing: Drawing | null;
	outlines: string[];
	geonames: number | null;
	wikidata: string | null;
	note: string | null;
	receipts: Receipt[];
}

export interface OutlineView {
	id: string;
	names: Names;
	edge: Edge;
	interval: string | null;
	geometry: OutlineGeometry;
	drawing: Drawing;
	published: PublishedArea[];
	/** Coats of a vague area, largest first, painted over one another; empty for others. */
	fade: Polygonal[];
	/** Its own area; null for a line. */
	km2: number | null;
	note: string | null;
}

export interface PeriodView extends Period {
	/** Number of different places drawn. */
	count: number;
	empty: Emptiness | null;
	/** Of its interval, in epoch milliseconds. */
	bounds: Bounds;
	/** Rank of its end, and of its start. */
	rank: number;
	from: number;
}

/** A drawn mention, as far as the map needs it. */
export interface SightingView {
	mention: string;
	text: string;
	unit: string;
	place: string;
	basis: Basis;
	/** Epoch milliseconds, ±Infinity where open; null when undated. */
	bounds: Bounds | null;
	rank: number | null;
	periods: string[];
	proposed: boolean;
	/** Whether an outside source contradicts it. */
	contradicted: boolean;
}

/** An outline laid where it does not lie, at its true size. */
export interface Laid {
	geometry: Polygonal;
	/** Its own area as drawn. */
	km2: number;
}

export interface ClaimView extends Claim {
	measure: Measure;
	/** The yardstick's outline beside what is measured; null where it has none. */
	laid: Laid | null;
}

/** All that the map page shows, as plain data. */
export interface MapView {
	texts: TextView[];
	places: PlaceView[];
	outlines: OutlineView[];
	periods: PeriodView[];
	layerTexts: LayerTexts;
	undatedCount: number;
	sightings: SightingView[];
	marks: Record<string, MarkView>;
	notes: Note[];
	claims: ClaimView[];
	questions: Question[];
	rejected: Partial<Record<NotDrawn, number>>;
	/** Number of mentions that only a machine has proposed. */
	unreviewed: number;
	/** Whether its texts and places have pages of their own; those of a text that is only tried have none. */
	hasPages: boolean;
}
