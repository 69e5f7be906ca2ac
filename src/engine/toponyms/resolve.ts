import type { Entry } from '../gazetteer/model.ts';
import { anyContains, containments, isOfCity, liesIn, peers, type Containment } from './contain.ts';
import type { Mention, Ranked, Resolved } from './model.ts';
import { keyOf, namesOf, type Named } from './named.ts';
import { neighboursOf } from './neighbours.ts';
import { prefer } from './prefer.ts';
import { strangers } from './strangers.ts';
import { SUPPORT } from './support.ts';
import { weigh } from './together.ts';
import { ENOUGH } from './weights.ts';

/** With so much evidence for one mention of a name, the others have `REPEATED` more. */
const SURE = 2;
const REPEATED = 1.5;
/** So many times as many people has the seat of a government as a town that only bears its name. */
const LARGER = 10;

/**
 * The places of the mentions that are ones after all, in their order: one for every mention of a name. A doubtful one
 * stays where the same name is surely one elsewhere.
 */
export function resolve(mentions: readonly Mention[], keys: readonly string[]): Resolved[] {
	const surest = new Map<string, number>();
	for (const mention of mentions) {
		const key = keyOf(mention, keys);
		surest.set(key, Math.max(mention.evidence, surest.get(key) ?? -Infinity));
	}
	const isSure = (mention: Mention) => isPlace(mention, surest.get(keyOf(mention, keys)) ?? 0);
	const sure = resolveAll(mentions.filter(isSure), keys);
	const near = neighboursOf(sure);
	const kept = mentions.filter(
		(mention) => isSure(mention) || mention.evidence + near(mention) >= ENOUGH,
	);
	return (kept.length === sure.length ? sure : resolveAll(kept, keys)).filter(isPlausible);
}

/** Whether a name is surely one of a place, where nothing in the text's countries bears it. */
function isPlausible({ mention, place, ranked }: Resolved): boolean {
	return place !== null || ranked.length === 0 || mention.evidence >= SURE;
}

/** The place of every mention, in their order. */
export function resolveAll(mentions: readonly Mention[], keys: readonly string[]): Resolved[] {
	const names = namesOf(mentions, keys);
	for (const name of names) prefer(name, mentions);
	addContainments(names, mentions, containments(mentions, keys));
	addPeers(names, peers(mentions, keys));
	weigh(names);
	const rankedOf = new Map(
		names.flatMap((name) => {
			const ranked = rank(name);
			return name.mentions.map((at) => [at, ranked] as const);
		}),
	);
	const unknown = new Set([...strangers(names)].flatMap((name) => name.mentions));
	const focus = focusOf(names, mentions);
	return mentions.map((mention, at) => {
		const ranked = isOfFocus(mention) && focus !== null ? [focus] : (rankedOf.get(at) ?? []);
		const place = unknown.has(at) ? null : (ranked[0]?.entry ?? null);
		const score = place === null ? 0 : (ranked[0]?.score ?? 0);
		return { mention: localised(widened(mention, place), place), place, score, ranked };
	});
}

/** The Dallas region: where no unit is called so, all around the town. */
function widened(mention: Mention, place: Entry | null): Mention {
	const { kind, surroundings } = mention;
	if (kind !== 'place' || surroundings === null || place?.feature !== 'settlement') return mention;
	return { ...mention, kind: 'area', phrase: surroundings, description: { how: 'around' } };
}

/** Lisbon in Iowa is no government, whatever it says. */
function localised(mention: Mention, place: Entry | null): Mention {
	if (mention.kind !== 'metonym' || place?.feature !== 'settlement') return mention;
	const isNamesake = mention.candidates.some(
		({ entry, main }) => main && entry.population > LARGER * place.population,
	);
	return isNamesake ? { ...mention, kind: 'place' } : mention;
}

/** "The northeast", "coastal areas": of the country that the text is about. */
function isOfFocus({ candidates, description }: Mention): boolean {
	return candidates.length === 0 && description !== null && description.how !== 'held';
}

/**
 * The country that the text names most often, as it is likely meant, with its share of all mentions of countries. Peoples
 * and armies do not count: Russian troops are elsewhere.
 */
function focusOf(names: readonly Named[], mentions: readonly Mention[]): Ranked | null {
	const counts = new Map<Entry, number>();
	for (const { candidates, shares, mentions: of } of names) {
		const count = of.filter((at) => mentions[at]?.kind !== 'demonym').length;
		if (count === 0) continue;
		candidates.forEach(({ entry }, at) => {
			if (entry.feature !== 'country') return;
			counts.set(entry, (counts.get(entry) ?? 0) + count * (shares[at] ?? 0));
		});
	}
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return most === undefined || all === 0 ? null : { entry: most[0], score: most[1] / all };
}

function isPlace({ kind, evidence }: Mention, surest: number): boolean {
	if (kind === 'person-name' || evidence >= ENOUGH) return true;
	return evidence + (surest >= SURE ? REPEATED : 0) >= ENOUGH;
}

function addContainments(names: Named[], mentions: readonly Mention[], pairs: Containment[]) {
	const nameOf = new Map(names.flatMap((name) => name.mentions.map((at) => [at, name] as const)));
	for (const { inner, outer, sure } of pairs) {
		const [inside, outside] = [nameOf.get(inner), nameOf.get(outer)];
		if (inside === undefined || outside === undefined) continue;
		const bonus = SUPPORT.contained * sure;
		inside.candidates.forEach(({ entry }, at) => {
			if (anyContains(outside.candidates, entry)) inside.own[at] = (inside.own[at] ?? 0) + bonus;
		});
		outside.candidates.forEach(({ entry }, at) => {
			if (inside.candidates.some((candidate) => liesIn(candidate.entry, entry)))
				outside.own[at] = (outside.own[at] ?? 0) + bonus * sure;
		});
	}
}

/** What is listed together is of one kind: Washington between Utah and Wisconsin is a state. */
function addPeers(names: readonly Named[], pairs: readonly [number, number][]) {
	const nameOf = new Map(names.flatMap((name) => name.mentions.map((at) => [at, name] as const)));
	for (const pair of pairs) {
		const [first, second] = pair.map((at) => nameOf.get(at));
		if (first === undefined || second === undefined || first === second) continue;
		addPeer(first, second);
		addPeer(second, first);
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

/** Whether a name is above all that of a state: Ohio, unlike Washington. */
function isSurelyUnit({ candidates, own }: Named): boolean {
	return candidates[own.indexOf(Math.max(...own))]?.entry.feature === 'admin-1';
}

/** Whether both are countries, or states of one country. */
function isPeer(one: Entry, other: Entry): boolean {
	if (one.feature !== other.feature || one.index === other.index) return false;
	return one.feature === 'country' || (one.feature === 'admin-1' && one.country === other.country);
}

function rank({ candidates, shares }: Named): Ranked[] {
	return candidates
		.map(({ entry }, at) => ({ entry, score: shares[at] ?? 0 }))
		.sort((a, b) => b.score - a.score);
}
