import { everything } from '#lib/server/everything.ts';

/** The page is complete without JavaScript. */
export const csr = false;

export async function load() {
	const { view } = await everything();
	return {
		texts: view.texts.map(({ units, ...text }) => ({
			...text,
			paragraphs: units.filter(({ kind }) => kind === 'paragraph').length,
		})),
	};
}
