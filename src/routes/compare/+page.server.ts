import { everything } from '#lib/server/everything.ts';
import { locator } from '#lib/server/locator.ts';
import type { MapView } from '#lib/state/view.ts';

export async function load() {
	const { atlas, view } = await everything();
	return {
		texts: view.texts.map(({ units: _units, ...text }) => text),
		places: view.places
			.filter(({ receipts }) => receipts.length > 0)
			.map(({ id, names, featureClass, receipts }) => ({ id, names, featureClass, receipts })),
		relations: atlas.content.relations,
		notes: view.notes,
		ranks: Object.fromEntries(Object.values(view.marks).map(({ id, rank }) => [id, rank])),
		locators: Object.fromEntries(await Promise.all(view.texts.map(({ id }) => small(id, view)))),
	};
}

/** The small map of one text. */
async function small(id: string, view: MapView) {
	const own = view.sightings.filter(({ text }) => text === id);
	return [id, await locator(view, own)] as const;
}
