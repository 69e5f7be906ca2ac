import type { Candidate, Feature } from '../gazetteer/model.ts';
import type { Mention } from './model.ts';
import { standing } from './rank.ts';

/** A name of a text, in one sense, with what bears it. */
export interface Named {
	key: string;
	candidates: readonly Candidate[];
	/** Of each candidate: what does not depend on the other names. */
	own: number[];
	/** Of each candidate: its share, 1 together. */
	shares: number[];
	mentions: number[];
	/** How much it tells of where the text's other places are. */
	voice: number;
}

/** The names of a text by the positions of their mentions. */
export type NameOf = ReadonlyMap<number, Named>;

/** Features of the land and the water. */
export const LANDS = new Set<Feature>([
	...(['macro-region', 'region', 'desert', 'river', 'water', 'mountain', 'island'] as const),
]);

/**
 * The names of the mentions, each once. Aleppo and Aleppo province, Dnipro and the Dnipro are two; Homs and the city of Homs
 * are one.
 */
export function namesOf(mentions: readonly Mention[], keys: readonly string[]): Named[] {
	const names = new Map<string, Named>();
	for (const [at, mention] of mentions.entries()) {
		const { candidates } = mention;
		const key = keyOf(mention, keys);
		const { nature } = mention;
		const sense = isUnit(nature) || isLand(nature) ? `${key} ${nature.join(' ')}` : key;
		const known = names.get(sense);
		if (known === undefined) {
			const own = candidates.map(standing);
			names.set(sense, { key, candidates, own, shares: [], mentions: [at], voice: 1 });
		} else known.mentions.push(at);
	}
	return [...names.values()];
}

/** The words of a mention's name, as keys; of a short form those of the fuller name. */
export function keyOf(mention: Mention, keys: readonly string[]): string {
	const { first, last } = mention.fuller ?? mention;
	return keys.slice(first, last).join(' ');
}

/** Whether words beside a name ask for a part of the land or the water, which no town is. */
export function isLand(nature: readonly Feature[]): boolean {
	return nature.length > 0 && nature.every((feature) => LANDS.has(feature));
}

/** Whether words beside a name ask for a unit of administration. */
function isUnit(nature: readonly Feature[]): boolean {
	return nature.includes('admin-1') || nature.includes('admin-2');
}
