import type { Candidate, Entry } from '../gazetteer/model.ts';
import { WEIGHTS } from './weights.ts';

/** Population below which a settlement counts as one of so many. */
const HAMLET = 500;
/** Of a settlement where it is not known: what a table adds is more than a hamlet. */
const UNKNOWN = 2000;
const TEN_THOUSAND = 4;

/** How much the entries of a name speak for a place: the most prominent one decides. */
export function prominence(candidates: readonly Candidate[]): number {
	let most = candidates.length === 0 ? WEIGHTS.cued : -Infinity;
	for (const { entry, main } of candidates) {
		const value = ofEntry(entry) + (main ? 0 : WEIGHTS.otherSpelling);
		if (value > most) most = value;
	}
	return most;
}

function ofEntry({ feature, population }: Entry): number {
	switch (feature) {
		case 'country':
		case 'continent':
			return WEIGHTS.country;
		case 'macro-region':
			return WEIGHTS.admin1;
		case 'admin-1':
			return WEIGHTS.admin1;
		case 'admin-2':
			return WEIGHTS.admin2;
		case 'settlement':
		case 'quarter':
			return ofSettlement(population);
		case 'region':
		case 'desert':
		case 'mountain':
		case 'river':
		case 'water':
		case 'island':
		case 'site':
			return WEIGHTS.region;
	}
}

function ofSettlement(population: number): number {
	const people = population === 0 ? UNKNOWN : Math.max(population, HAMLET);
	const size = Math.log10(people) - TEN_THOUSAND;
	return WEIGHTS.settlement + WEIGHTS.perTenfold * size;
}
