import type { Atlas } from '#engine/model.ts';
import { everything } from '#lib/server/everything.ts';
import { ground } from '#lib/server/ground.ts';
import { territories } from '#lib/server/territories.ts';
import { sourcesOf } from './sources.ts';

/** The page is complete without JavaScript. */
export const csr = false;

export async function load() {
	const { atlas, view } = await everything();
	return {
		...numbersOf(atlas),
		rejected: atlas.rejected.map(({ reason }) => reason),
		layers: atlas.layers.map(({ id, title, count, limits, interval }) => {
			const period = view.periods.find((one) => one.id === id);
			return { id, title, count, limits, interval, empty: period?.empty ?? null, period };
		}),
		outlines: view.outlines.map(({ geometry: _geometry, fade: _fade, ...outline }) => outline),
		claims: view.claims,
		territories: await territories(),
		sources: { ...sourcesOf(atlas.content), ground: await ground() },
	};
}

function numbersOf({ content: { mentions }, anchors, sightings }: Atlas) {
	const isDrawn = new Set(sightings.map(({ mention }) => mention));
	return {
		mentions: mentions.map(({ id, kind, review }) => ({
			kind,
			state: review.state,
			anchor: anchors[id]?.status ?? 'lost',
			drawn: isDrawn.has(id),
		})),
		bases: sightings.map(({ basis }) => basis),
		placesDrawn: new Set(sightings.map(({ place }) => place)).size,
	};
}
