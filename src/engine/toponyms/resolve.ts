import type { Candidate, Entry } from '../gazetteer/model.ts';
import type { MentionKind } from '../model.ts';
import { anyContains, containments, peers, type Containment } from './contain.ts';
import { addContainments, addPeers } from './linked.ts';
import type { Mention, Ranked, Resolved } from './model.ts';
import { isLand, keyOf, LANDS, namesOf, type Named } from './named.ts';
import { neighboursOf } from './neighbours.ts';
import { prefer } from './prefer.ts';
import { misplaced, strangers } from './strangers.ts';
import { NAMESAKE } from './support.ts';
import { weigh } from './together.ts';
import { ENOUGH } from './weights.ts';

/** With so much evidence for one mention of a name, the others have `REPEATED` more. */
const SURE = 2;
const REPEATED = 1.5;

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
	const nameOf = new Map(names.flatMap((name) => name.mentions.map((at) => [at, name] as const)));
	const pairs = containments(mentions, keys);
	const held = addContainments(nameOf, pairs);
	addPeers(nameOf, peers(mentions, keys), held);
	weigh(names);
	const rankedOf = new Map(
		names.flatMap((name) => {
			const ranked = rank(name);
			return name.mentions.map((at) => [at, ranked] as const);
		}),
	);
	const unknown = new Set([...strangers(names, mentions)].flatMap((name) => name.mentions));
	const elsewhere = new Set([...misplaced(nameOf, pairs)].flatMap((name) => name.mentions));
	const focus = focusOf(names, mentions);
	const outers = outersOf(mentions, pairs);
	return mentions.map((mention, at) => {
		const all = isOfFocus(mention) && focus !== null ? [focus] : (rankedOf.get(at) ?? []);
		const outer = outers.get(at) ?? [];
		const ranked = insideOf(isLand(mention.nature) ? landsOf(all) : all, outer);
		const isSaid = ranked[0] !== undefined && anyContains(outer, ranked[0].entry);
		// That its name is said to lie somewhere makes it a place, though none that is known.
		if (elsewhere.has(at) && !isSaid)
			return { mention: { ...mention, evidence: SURE }, place: null, score: 0, ranked };
		const place = unknown.has(at) ? null : (ranked[0]?.entry ?? null);
		const score = place === null ? 0 : (ranked[0]?.score ?? 0);
		return { mention: localised(widened(mention, place), place), place, score, ranked };
	});
}

/** Those that are lands or waters, with the shares of all. */
function landsOf(ranked: readonly Ranked[]): Ranked[] {
	return shared(
		ranked.filter(({ entry }) => LANDS.has(entry.feature) || entry.feature === 'country'),
	);
}

/** With so much said of where a mention lies it means what lies there, whatever its name means elsewhere in the text. */
const SAID = 0.8;

/** What may hold each mention that is said to lie in another, by their positions. */
function outersOf(mentions: readonly Mention[], pairs: readonly Containment[]) {
	const sure = pairs.filter((pair) => pair.sure >= SAID);
	return new Map(sure.map(({ inner, outer }) => [inner, mentions[outer]?.candidates ?? []]));
}

/** Those that lie in one of `outers`, with the shares of all; all of them where none does. */
function insideOf(ranked: Ranked[], outers: readonly Candidate[]): Ranked[] {
	const inside = ranked.filter(({ entry }) => anyContains(outers, entry));
	return inside.length === 0 || inside.length === ranked.length ? ranked : shared(inside);
}

function shared(ranked: readonly Ranked[]): Ranked[] {
	const sum = ranked.reduce((total, { score }) => total + score, 0);
	return ranked.map(({ entry, score }) => ({ entry, score: score / (sum || 1) }));
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
		({ entry, main }) => main && entry.population > NAMESAKE * place.population,
	);
	return isNamesake ? { ...mention, kind: 'place' } : mention;
}

/** "The northeast", "coastal areas": of the country that the text is about. */
function isOfFocus({ candidates, description }: Mention): boolean {
	return candidates.length === 0 && description !== null && description.how !== 'held';
}

/**
 * The country that most of the text's places are in, itself among them, as they are likely meant, with its share; null where
 * none has half of them. Peoples, armies and governments do not count: Russian troops are elsewhere.
 */
function focusOf(names: readonly Named[], mentions: readonly Mention[]): Ranked | null {
	const counts = new Map<string, number>();
	const countries = new Map<string, Entry>();
	for (const { candidates, shares, mentions: of } of names) {
		const count = of.filter((at) => IN_PLACE.has(mentions[at]?.kind ?? 'demonym')).length;
		candidates.forEach(({ entry }, at) => {
			if (entry.country === null) return;
			if (entry.feature === 'country') countries.set(entry.country, entry);
			counts.set(entry.country, (counts.get(entry.country) ?? 0) + count * (shares[at] ?? 0));
		});
	}
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	const entry = most && countries.get(most[0]);
	if (entry === undefined || most === undefined || most[1] < HALF * all) return null;
	return { entry, score: most[1] / all };
}

const IN_PLACE = new Set<MentionKind>(['place', 'area']);
const HALF = 0.5;

function isPlace({ kind, evidence }: Mention, surest: number): boolean {
	if (kind === 'person-name' || evidence >= ENOUGH) return true;
	return evidence + (surest >= SURE ? REPEATED : 0) >= ENOUGH;
}

function rank({ candidates, shares }: Named): Ranked[] {
	return candidates
		.map(({ entry }, at) => ({ entry, score: shares[at] ?? 0 }))
		.sort((a, b) => b.score - a.score);
}
