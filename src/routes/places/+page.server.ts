import type { Edge, NotDrawn } from '#engine/model.ts';
import { everything } from '#lib/server/everything.ts';
import type { MapView, PlaceView } from '#lib/state/view.ts';

/** The page is complete without JavaScript. */
export const csr = false;

export async function load() {
	const { view } = await everything();
	const named = view.places
		.filter(({ receipts }) => receipts.length > 0)
		.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
		.map((place) => entry(place, view));
	const nowhere = Object.values(view.marks).filter(({ place }) => place === null);
	return {
		drawn: named.filter(({ latest }) => latest !== null),
		rest: named.filter(({ latest }) => latest === null),
		nowhere,
	};
}

export type PlaceEntry = ReturnType<typeof entry>;

function entry(place: PlaceView, { sightings, outlines }: MapView) {
	const { id, names, featureClass, receipts } = place;
	const latest = sightings
		.filter((sighting) => sighting.place === id)
		.toSorted((a, b) => (b.rank ?? -1) - (a.rank ?? -1))[0];
	return {
		id,
		names,
		featureClass,
		drawn: receipts.filter(({ dating }) => dating !== null).length,
		mentions: receipts.length,
		reasons: reasonsOf(place),
		latest: latest
			? {
					rank: latest.rank,
					ring: latest.basis !== 'stated',
					proposed: latest.proposed,
					form: formOf(place, outlines),
				}
			: null,
	};
}

/** What it is drawn as: a disc, an area or a line by its edge, or its name alone. */
function formOf(place: PlaceView, outlines: MapView['outlines']): Edge | 'disc' | 'name' {
	if (place.point && ['site', 'town', 'province'].includes(place.precision)) return 'disc';
	return outlines.find(({ id }) => place.outlines.includes(id))?.edge ?? 'name';
}

function reasonsOf({ receipts }: PlaceView): [NotDrawn, number][] {
	const counts = new Map<NotDrawn, number>();
	for (const { notDrawn } of receipts)
		if (notDrawn) counts.set(notDrawn, (counts.get(notDrawn) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]);
}

function nameOf({ id, names }: PlaceView): string {
	return names['en'] ?? id;
}
