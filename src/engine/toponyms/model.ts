import type { Direction } from '../described-area.ts';
import type { MentionKind } from '../model.ts';
import type { Candidate, Entry, Feature } from '../gazetteer/model.ts';

/** Words of a text: UTF-16 offsets. */
export interface Span {
	start: number;
	end: number;
}

/** How a text describes an area; its outline is made of this later. */
export type Description =
	/** Northern Syria, the east of Aleppo. */
	| { how: 'direction'; direction: Direction }
	/** The Iraqi border, the Turkish-Syrian border: where it meets `and`, all of it where that is null. */
	| { how: 'border'; and: string | null }
	/** The Syrian desert, coastal areas: the part of it that is of one nature. */
	| { how: 'part'; part: string }
	/** Syrian territory. */
	| { how: 'whole' }
	/** Near Damascus, around Homs. */
	| { how: 'around' }
	/** Areas controlled by the SDF: what no gazetteer knows the outline of. */
	| { how: 'held'; by: string };

/** A place named in a text, as recognised. */
export interface Mention extends Span {
	/** Tokens of the name, from `first` up to, not including, `last`. */
	first: number;
	last: number;
	kind: MentionKind;
	/** What bears the name; empty where only the words around it say that it is a place. */
	candidates: readonly Candidate[];
	/** Where the text has the fuller name of which this is a short form; null for any other. */
	fuller: { first: number; last: number } | null;
	/** Features that the words beside the name ask for; empty where they say nothing. */
	nature: readonly Feature[];
	/** The words that mean all around it where it is a town: the Dallas region. */
	surroundings: Span | null;
	/** How much speaks for a place rather than another word (weights.ts). */
	evidence: number;
	/** The longer expression that it is part of. */
	phrase: Span | null;
	description: Description | null;
	/** Whether it tells where a report was filed, not where something happened. */
	dateline: boolean;
}

/** A candidate with what speaks for it: shares that add up to 1 at most. */
export interface Ranked {
	entry: Entry;
	score: number;
}

/** A mention with the place it names, or null where nothing fits. */
export interface Resolved {
	mention: Mention;
	place: Entry | null;
	score: number;
	/** The best first. */
	ranked: Ranked[];
}
