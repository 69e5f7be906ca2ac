import { json } from '@sveltejs/kit';
import { everything } from '#lib/server/everything.ts';

export const prerender = true;

/** Every layer, with what it cannot tell (product: the public contract). */
export async function GET() {
	const { atlas } = await everything();
	const layers = atlas.layers.map(({ id, title, count, interval, limits }) => ({
		id,
		title,
		href: `/layers/${id}.geojson`,
		count,
		interval,
		limits,
	}));
	return json({ layers });
}
