import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { MapView, PeriodView, PlaceView, TextView, UnitView } from '#lib/state/view.ts';
import { passagesOf, periodDocument, placeDocument } from './documents.ts';
import type { PassageDocument, PeriodDocument, PlaceDocument } from './documents.ts';
import { excerpt, type Piece } from './excerpt.ts';
import { termsOf } from './terms.ts';

/** The best of what was found, and how many more there are. */
export interface Found<T> {
	hits: T[];
	more: number;
}

export interface PlaceHit {
	place: PlaceView;
	/** The name that was found, where it is neither the English nor the Arabic one. */
	also: string | null;
}

export interface PassageHit {
	text: TextView;
	unit: UnitView;
	excerpt: Piece[];
}

export interface Finds {
	closeness: Closeness;
	places: Found<PlaceHit>;
	passages: Found<PassageHit>;
	periods: Found<PeriodView>;
}

/** How what is found is spelled: as the query, nearly so, or only some of its words nearly so. */
type Closeness = 'spelled' | 'near' | 'some';

const MOST = { places: 8, passages: 8, periods: 5 };
/** Paragraphs that are indexed before the browser may do something else: a few milliseconds’ work. */
const CHUNK = 25;

const spelled: SearchOptions = {
	combineWith: 'AND',
	prefix: (term, index, terms) => term.length > 2 || index === terms.length - 1,
};
const near: SearchOptions = {
	...spelled,
	// Shorter words have too many neighbours, and one digit off is another number.
	fuzzy: (term) => (term.length < 3 || /\p{N}/u.test(term) ? false : 0.2),
	maxFuzzy: 2,
	filter: ({ queryTerms, terms }) => queryTerms.every((term) => beginsLikeOne(term, terms)),
};
/** From the closest on. */
const WAYS: [Closeness, SearchOptions][] = [
	['spelled', spelled],
	['near', near],
	['some', { ...near, combineWith: 'OR' }],
];

/** Finds places by any of their names, passages by their words, periods by their titles and dates. */
export class Finder {
	readonly #view: MapView;
	readonly #passages: Map<string, PassageDocument>;
	/** Every name of each place, by its id, in the spelling that is compared. */
	readonly #spellings: Map<string, Set<string>>;
	readonly #inPlaces = indexOf<PlaceDocument>('names', 'alternates');
	readonly #inPassages = indexOf<PassageDocument>('words');
	readonly #inPeriods = indexOf<PeriodDocument>('title', 'dates', 'years');

	private constructor(view: MapView) {
		this.#view = view;
		this.#passages = new Map(view.texts.flatMap(passagesOf).map((each) => [each.id, each]));
		this.#spellings = new Map(
			view.places.map(({ id, names, alternates }) => [
				id,
				new Set([...Object.values(names), ...alternates].map(spellingOf)),
			]),
		);
		this.#inPlaces.addAll(view.places.map(placeDocument));
		this.#inPeriods.addAll(view.periods.map(periodDocument));
	}

	/** Makes the index, in pieces between which the page can answer its reader. */
	static async over(view: MapView): Promise<Finder> {
		const finder = new Finder(view);
		await finder.#inPassages.addAllAsync([...finder.#passages.values()], { chunkSize: CHUNK });
		return finder;
	}

	/** What the closest way gives that finds anything; null where the query holds no word to look for. */
	find(query: string): Finds | null {
		if (termsOf(query).length === 0) return null;
		let finds: Finds | null = null;
		for (const [closeness, options] of WAYS) {
			finds = this.#findBy(query, closeness, options);
			if (!isEmpty(finds)) return finds;
		}
		return finds;
	}

	#findBy(query: string, closeness: Closeness, options: SearchOptions): Finds {
		const own = spellingOf(query);
		const isCalledSo = ({ id }: SearchResult) => this.#spellings.get(id as string)?.has(own);
		const places = this.#inPlaces.search(query, options);
		const called = places.filter(isCalledSo);
		const others = places.filter((place) => !isCalledSo(place));
		const passages = this.#inPassages.search(query, options);
		const periods = this.#inPeriods.search(query, options);
		return {
			closeness,
			places: best([...called, ...others], MOST.places, (hit) => this.#placeHit(hit)),
			passages: best(passages, MOST.passages, (hit) => this.#passageHit(hit)),
			periods: best(periods, MOST.periods, ({ id }) =>
				this.#view.periods.filter((period) => period.id === id),
			),
		};
	}

	#placeHit({ id, terms }: SearchResult): PlaceHit[] {
		const place = this.#view.places.find((each) => each.id === id);
		if (!place) return [];
		const { en = '', ar = '', ...others } = place.names;
		const held = (name: string) => termsOf(name).filter(({ term }) => terms.includes(term)).length;
		const shown = Math.max(held(en), held(ar));
		const [also = null] = [...Object.values(others), ...place.alternates]
			.filter((name) => held(name) > shown)
			.sort((a, b) => held(b) - held(a));
		return [{ place, also }];
	}

	#passageHit({ id, terms }: SearchResult): PassageHit[] {
		const passage = this.#passages.get(id as string);
		if (!passage) return [];
		const { text, unit, words } = passage;
		return [{ text, unit, excerpt: excerpt(words, new Set(terms)) }];
	}
}

/** Whether nothing was found. */
export function isEmpty({ places, passages, periods }: Finds): boolean {
	return places.hits.length + passages.hits.length + periods.hits.length === 0;
}

/** The field given first says most. */
function indexOf<T>(first: string, ...others: string[]): MiniSearch<T> {
	const options: Options<T> = {
		fields: [first, ...others],
		tokenize: (text) => termsOf(text).map(({ term }) => term),
		processTerm: (term) => term,
		searchOptions: { boost: { [first]: 2 } },
	};
	return new MiniSearch<T>(options);
}

function best<H>(
	results: SearchResult[],
	most: number,
	hitsOf: (result: SearchResult) => H[],
): Found<H> {
	const hits = results.slice(0, most).flatMap(hitsOf);
	return { hits, more: results.length - hits.length };
}

/** A short word is another one with another first letter. */
function beginsLikeOne(term: string, others: string[]): boolean {
	return term.length > 4 || others.some((other) => other[0] === term[0]);
}

function spellingOf(name: string): string {
	return termsOf(name)
		.map(({ term }) => term)
		.join(' ');
}
