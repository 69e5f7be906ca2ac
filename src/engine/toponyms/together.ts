import type { Named } from './named.ts';
import { NAMESAKE, SUPPORT } from './support.ts';
import { Votes } from './votes.ts';

const ROUNDS = 4;

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
	const votes = new Votes();
	for (const name of names) votes.add(name, 1);
	const next = names.map((name) => {
		const large = largest(name) / NAMESAKE;
		votes.add(name, -1);
		const scores = name.candidates.map(({ entry }, at) => {
			const obscure = entry.feature === 'settlement' && entry.population < large;
			return (name.own[at] ?? 0) + votes.supportOf(entry, obscure);
		});
		votes.add(name, 1);
		return scores;
	});
	names.forEach((name, at) => share(name, next[at] ?? []));
}

/** Inhabitants of the largest town that is known by a name. */
function largest({ candidates }: Named): number {
	return candidates.reduce(
		(most, { entry, main }) =>
			main && entry.feature === 'settlement' ? Math.max(most, entry.population) : most,
		0,
	);
}
