import { atlas } from '#lib/server/atlas.ts';
import { borders } from '#lib/server/borders.ts';
import { viewOf } from '#lib/server/view.ts';

export async function load() {
	return { view: viewOf(await atlas(), await borders('countries')) };
}
