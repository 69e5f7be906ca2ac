import { KeyHash } from '../../../src/engine/gazetteer/hash.ts';
import {
	CORE,
	DEGREE,
	FEATURES,
	IS_BARE,
	IS_MAIN,
	LOW_BITS,
	shardFile,
	shardOf,
	USES,
	type Section,
} from '../../../src/engine/gazetteer/layout.ts';
import { namesOf, type Name } from '../make/names.ts';
import type { Ordered } from '../make/order.ts';
import type { Place } from '../place.ts';
import { fileOf } from './file.ts';

/** A power of two keeps the remainder of a hash even. */
const SHARDS = 1024;

type Columns = Record<Section, number[]>;

interface NameRecord {
	high: number;
	low: number;
	entry: number;
	use: number;
	/** To tell names apart whose hashes meet. */
	key: string;
	firstHash: number;
	keys: number;
}

export interface PackedFile {
	file: string;
	bytes: Uint8Array;
}

/** The core and the shards. */
export function pack({ places, core }: Ordered): { files: PackedFile[]; names: number } {
	const numbers = new Map(places.map((place, number) => [place, number]));
	const shards = Array.from({ length: SHARDS }, (): NameRecord[] => []);
	for (const [entry, place] of places.entries())
		for (const name of namesOf(place)) {
			const record = recordOf(name, entry);
			shards[shardOf(record.firstHash, SHARDS)]?.push(record);
		}
	const packed = (file: string, columns: Partial<Columns>): PackedFile => ({
		file,
		bytes: fileOf(columns, SHARDS, places.length),
	});
	const columnsOf = (entries: readonly number[]): Partial<Columns> =>
		entryColumns(entries, places, numbers);
	const files = [
		packed(CORE, columnsOf([...places.keys()].slice(0, core))),
		...shards.map((records, number) => {
			const entries = new Set(records.map(({ entry }) => entry).filter((entry) => entry >= core));
			const own = columnsOf([...entries].sort((a, b) => a - b));
			return packed(shardFile(number), { ...own, ...nameColumns(records) });
		}),
	];
	return { files, names: shards.reduce((sum, { length }) => sum + length, 0) };
}

function recordOf({ keys, use, main, bare }: Name, entry: number): NameRecord {
	const hash = new KeyHash();
	hash.add(keys[0] ?? '');
	const firstHash = hash.high;
	for (const key of keys.slice(1)) hash.add(key);
	const flags = (main ? IS_MAIN : 0) | (bare ? IS_BARE : 0);
	return {
		high: hash.high,
		low: hash.low & LOW_BITS,
		entry,
		use: USES.indexOf(use) | flags,
		key: keys.join(' '),
		firstHash,
		keys: keys.length,
	};
}

function nameColumns(records: NameRecord[]): Partial<Columns> {
	records.sort((a, b) => a.high - b.high || a.low - b.low || a.entry - b.entry);
	for (const [at, { high, low, key }] of records.entries()) {
		const next = records[at + 1];
		if (next?.high === high && next.low === low && next.key !== key)
			throw new Error(`The hashes of "${key}" and "${next.key}" are the same, expected two.`);
	}
	const longest = new Map<number, number>();
	for (const { firstHash, keys } of records)
		longest.set(firstHash, Math.max(longest.get(firstHash) ?? 0, keys));
	const firsts = [...longest].sort(([a], [b]) => a - b);
	return {
		firstHash: firsts.map(([hash]) => hash),
		firstLongest: firsts.map(([, keys]) => keys),
		nameHigh: records.map(({ high }) => high),
		nameLow: records.map(({ low }) => low),
		nameEntry: records.map(({ entry }) => entry),
		nameUse: records.map(({ use }) => use),
	};
}

function entryColumns(
	entries: readonly number[],
	places: readonly Place[],
	numbers: ReadonlyMap<Place, number>,
): Partial<Columns> {
	const own = entries.flatMap((entry) => places[entry] ?? []);
	const reference = (unit: Place | null): number =>
		unit === null ? 0 : (numbers.get(unit) ?? -1) + 1;
	const names = own.map(({ name }) => Buffer.from(name));
	const hasWikidata = own.some(({ wikidata }) => wikidata !== null);
	return {
		index: [...entries],
		geonames: own.map(({ geonames }) => geonames ?? 0),
		wikidata: hasWikidata ? own.map(({ wikidata }) => wikidata ?? 0) : [],
		population: own.map(({ population }) => Math.round(population)),
		lat: own.map(({ lat }) => Math.round(lat * DEGREE)),
		lon: own.map(({ lon }) => Math.round(lon * DEGREE)),
		admin1: own.map(({ admin1 }) => reference(admin1)),
		admin2: own.map(({ admin2 }) => reference(admin2)),
		nameLength: names.map(({ length }) => length),
		country: own.map(({ country }) => letters(country)),
		feature: own.map(({ feature }) => FEATURES.indexOf(feature)),
		characters: names.flatMap((name) => [...name]),
	};
}

function letters(country: string | null): number {
	return country === null ? 0 : (country.charCodeAt(0) << 8) | country.charCodeAt(1);
}
