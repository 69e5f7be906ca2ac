import type { Entry } from '../gazetteer/model.ts';
import { anyContains, isOfCity, liesIn, type Containment } from './contain.ts';
import { SEATS_OF_GOVERNMENT } from './lists/capitals.ts';
import type { Named, NameOf } from './named.ts';
import { SUPPORT } from './support.ts';

/**
 * Lets "Homs, Syria" speak for the Homs that lies in Syria, and for the Syria that a Homs lies in.
 * @returns the names that are said to lie in another
 */
export function addContainments(nameOf: NameOf, pairs: readonly Containment[]): Set<Named> {
	const held = new Set<Named>();
	for (const { inner, outer, sure } of pairs) {
		const [inside, outside] = [nameOf.get(inner), nameOf.get(outer)];
		if (inside === undefined || outside === undefined) continue;
		if (sure > 0) held.add(inside);
		const bonus = SUPPORT.contained * sure;
		inside.candidates.forEach(({ entry }, at) => {
			if (anyContains(outside.candidates, entry)) inside.own[at] = (inside.own[at] ?? 0) + bonus;
		});
		outside.candidates.forEach(({ entry }, at) => {
			if (inside.candidates.some((candidate) => liesIn(candidate.entry, entry)))
				// That one may lie in the other says less of the other.
				outside.own[at] = (outside.own[at] ?? 0) + bonus * sure;
		});
	}
	return held;
}

/** What is listed together is of one kind: Washington between Utah and Wisconsin is a state. `held` are said to lie elsewhere. */
export function addPeers(
	nameOf: NameOf,
	pairs: readonly [number, number][],
	held: ReadonlySet<Named>,
): void {
	for (const pair of pairs) {
		const [first, second] = pair.map((at) => nameOf.get(at));
		if (first === undefined || second === undefined || first === second) continue;
		addPeer(first, second);
		addPeer(second, first);
		if (!held.has(first) && !held.has(second)) addCapitals(first, second);
	}
}

function addPeer({ candidates, own }: Named, peer: Named) {
	const ofCity = isOfCity(candidates);
	if (ofCity && !isSurelyUnit(peer)) return;
	const bonus = SUPPORT.peer + (ofCity ? SUPPORT.city : 0);
	candidates.forEach(({ entry, main }, at) => {
		const isSame = peer.candidates.some((other) => other.main && isPeer(entry, other.entry));
		if (main && isSame) own[at] = (own[at] ?? 0) + bonus;
	});
}

/** Capitals side by side are the great ones: Paris and Wellington, whatever towns of Ontario are called so. */
function addCapitals(...names: Named[]) {
	if (!names.every(({ key }) => SEATS_OF_GOVERNMENT.has(key))) return;
	for (const { candidates, own } of names) {
		const cities = candidates.map(({ entry, main }) =>
			main && entry.feature === 'settlement' ? entry.population : 0,
		);
		const greatest = cities.indexOf(Math.max(...cities));
		own[greatest] = (own[greatest] ?? 0) + SUPPORT.capital;
	}
}

/** Whether a name is above all that of a state: Ohio, unlike Washington. */
function isSurelyUnit({ candidates, own }: Named): boolean {
	return candidates[own.indexOf(Math.max(...own))]?.entry.feature === 'admin-1';
}

/** Whether both are countries, or states of one country. */
function isPeer(one: Entry, other: Entry): boolean {
	if (one.feature !== other.feature || one.index === other.index) return false;
	return one.feature === 'country' || (one.feature === 'admin-1' && one.country === other.country);
}
