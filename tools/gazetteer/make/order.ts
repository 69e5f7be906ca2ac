import type { Place } from '../place.ts';

/** Settlements and units with as many people are in the part that every reader loads. */
const CORE_POPULATION = 50_000;

export interface Ordered {
	places: Place[];
	/** The first so many are the core. */
	core: number;
}

/** The numbering of the gazetteer: the core first, in it countries and regions first, then by population. */
export function ordered(places: readonly Place[]): Ordered {
	const isCore = ({ core, population }: Place): boolean => core || population >= CORE_POPULATION;
	const sorted = places.toSorted(
		(a, b) =>
			Number(isCore(b)) - Number(isCore(a)) ||
			Number(b.core) - Number(a.core) ||
			b.population - a.population ||
			(a.geonames ?? 0) - (b.geonames ?? 0) ||
			compare(a.name, b.name) ||
			a.lat - b.lat ||
			a.lon - b.lon,
	);
	return { places: sorted, core: sorted.findLastIndex(isCore) + 1 };
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
