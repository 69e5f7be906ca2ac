import { openGazetteer } from '#engine/gazetteer/open.ts';
import { ContentError } from '#engine/problem.ts';
import { keysToLookUp } from '#engine/propose-map.ts';
import { bordered, type Borders } from '#lib/view/borders.ts';
import { shapes } from '#lib/view/shapes.ts';
import { readMap, readTexts } from './read-map.ts';
import type { Answer, Request } from './request.ts';

/*
 * Reads a text away from the page, which stays quick. It fetches the site's own gazetteer and borders, and sends nothing.
 */

/** A file of the site that does not come. */
class FetchError extends Error {
	override name = 'FetchError';
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));

async function answer(request: Request): Promise<void> {
	try {
		const texts = readTexts(request);
		const [gazetteer, borders] = await Promise.all([
			openGazetteer(counted(), keysToLookUp(texts)),
			bytesOf('/basemap/borders.topojson').then(
				(bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Borders,
			),
		]);
		tell({ step: 'reading' });
		const countries = bordered(borders, 'countries');
		tell({
			step: 'done',
			view: readMap(texts, request.today, gazetteer, shapes(borders), countries),
			english: texts.every(({ language }) => language === 'en'),
		});
	} catch (error) {
		if (error instanceof ContentError) {
			const [{ found, expected } = { found: error.message, expected: 'a text' }] = error.problems;
			tell({ step: 'refused', found, expected });
		} else if (error instanceof FetchError) {
			tell({ step: 'refused', found: error.message, expected: 'the files of this site' });
		} else
			tell({ step: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
}

/** Reads files of the gazetteer and tells how many have come. */
function counted(): (file: string) => Promise<ArrayBuffer> {
	let [asked, come] = [0, 0];
	return async (file) => {
		asked += 1;
		const bytes = await bytesOf(`/gazetteer/${file}`);
		come += 1;
		tell({ step: 'fetching', files: come, of: asked });
		return bytes;
	};
}

async function bytesOf(path: string): Promise<ArrayBuffer> {
	const response = await fetch(path).catch((cause: unknown) => {
		throw new FetchError(`no answer for ${path}`, { cause });
	});
	if (!response.ok) throw new FetchError(`status ${response.status} for ${path}`);
	return response.arrayBuffer();
}

function tell(message: Answer): void {
	self.postMessage(message);
}
