import type { Feature, Use } from '../../src/engine/gazetteer/model.ts';

/** One place on its way into the gazetteer. */
export interface Place {
	geonames: number | null;
	/** Without the Q. */
	wikidata: number | null;
	name: string;
	feature: Feature;
	population: number;
	country: string | null;
	admin1: Place | null;
	admin2: Place | null;
	lat: number;
	lon: number;
	spellings: Spelling[];
	/** Whether it belongs in the part that every reader loads, however few live there. */
	core: boolean;
}

export interface Spelling {
	text: string;
	use: Use;
	main: boolean;
}

export function place(
	given: Pick<Place, 'name' | 'feature' | 'lat' | 'lon'> & Partial<Place>,
): Place {
	return {
		geonames: null,
		wikidata: null,
		population: 0,
		country: null,
		admin1: null,
		admin2: null,
		core: false,
		spellings: [{ text: given.name, use: 'name', main: true }],
		...given,
	};
}

/** Adds further spellings to a place. */
export function spell(
	place: Place,
	texts: readonly string[],
	use: Use = 'name',
	main = false,
): void {
	for (const text of texts) place.spellings.push({ text, use, main });
}
