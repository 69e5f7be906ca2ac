import type { MapView } from './view.ts';

/** What a unit of a text lights on the map. */
export interface Light {
	/** The places of its drawn mentions, each once, in the order of their ids. */
	places: string[];
	/** Rank of the latest time among them; null where none is drawn or dated. */
	rank: number | null;
}

/** What the drawn mentions of a unit light. */
export function litBy(
	{ sightings }: Pick<MapView, 'sightings'>,
	text: string,
	unit: string,
): Light {
	const here = sightings.filter((sighting) => sighting.text === text && sighting.unit === unit);
	const ranks = here.map(({ rank }) => rank).filter((rank) => rank !== null);
	return {
		places: [...new Set(here.map(({ place }) => place))].sort(),
		rank: ranks.length > 0 ? Math.max(...ranks) : null,
	};
}
