import type { Entry, Feature } from '../gazetteer/model.ts';
import { liesIn, type Containment } from './contain.ts';
import type { Mention } from './model.ts';
import type { Named, NameOf } from './named.ts';

/** Inhabitants below which a place is not known beyond its country. */
const KNOWN = 50_000;
const OF_TOWNS = new Set<Feature>(['settlement', 'quarter', 'admin-2']);
/** Names, by their shares: so many elsewhere say where a text is. */
const ELSEWHERE = 3;
/** So much of a name in its country makes a place no stranger. */
const AT_HOME = 0.25;

/**
 * The names of which the best there is lies in a country that nothing else of the text is in: a village of Indonesia in a
 * text about Myanmar. What is meant is most likely a place that no gazetteer has. That a government acts puts nothing there.
 */
export function strangers(names: readonly Named[], mentions: readonly Mention[]): Set<Named> {
	const votes = new Map<string, number>();
	let all = 0;
	const acts = (at: number) => mentions[at]?.kind === 'metonym';
	for (const { candidates, shares, mentions: of } of names)
		if (!of.every(acts))
			candidates.forEach(({ entry: { country } }, at) => {
				if (country === null) return;
				const share = shares[at] ?? 0;
				votes.set(country, (votes.get(country) ?? 0) + share);
				all += share;
			});
	return new Set(
		names.filter((name) => {
			const best = bestOf(name);
			if (best === null || !isLittleKnown(best) || best.country === null) return false;
			const own = name.mentions.every(acts) ? 0 : ownVotes(name, best.country);
			return (votes.get(best.country) ?? 0) - own < AT_HOME && all - own >= ELSEWHERE;
		}),
	);
}

/**
 * The towns that are said to lie in a province where none of that name is: Emerson, Manitoba. Sites, and towns of which no
 * province is known, may lie in it all the same.
 */
export function misplaced(nameOf: NameOf, pairs: readonly Containment[]): Set<Named> {
	const found = new Set<Named>();
	for (const { inner, outer, sure } of pairs) {
		const [inside, outside] = [nameOf.get(inner), nameOf.get(outer)];
		if (sure < 1 || inside === undefined || outside === undefined) continue;
		const [town, province] = [bestOf(inside), bestOf(outside)];
		if (town?.feature !== 'settlement' || town.admin1 === null) continue;
		if (province?.feature !== 'admin-1') continue;
		if (!inside.candidates.some(({ entry }) => liesIn(entry, province))) found.add(inside);
	}
	return found;
}

function bestOf({ candidates, shares }: Named): Entry | null {
	const most = Math.max(...shares);
	return candidates[shares.indexOf(most)]?.entry ?? null;
}

function isLittleKnown({ feature, population }: Entry): boolean {
	return OF_TOWNS.has(feature) && population < KNOWN;
}

function ownVotes({ candidates, shares }: Named, country: string): number {
	return candidates.reduce(
		(sum, { entry }, at) => sum + (entry.country === country ? (shares[at] ?? 0) : 0),
		0,
	);
}
