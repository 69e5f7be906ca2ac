import { around, borderOf, partOf, type Drawn, type Ground } from '../described-area.ts';
import type { Entry, Gazetteer } from '../gazetteer/model.ts';
import type { Drawing, Outline, Place, Precision } from '../model.ts';
import { slug } from '../slug.ts';
import type { Description } from '../toponyms/model.ts';

const BY = 'dateline geoparse';
const GAZETTEER = { from: ['Dateline’s gazetteer'], licence: 'CC BY 4.0' };
const GROUND = {
	from: ['Dateline’s ground (static/basemap/borders.topojson)'],
	licence: 'ODbL-1.0',
};
const UNTRANSLATED = 'no Arabic name is known here; the English one stands in';

/** Proposed places of one map, each once, however often it is named. */
export class ProposedPlaces {
	readonly places: Place[] = [];
	readonly outlines: Outline[] = [];
	readonly #known: readonly Place[];
	readonly #gazetteer: Gazetteer;
	readonly #ground: Ground;

	/** @param known those that the map has already */
	constructor(known: readonly Place[], gazetteer: Gazetteer, ground: Ground) {
		this.#known = known;
		this.#gazetteer = gazetteer;
		this.#ground = ground;
	}

	/** The place of an entry of the gazetteer: the map's own where it has it, else a proposed one. */
	of(entry: Entry): Place {
		const all = [...this.#known, ...this.places];
		const own = all.find((place) => isSame(place, entry));
		if (own) return own;
		const outlined = entry.precision === 'province' ? this.#province(entry) : null;
		const id = this.#unused(slug(entry.name) || `place-${entry.index}`, entry);
		if (outlined) this.outlines.push(outlineOf(id, entry.name, outlined));
		return this.#add({
			...blank(id, entry.name, entry),
			// A region without an outline is a name on the map; a province without one would be a false pin.
			...(entry.precision === 'province' && !outlined ? {} : pointOf(entry)),
			outline: outlined ? id : null,
		});
	}

	/** An area that words describe by way of an entry; the place of the entry itself where they mean no other. */
	described(entry: Entry, description: Description): Place {
		const made = this.#draw(entry, description);
		const name = nameOf(entry, description);
		if (name === entry.name) return this.of(entry);
		const id = slug(name) || `area-${entry.index}`;
		const own = [...this.#known, ...this.places].find((place) => place.id === id);
		if (own) return own;
		if (made) this.outlines.push(outlineOf(id, name, made));
		return this.#add({
			...blank(id, name, entry),
			precision: 'region',
			geonames: null,
			wikidata: null,
			featureClass: description.how === 'border' ? 'border' : 'described area',
			outline: made ? id : null,
		});
	}

	/** What is said of an entry that is hardly meant. */
	doubt({ name, admin1, country }: Entry, score: number): string {
		const unit = admin1 === null ? null : this.#gazetteer.entry(admin1).name;
		const where = [unit, country].filter((part) => part !== null && part !== name).join(', ');
		return `perhaps ${name}${where === '' ? '' : ` (${where})`}, but the machine is not sure: ${score.toFixed(2)}`;
	}

	#add(place: Place): Place {
		this.places.push(place);
		return place;
	}

	#draw(entry: Entry, description: Description): Drawn | null {
		const area = this.#area(entry);
		switch (description.how) {
			case 'direction':
				return area && partOf(area, description.direction, entry.name);
			case 'border': {
				const line = entry.country && this.#ground.border(entry.country, description.and);
				return line ? borderOf(line, entry.name) : null;
			}
			case 'around':
				return isPoint(entry.precision) ? around([entry.lon, entry.lat], entry.name) : null;
			case 'part':
			case 'held':
			case 'whole':
				return null;
		}
	}

	#area(entry: Entry) {
		if (entry.precision === 'country')
			return entry.country === null ? null : this.#ground.country(entry.country);
		return entry.precision === 'province' ? this.#ground.province([entry.lon, entry.lat]) : null;
	}

	#province(entry: Entry): Drawn | null {
		const geometry = entry.feature === 'admin-1' ? this.#area(entry) : null;
		if (!geometry) return null;
		const method = `The province of ${entry.name}, as the map’s ground draws it`;
		return { geometry, edge: 'approximate', tolerance_km: 5, method };
	}

	#unused(wanted: string, { geonames, index, admin1 }: Entry): string {
		const taken = (id: string) => [...this.#known, ...this.places].some((each) => each.id === id);
		if (!taken(wanted)) return wanted;
		const unit = admin1 === null ? '' : slug(this.#gazetteer.entry(admin1).name);
		const within = `${wanted}-${unit}`;
		return unit !== '' && !taken(within) ? within : `${wanted}-${geonames ?? index}`;
	}
}

function isSame(place: Place, entry: Entry): boolean {
	if (entry.geonames !== null && place.geonames !== null) return place.geonames === entry.geonames;
	if (entry.wikidata !== null && place.wikidata !== null) return place.wikidata === entry.wikidata;
	const names = [...Object.values(place.names).map(({ name }) => name), ...place.alternates];
	const sameCountry = entry.country === null || place.countries.includes(entry.country);
	return sameCountry && place.precision === entry.precision && names.includes(entry.name);
}

function blank(id: string, name: string, entry: Entry): Place {
	return {
		id,
		names: { en: { name, source: 'the gazetteer' }, ar: { name, source: UNTRANSLATED } },
		alternates: [],
		featureClass: entry.feature,
		countries: entry.country === null ? [] : [entry.country],
		precision: entry.precision,
		point: null,
		drawing: null,
		outline: null,
		parts: [],
		geonames: entry.geonames,
		wikidata: entry.wikidata,
		note: null,
	};
}

function pointOf({ lat, lon, geonames, precision }: Entry): Pick<Place, 'point' | 'drawing'> {
	const what = isPoint(precision) ? 'The point of the gazetteer' : 'A point for its name only';
	const drawing: Drawing = {
		method: `${what}${geonames === null ? '' : `, GeoNames ${geonames}`}; nobody has checked it`,
		by: BY,
		...GAZETTEER,
		tolerance_km: null,
	};
	return { point: { type: 'Point', coordinates: [lon, lat] }, drawing };
}

function isPoint(precision: Precision): boolean {
	return precision === 'site' || precision === 'town';
}

function outlineOf(
	id: string,
	name: string,
	{ geometry, edge, tolerance_km, method }: Drawn,
): Outline {
	return {
		id,
		names: { en: { name, source: 'the gazetteer' }, ar: { name, source: UNTRANSLATED } },
		edge,
		interval: null,
		geometry,
		drawing: { method, by: BY, tolerance_km, ...GROUND },
		published: [],
		note: null,
	};
}

function nameOf({ name }: Entry, description: Description): string {
	switch (description.how) {
		case 'direction':
			return description.direction === 'centre'
				? `Central ${name}`
				: `${capital(description.direction)}ern ${name}`;
		case 'border':
			return `Border of ${name}${description.and === null ? '' : ` with ${capital(description.and)}`}`;
		case 'part':
			return `${capital(description.part)} of ${name}`;
		case 'around':
			return `Around ${name}`;
		case 'held':
			return `Held by ${description.by}`;
		case 'whole':
			return name;
	}
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
