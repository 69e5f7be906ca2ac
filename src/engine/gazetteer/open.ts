import { Entries } from './entries.ts';
import { KeyHash } from './hash.ts';
import { CORE, shardFile, shardOf } from './layout.ts';
import { NameIndex } from './lookup.ts';
import type { Gazetteer } from './model.ts';
import { readShard, type Shard } from './shard.ts';

/**
 * Opens the compiled gazetteer. `read` brings the bytes of a file by its name in `static/gazetteer/`. Without `keys` all of
 * it is loaded; with the keys of a text (tokens/fold.ts), as many files as its names need.
 */
export async function openGazetteer(
	read: (file: string) => Promise<ArrayBuffer>,
	keys?: Iterable<string>,
): Promise<Gazetteer> {
	const core = readShard(CORE, await read(CORE));
	const shards = Array<Shard | undefined>(core.shards);
	const load = async (number: number): Promise<void> => {
		const file = shardFile(number);
		shards[number] = readShard(file, await read(file));
	};
	await Promise.all(Array.from(wanted(core.shards, keys), load));
	const loaded = shards.filter((shard) => shard !== undefined);
	const entries = new Entries([core, ...loaded], core.entries);
	const names = new NameIndex(shards, entries);
	return {
		size: core.entries,
		entry: (index) => entries.at(index),
		matches: (text, from) => names.matches(text, from),
	};
}

/** Numbers of the shards that hold names which begin with one of the keys; all without keys. */
function wanted(shards: number, keys: Iterable<string> | undefined): Iterable<number> {
	if (keys === undefined) return Array(shards).keys();
	const hash = new KeyHash();
	return new Set(
		Array.from(new Set(keys), (key) => {
			hash.restart();
			hash.add(key);
			return shardOf(hash.high, shards);
		}),
	);
}
