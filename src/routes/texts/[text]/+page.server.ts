import { error } from '@sveltejs/kit';
import type { Atlas } from '#engine/model.ts';
import { everything } from '#lib/server/everything.ts';
import { locator } from '#lib/server/locator.ts';
import { words } from '#lib/words/words.ts';

/** The page is complete without JavaScript. */
export const csr = false;

export async function entries() {
	const { view } = await everything();
	return view.texts.map(({ id }) => ({ text: id }));
}

export async function load({ params }) {
	const { atlas, view } = await everything();
	const text = view.texts.find(({ id }) => id === params.text);
	if (!text) error(404, words.notFound.title);
	const here = view.sightings.filter(({ mention }) => view.marks[mention]?.text === text.id);
	return {
		text,
		marks: Object.fromEntries(
			Object.entries(view.marks).filter(([, mark]) => mark.text === text.id),
		),
		notes: view.notes.filter((note) => note.text === text.id),
		lost: lostOf(text.id, atlas),
		locator: await locator(view, here),
	};
}

/** What editors marked and the text no longer holds (product rule 4). */
function lostOf(text: string, { content, anchors }: Atlas) {
	return [
		...content.mentions.map(({ kind, place, ...record }) => ({ ...record, kind, place })),
		...content.times.map((record) => ({ ...record, kind: null, place: null })),
	]
		.filter((record) => record.text === text && anchors[record.id]?.status === 'lost')
		.map(({ id, selector: { unit, quote }, kind, place }) => ({ id, unit, quote, kind, place }));
}
