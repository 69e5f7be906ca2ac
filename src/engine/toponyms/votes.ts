import type { Entry } from '../gazetteer/model.ts';
import type { Named } from './named.ts';
import { SUPPORT } from './support.ts';

/** Votes beyond which a text tells no more of where its other names are. */
const MOST = { country: 3, admin1: 5, admin2: 5 } as const;
/** Shares of all votes that make a country or a province what a text is about. */
const SUBJECT = { country: 0.5, admin1: 0.25 } as const;
/** A smaller share of a name changes nothing. */
const LEAST_VOTE = 0.002;
const NONE = -1;

/** What the names of a text, as they are likely meant, say of the countries, provinces and counties that it is in. */
export class Votes {
	readonly #countries = new Map<string, number>();
	readonly #units = new Map<number, number>();
	/** Of all countries, and of all provinces. */
	readonly #all = { country: 0, admin1: 0 };

	/** Counts a name's votes, or takes them back with a `sign` of -1. */
	add({ candidates, shares, voice }: Named, sign: 1 | -1) {
		for (const [at, { entry }] of candidates.entries()) {
			const part = shares[at] ?? 0;
			if (part < LEAST_VOTE) continue;
			const vote = sign * part * voice;
			if (entry.country !== null) {
				this.#all.country += vote;
				this.#countries.set(entry.country, this.#ofCountry(entry) + vote);
			}
			const [province, county] = [provinceOf(entry), countyOf(entry)];
			if (province !== NONE) this.#all.admin1 += vote;
			for (const unit of [province, county])
				if (unit !== NONE) this.#units.set(unit, this.#ofUnit(unit) + vote);
		}
	}

	/** How much they speak for an entry; less for an obscure one, unless the text is about where it lies. */
	supportOf(entry: Entry, obscure: boolean): number {
		const country = this.#ofCountry(entry);
		const province = this.#ofUnit(provinceOf(entry));
		const county = this.#ofUnit(countyOf(entry));
		const part = (votes: number, unit: 'country' | 'admin1') =>
			obscure ? Math.min(1, votes / Math.max(1, this.#all[unit]) / SUBJECT[unit]) : 1;
		return (
			SUPPORT.country * growth(country, MOST.country) * part(country, 'country') +
			SUPPORT.admin1 * growth(province, MOST.admin1) * part(province, 'admin1') +
			SUPPORT.admin2 * growth(county, MOST.admin2)
		);
	}

	#ofCountry({ country }: Entry): number {
		return country === null ? 0 : (this.#countries.get(country) ?? 0);
	}

	#ofUnit(unit: number): number {
		return this.#units.get(unit) ?? 0;
	}
}

/** Each further vote counts less, and after the most none: a long text of one country still names places of others. */
function growth(votes: number, most: number): number {
	return Math.log2(1 + Math.min(Math.max(votes, 0), most));
}

function provinceOf({ feature, index, admin1 }: Entry): number {
	return feature === 'admin-1' ? index : (admin1 ?? NONE);
}

function countyOf({ feature, index, admin2 }: Entry): number {
	return feature === 'admin-2' ? index : (admin2 ?? NONE);
}
