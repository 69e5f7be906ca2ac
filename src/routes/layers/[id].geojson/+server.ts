import { error } from '@sveltejs/kit';
import { everything } from '#lib/server/everything.ts';

export const prerender = true;

export async function entries() {
	const { atlas } = await everything();
	return atlas.layers.map(({ id }) => ({ id }));
}

export async function GET({ params }) {
	const { atlas } = await everything();
	const layer = atlas.layers.find(({ id }) => id === params.id);
	if (!layer) error(404, `There is no layer "${params.id}".`);
	return new Response(JSON.stringify(layer.features), {
		headers: { 'content-type': 'application/geo+json' },
	});
}
