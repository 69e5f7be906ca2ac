/**
 * The files of the compiled gazetteer. Each is a head of little-endian 32-bit numbers, then sections, each at a multiple
 * of four bytes:
 *
 *     magic, version, number of shards, number of entries, end of section 0, end of section 1, …  (ends in bytes)
 *
 * `core.bin` holds the entries 0, 1, 2 …: all countries and first-order units, what is written by hand, and the most
 * populous of the rest. A shard holds the names whose first key falls to it, and such of their entries as are not in
 * the core.
 */
export const MAGIC = 0x5a414744;
export const VERSION = 1;
export const HEAD = 4;
export const CORE = 'core.bin';

export function shardFile(shard: number): string {
	return `names-${String(shard).padStart(4, '0')}.bin`;
}

/** The sections in the order of the file, with the type of their values. An entry's values stand at its position. */
export const SECTIONS = {
	/** Number of the entry in the whole gazetteer, ascending. */
	index: Uint32Array,
	/** GeoNames id; 0: none. */
	geonames: Uint32Array,
	/** Number of the Wikidata QID; 0: none. Empty where no entry has one. */
	wikidata: Uint32Array,
	population: Uint32Array,
	/** In 1/100,000 of a degree. */
	lat: Int32Array,
	lon: Int32Array,
	/** Number of the entry + 1; 0: none. */
	admin2: Uint32Array,
	admin1: Uint16Array,
	/** Two letters; 0: none. */
	country: Uint16Array,
	/** Position in `FEATURES`. */
	feature: Uint8Array,
	/** Bytes of its name among the characters. */
	nameLength: Uint8Array,
	/** UTF-8. */
	characters: Uint8Array,
	/** First keys of names, ascending: hash and number of keys of the longest name. */
	firstHash: Uint32Array,
	firstLongest: Uint8Array,
	/** Names, ascending by both halves of their hash, several for one where it has several entries. */
	nameHigh: Uint32Array,
	nameLow: Uint16Array,
	/** Number of the entry. */
	nameEntry: Uint32Array,
	/** Position in `USES`, and flags. */
	nameUse: Uint8Array,
} as const;

export type Section = keyof typeof SECTIONS;
export type Sections = { [name in Section]: InstanceType<(typeof SECTIONS)[name]> };

export const FEATURES = [
	'continent',
	'macro-region',
	'country',
	'admin-1',
	'admin-2',
	'settlement',
	'quarter',
	'region',
	'desert',
	'mountain',
	'river',
	'water',
	'island',
	'site',
] as const;

export const USES = ['name', 'demonym', 'adjective', 'abbreviation'] as const;
export const USE_BITS = 0x0f;
/** The name under which news knows it. */
export const IS_MAIN = 0x10;
/** Written without the article that the name begins with. */
export const IS_BARE = 0x20;

/** The part of the low half of a hash that is kept. */
export const LOW_BITS = 0xffff;
export const DEGREE = 100_000;

/** The shard of the names whose first key has a hash, by its high half. */
export function shardOf(high: number, shards: number): number {
	return high % shards;
}
