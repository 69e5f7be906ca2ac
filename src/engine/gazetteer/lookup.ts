import type { Entries } from './entries.ts';
import { KeyHash } from './hash.ts';
import { IS_BARE, IS_MAIN, LOW_BITS, shardOf, USE_BITS, USES } from './layout.ts';
import type { Candidate, Match } from './model.ts';
import { HYPHEN, isArticle, joins, mayLead } from './names.ts';
import { Recent } from './recent.ts';
import type { Shard } from './shard.ts';

/** The names of a shard from `start` up to, not including, `end`: all that are written with the same keys. */
interface Group {
	/** A number of its own among all groups. */
	id: number;
	shard: Shard;
	start: number;
	end: number;
}

interface Found extends Group {
	/** Number of tokens. */
	length: number;
	/** Whether only names that have an article count, since one that no hyphen joins stands before it in the text. */
	asksArticle: boolean;
}

const GROUPS_OF_SHARD = 1 << 20;

/** Finds the names that begin at a token, by the hash of their keys. */
export class NameIndex {
	/** By number; undefined where it is not loaded. */
	readonly #shards: readonly (Shard | undefined)[];
	readonly #entries: Entries;
	readonly #hash = new KeyHash();
	readonly #recent = new Recent<readonly Candidate[]>();

	constructor(shards: readonly (Shard | undefined)[], entries: Entries) {
		this.#shards = shards;
		this.#entries = entries;
	}

	matches(keys: readonly string[], from: number): Match[] {
		const found: Found[] = [];
		if (this.#walk(keys, from, false, found)) this.#walk(keys, from, true, found);
		if (found.length === 0) return [];
		const lengths = [...new Set(found.map(({ length }) => length))].sort((a, b) => b - a);
		return lengths
			.map((length) => this.#match(found.filter((one) => one.length === length)))
			.filter(({ candidates }) => candidates.length > 0);
	}

	/**
	 * Adds the names that begin at a token, of the text as it stands or passing over its articles; says whether there is an
	 * article to pass over.
	 */
	#walk(keys: readonly string[], from: number, skips: boolean, found: Found[]): boolean {
		const hash = this.#hash;
		hash.restart();
		let shard: Shard | undefined;
		let number = 0;
		let hasArticle = false;
		let asksArticle = false;
		for (let at = from, taken = 0, longest = 1; at < keys.length && taken < longest; at++) {
			const key = keys[at] ?? '';
			if (at > from && joins(keys, at)) continue;
			if (isArticle(key) && (at > from || mayLead(keys, at))) {
				hasArticle = true;
				if (skips) {
					asksArticle ||= at === from && keys[at + 1] !== HYPHEN;
					continue;
				}
			}
			hash.add(key);
			taken++;
			if (taken === 1) {
				number = shardOf(hash.high, this.#shards.length);
				shard = this.#shards[number];
				longest = shard === undefined ? 0 : longestFrom(shard, hash.high);
			}
			if (shard === undefined || longest === 0) continue;
			const start = startOf(shard, hash.high, hash.low & LOW_BITS);
			if (start === -1) continue;
			const id = number * GROUPS_OF_SHARD + start;
			const end = endOf(shard, start);
			found.push({ id, shard, start, end, length: at + 1 - from, asksArticle });
		}
		return hasArticle;
	}

	#match(same: readonly Found[]): Match {
		const length = same[0]?.length ?? 0;
		const candidates = new Map(
			same
				.flatMap((group) => this.#candidates(group))
				.map((candidate) => [candidate.entry.index, candidate]),
		);
		return { length, candidates: [...candidates.values()] };
	}

	#candidates({ id, asksArticle, ...group }: Found): readonly Candidate[] {
		const all = this.#recent.get(id, () => this.#decode(group));
		if (!asksArticle) return all;
		return all.filter((_, at) => ((group.shard.nameUse[group.start + at] ?? 0) & IS_BARE) !== 0);
	}

	#decode({ shard, start, end }: Omit<Group, 'id'>): Candidate[] {
		return Array.from({ length: end - start }, (_, at) => {
			const flags = shard.nameUse[start + at] ?? 0;
			return {
				entry: this.#entries.at(shard.nameEntry[start + at] ?? 0),
				use: USES[flags & USE_BITS] ?? 'name',
				main: (flags & IS_MAIN) !== 0,
			};
		});
	}
}

/** Number of keys of the longest name that begins with a key; 0 where none does. */
function longestFrom({ firstHash, firstLongest }: Shard, hash: number): number {
	const at = lowerBound(firstHash, hash);
	return firstHash[at] === hash ? (firstLongest[at] ?? 0) : 0;
}

/** Position of the first name with a hash; -1 where there is none. */
function startOf({ nameHigh, nameLow }: Shard, high: number, low: number): number {
	for (let at = lowerBound(nameHigh, high); nameHigh[at] === high; at++)
		if (nameLow[at] === low) return at;
	return -1;
}

function endOf({ nameHigh, nameLow }: Shard, start: number): number {
	let end = start + 1;
	while (
		nameHigh[end] === nameHigh[start] &&
		nameLow[end] === nameLow[start] &&
		end < nameHigh.length
	)
		end++;
	return end;
}

/** Position of the first value that is not less than another, in ascending values. */
function lowerBound(values: Uint32Array, value: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((values[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
