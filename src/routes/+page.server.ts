import { everything } from '#lib/server/everything.ts';

export async function load() {
	const { view } = await everything();
	return { view };
}
