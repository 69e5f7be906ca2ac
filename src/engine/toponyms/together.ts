import type { Entry } from '../gazetteer/model.ts';
import type { Named } from './named.ts';
import { SUPPORT } from './support.ts';

const ROUNDS = 4;
/** Votes beyond which a text tells no more of where its other names are. */
const MOST = { country: 3, admin1: 5, admin2: 5 } as const;

/** Gives what bears each name its share, with the support of the text's other names. */
export function weigh(names: readonly Named[]): void {
	for (const name of names) share(name, name.own);
	for (let round = 0; round < ROUNDS; round++) weighTogether(names);
}

/** Gives each candidate its share by powers of ten. */
function share(name: Named, scores: readonly number[]) {
	const most = Math.max(...scores);
	const weights = scores.map((score) => Math.exp((score - most) * SUPPORT.spread));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	name.shares = weights.map((weight) => weight / sum);
}

/** Lets the names of the text speak for the countries and the provinces that they share. */
function weighTogether(names: readonly Named[]) {
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
				SUPPORT.country * growth(country, MOST.country) +
				SUPPORT.admin1 * growth(province, MOST.admin1) +
				SUPPORT.admin2 * growth(county, MOST.admin2)
			);
		});
		addVotes(name, 1, countries, units);
		return scores;
	});
	names.forEach((name, at) => share(name, next[at] ?? []));
}

/** Each further vote counts less, and after the most none: a long text of one country still names places of others. */
function growth(votes: number, most: number): number {
	return Math.log2(1 + Math.min(Math.max(votes, 0), most));
}

function addVotes(
	{ candidates, shares, voice }: Named,
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
