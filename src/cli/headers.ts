import type { RequestListener } from 'node:http';

/** A year: files of the basemap whose address names their version never change. */
const A_YEAR = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

/** Types that the site's file server does not know. */
const TYPES: Record<string, string> = {
	pmtiles: 'application/octet-stream',
	topojson: 'application/json',
};

/** Files that only go together, so that a browser asks each time whether it has the newest. */
const ASK = 'no-cache';

/** Adds what the files of static/basemap/ and static/gazetteer/ need: how long they may be kept, and their type. */
export function withHeaders(answer: RequestListener): RequestListener {
	return (request, response) => {
		const [pathname = '', query = ''] = (request.url ?? '').split('?');
		if (pathname.startsWith('/gazetteer/')) response.setHeader('cache-control', ASK);
		if (pathname.startsWith('/basemap/')) {
			response.setHeader('cache-control', query.startsWith('v=') ? A_YEAR : A_DAY);
			const type = TYPES[pathname.split('.').at(-1) ?? ''];
			if (type) response.setHeader('content-type', type);
		}
		answer(request, response);
	};
}
