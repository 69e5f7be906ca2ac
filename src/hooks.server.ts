import type { Handle } from '@sveltejs/kit';
import notoSans from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';
import sourceSerif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

/** The two fonts of every page. */
const FONTS = [sourceSerif, notoSans]
	.map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`)
	.join('');

/** Asks for the fonts before the many scripts, which would keep them waiting until after the first sight of the page. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('<!-- fonts -->', FONTS) });
