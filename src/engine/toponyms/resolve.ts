import type { Candidate, Entry } from '../gazetteer/model.ts';
import { anyContains, containments, liesIn, type Containment } from './contain.ts';
import { SEATS_OF_GOVERNMENT } from './lists/capitals.ts';
import type { Mention, Ranked, Resolved } from './model.ts';
import { ENOUGH } from './weights.ts';
import { standing } from './rank.ts';

/** How many powers of ten each kind of support is worth. */
const SUPPORT = {
	country: 0.9,
	admin1: 1.5,
	admin2: 0.5,
	contained: 4,
	nature: 1.5,
	city: 2,
	spread: 1.8,
} as const;
/** A capital that stands for its government tells less of where things happen. */
const OF_GOVERNMENT = 0.3;
const ROUNDS = 4;
/** Of the people of a province. */
const GOOD_PART = 0.1;
/** With so much evidence for one mention of a name, the others have `REPEATED` more. */
const SURE = 2;
const REPEATED = 1.5;

interface Name {
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
	const kept = mentions.filter((mention) =>
		isPlace(mention, surest.get(keyOf(mention, keys)) ?? 0),
	);
	return resolveAll(kept, keys);
}

/** The place of every mention, in their order. */
export function resolveAll(mentions: readonly Mention[], keys: readonly string[]): Resolved[] {
	const names = namesOf(mentions, keys);
	addContainments(names, mentions, containments(mentions, keys));
	for (const name of names) share(name, name.own);
	for (let round = 0; round < ROUNDS; round++) weighTogether(names);
	const rankedOf = new Map(
		names.flatMap((name) => {
			const ranked = rank(name);
			return name.mentions.map((at) => [at, ranked] as const);
		}),
	);
	const focus = focusOf(names);
	return mentions.map((mention, at) => {
		const ranked = isOfFocus(mention) && focus !== null ? [focus] : (rankedOf.get(at) ?? []);
		return { mention, place: ranked[0]?.entry ?? null, score: ranked[0]?.score ?? 0, ranked };
	});
}

/** "The northeast", "coastal areas": of the country that the text is about. */
function isOfFocus({ candidates, description }: Mention): boolean {
	return candidates.length === 0 && description !== null && description.how !== 'held';
}

/** The country that the text names most often, as it is likely meant, with its share of all mentions of countries. */
function focusOf(names: readonly Name[]): Ranked | null {
	const counts = new Map<Entry, number>();
	for (const { candidates, shares, mentions } of names)
		candidates.forEach(({ entry }, at) => {
			if (entry.feature !== 'country') return;
			counts.set(entry, (counts.get(entry) ?? 0) + mentions.length * (shares[at] ?? 0));
		});
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	return most === undefined || all === 0 ? null : { entry: most[0], score: most[1] / all };
}

function keyOf({ first, last }: Mention, keys: readonly string[]): string {
	return keys.slice(first, last).join(' ');
}

function isPlace({ kind, evidence }: Mention, surest: number): boolean {
	if (kind === 'person-name' || evidence >= ENOUGH) return true;
	return evidence + (surest >= SURE ? REPEATED : 0) >= ENOUGH;
}

function namesOf(mentions: readonly Mention[], keys: readonly string[]): Name[] {
	const names = new Map<string, Name>();
	for (const [at, mention] of mentions.entries()) {
		const { candidates } = mention;
		const key = keyOf(mention, keys);
		const known = names.get(key);
		if (known === undefined) {
			const own = candidates.map(standing);
			names.set(key, { key, candidates, own, shares: [], mentions: [at], voice: 1 });
		} else known.mentions.push(at);
	}
	for (const name of names.values()) {
		addSeats(name, mentions);
		addNatures(name, mentions);
		putCitiesFirst(name, mentions);
		putCountriesFirst(name, mentions);
	}
	return [...names.values()];
}

/** A capital that acts means a government: the city rather than a state of that name, and not where things happen. */
function addSeats(name: Name, mentions: readonly Mention[]) {
	if (!SEATS_OF_GOVERNMENT.has(name.key)) return;
	const acting = name.mentions.filter((at) => mentions[at]?.kind === 'metonym');
	if (acting.length === name.mentions.length) name.voice = OF_GOVERNMENT;
	if (acting.length === 0) return;
	name.candidates.forEach(({ entry }, at) => {
		if (entry.feature === 'settlement') name.own[at] = (name.own[at] ?? 0) + SUPPORT.nature;
	});
}

