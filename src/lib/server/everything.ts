import type { Atlas } from '#engine/model.ts';
import type { MapView } from '#lib/state/view.ts';
import { atlas } from './atlas.ts';
import { borders } from './borders.ts';
import { viewOf } from '#lib/view/view.ts';

let making: Promise<{ atlas: Atlas; view: MapView }> | undefined;

/** The atlas and its view, made once a process: a hundred pages are written from the same two. */
export function everything(): Promise<{ atlas: Atlas; view: MapView }> {
	return (making ??= make());
}

async function make() {
	const made = await atlas();
	return { atlas: made, view: viewOf(made, await borders('countries')) };
}
