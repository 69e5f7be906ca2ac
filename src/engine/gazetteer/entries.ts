import type { Precision } from '../model.ts';
import { GazetteerError } from './error.ts';
import { DEGREE, FEATURES } from './layout.ts';
import type { Entry, Feature } from './model.ts';
import { Recent } from './recent.ts';
import type { Shard } from './shard.ts';
import { textOf } from './utf8.ts';

const NOWHERE = 0xffff;

const PRECISIONS: Record<Feature, Precision> = {
	continent: 'region',
	'macro-region': 'region',
	country: 'country',
	'admin-1': 'province',
	'admin-2': 'province',
	settlement: 'town',
	quarter: 'town',
	region: 'region',
	desert: 'region',
	mountain: 'region',
	river: 'region',
	water: 'region',
	island: 'region',
	site: 'site',
};

/** The entries of the parts that are loaded, decoded when asked for. */
export class Entries {
	readonly size: number;
	readonly #parts: readonly Shard[];
	readonly #partOf: Uint16Array;
	readonly #positionOf: Uint32Array;
	readonly #recent = new Recent<Entry>();

	constructor(parts: readonly Shard[], size: number) {
		this.size = size;
		this.#parts = parts;
		this.#partOf = new Uint16Array(size).fill(NOWHERE);
		this.#positionOf = new Uint32Array(size);
		for (const [part, { index }] of parts.entries())
			for (let position = 0; position < index.length; position++) {
				const entry = index[position] ?? 0;
				this.#partOf[entry] = part;
				this.#positionOf[entry] = position;
			}
	}

	at(index: number): Entry {
		return this.#recent.get(index, () => this.#decode(index));
	}

	#decode(index: number): Entry {
		const shard = this.#parts[this.#partOf[index] ?? NOWHERE];
		if (shard === undefined)
			throw new GazetteerError(
				`The gazetteer has no entry ${String(index)} in what is loaded of it, expected one of its ${String(this.size)}.`,
			);
		const position = this.#positionOf[index] ?? 0;
		const feature = FEATURES[shard.feature[position] ?? 0] ?? 'site';
		const wikidata = shard.wikidata[position] ?? 0;
		return {
			index,
			geonames: shard.geonames[position] || null,
			wikidata: wikidata === 0 ? null : `Q${String(wikidata)}`,
			name: textOf(
				shard.characters,
				shard.nameStart[position] ?? 0,
				shard.nameStart[position + 1] ?? 0,
			),
			feature,
			population: shard.population[position] ?? 0,
			country: letters(shard.country[position] ?? 0),
			admin1: reference(shard.admin1[position] ?? 0),
			admin2: reference(shard.admin2[position] ?? 0),
			lat: (shard.lat[position] ?? 0) / DEGREE,
			lon: (shard.lon[position] ?? 0) / DEGREE,
			precision: PRECISIONS[feature],
		};
	}
}

function letters(country: number): string | null {
	return country === 0 ? null : String.fromCharCode(country >> 8, country & 0xff);
}

function reference(index: number): number | null {
	return index === 0 ? null : index - 1;
}