/** Lets the nouns beside a name choose among its candidates: Aleppo province, the city of Aleppo. */
function addNatures(name: Name, mentions: readonly Mention[]) {
	const asked = new Set(name.mentions.flatMap((at) => mentions[at]?.nature ?? []));
	name.candidates.forEach(({ entry }, at) => {
		if (asked.has(entry.feature)) name.own[at] = (name.own[at] ?? 0) + SUPPORT.nature;
	});
}

/** A bare name means the city rather than the province around it, where the city is a good part of that. */
function putCitiesFirst(name: Name, mentions: readonly Mention[]) {
	if (name.mentions.some((at) => mentions[at]?.nature.length !== 0)) return;
	name.candidates.forEach(({ entry: province }, at) => {
		if (province.feature !== 'admin-1' && province.feature !== 'admin-2') return;
		const hasCity = name.candidates.some(
			({ entry }) =>
				entry.feature === 'settlement' &&
				liesIn(entry, province) &&
				entry.population >= GOOD_PART * province.population,
		);
		if (hasCity) name.own[at] = (name.own[at] ?? 0) - SUPPORT.city;
	});
}

/** A bare name means the country rather than its city that is also called so: Mexico. */
function putCountriesFirst(name: Name, mentions: readonly Mention[]) {
	if (name.mentions.some((at) => mentions[at]?.nature.length !== 0)) return;
	const countries = new Set(
		name.candidates.flatMap(({ entry }) => (entry.feature === 'country' ? [entry.country] : [])),
	);
	name.candidates.forEach(({ entry, main }, at) => {
		if (!main && entry.feature === 'settlement' && countries.has(entry.country))
			name.own[at] = (name.own[at] ?? 0) - SUPPORT.city;
	});
}

function addContainments(names: Name[], mentions: readonly Mention[], pairs: Containment[]) {
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
				outside.own[at] = (outside.own[at] ?? 0) + bonus / 2;
		});
	}
}

/** Gives each candidate its share by powers of ten. */
function share(name: Name, scores: readonly number[]) {
	const most = Math.max(...scores);
	const weights = scores.map((score) => Math.exp((score - most) * SUPPORT.spread));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	name.shares = weights.map((weight) => weight / sum);
}

/** Lets the names of the text speak for the countries and the provinces that they share. */
function weighTogether(names: readonly Name[]) {
	const countries = new Map<string, number>();
	const units = new Map<number, number>();
	for (const name of names) addVotes(name, 1, countries, units);
	const next = names.map((name) => {
		addVotes(name, -1, countries, units);
		const scores = name.candidates.map(({ entry }, at) => {
			const country = entry.country === null ? 0 : (countries.get(entry.country) ?? 0);
			const province = units.get(provinceOf(entry)) ?? 0;
			const county = units.get(countyOf(entry)) ?? 0;
			return (
				(name.own[at] ?? 0) +
				SUPPORT.country * Math.log2(1 + Math.max(country, 0)) +
				SUPPORT.admin1 * Math.log2(1 + Math.max(province, 0)) +
				SUPPORT.admin2 * Math.log2(1 + Math.max(county, 0))
			);
		});
		addVotes(name, 1, countries, units);
		return scores;
	});
	names.forEach((name, at) => share(name, next[at] ?? []));
}

function addVotes(
	{ candidates, shares, voice }: Name,
	sign: number,
	countries: Map<string, number>,
	units: Map<number, number>,
) {
	for (const [at, { entry }] of candidates.entries()) {
		const part = shares[at] ?? 0;
		if (part < LEAST_VOTE) continue;
		const vote = sign * part * voice;
		if (entry.country !== null)
			countries.set(entry.country, (countries.get(entry.country) ?? 0) + vote);
		for (const unit of [provinceOf(entry), countyOf(entry)])
			if (unit !== NONE) units.set(unit, (units.get(unit) ?? 0) + vote);
	}
}

const NONE = -1;
/** A smaller share of a name changes nothing. */
const LEAST_VOTE = 0.002;

function provinceOf({ feature, index, admin1 }: Entry): number {
	return feature === 'admin-1' ? index : (admin1 ?? NONE);
}

function countyOf({ feature, index, admin2 }: Entry): number {
	return feature === 'admin-2' ? index : (admin2 ?? NONE);
}

function rank({ candidates, shares }: Name): Ranked[] {
	return candidates
		.map(({ entry }, at) => ({ entry, score: shares[at] ?? 0 }))
		.sort((a, b) => b.score - a.score);
}
