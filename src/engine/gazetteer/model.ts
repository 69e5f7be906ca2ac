import type { Precision } from '../model.ts';

/** What an entry of the gazetteer is, as far as recognition and resolution treat it differently. */
export type Feature =
	| 'continent'
	| 'macro-region'
	| 'country'
	| 'admin-1'
	| 'admin-2'
	| 'settlement'
	| 'quarter'
	| 'region'
	| 'desert'
	| 'mountain'
	| 'river'
	| 'water'
	| 'island'
	| 'site';

/** One place of the gazetteer. Coordinates in degrees (WGS 84). */
export interface Entry {
	/** Its number in the compiled gazetteer, from 0. */
	index: number;
	/** GeoNames id; null where there is none. */
	geonames: number | null;
	/** Wikidata QID; null unless verified. */
	wikidata: string | null;
	/** The name English news uses. */
	name: string;
	feature: Feature;
	/** 0 where unknown. Of an administrative unit, the sum of its known settlements: a lower bound. */
	population: number;
	/** ISO 3166-1 alpha-2; null for what lies in several countries or in none. */
	country: string | null;
	/** Index of its admin-1 entry, and of its admin-2 entry; null where there is none. */
	admin1: number | null;
	admin2: number | null;
	/** Reference point. It may be drawn as a pin only where `precision` is site or town. */
	lat: number;
	lon: number;
	precision: Precision;
}

/** How a name stands for its entry. */
export type Use =
	/** The name itself, or another spelling of it: Aleppo, Halab. */
	| 'name'
	/** A people: Syrians, a Turk. */
	| 'demonym'
	/** An adjective: Syrian, Turkish. */
	| 'adjective'
	/** A short form in capitals: US, UAE, Mass. */
	| 'abbreviation';

export interface Candidate {
	entry: Entry;
	use: Use;
	/** Whether news knows it under this name; else it is one of the many spellings that the sources list. */
	main: boolean;
}

/** Names that begin at one token. */
export interface Match {
	/** Number of tokens the name takes. */
	length: number;
	candidates: Candidate[];
}

/** The compiled gazetteer, or that part of it which has been loaded. */
export interface Gazetteer {
	/** Number of entries in all, loaded or not. */
	readonly size: number;
	/** Throws `GazetteerError` for an entry of a part that has not been loaded. */
	entry(index: number): Entry;
	/**
	 * The longest name that begins at a token, and the shorter ones that begin there too, longest first; empty where
	 * none does. `keys` are the folded forms of a text's tokens (tokens/fold.ts).
	 */
	matches(keys: readonly string[], from: number): Match[];
}
