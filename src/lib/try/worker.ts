import { openGazetteer } from '#engine/gazetteer/open.ts';
import { ContentError } from '#engine/problem.ts';
import { keysToLookUp } from '#engine/propose-map.ts';
import { utf8Length } from '#engine/read/limit.ts';
import { bordered, type Borders } from '#lib/view/borders.ts';
import { shapes } from '#lib/view/shapes.ts';
import { MOST_BYTES } from './limit.ts';
import { readMap, readTexts } from './read-map.ts';
import type { Answer, Request } from './request.ts';

/*
 * Reads a text away from the page, which stays quick. It fetches the site's own gazetteer and borders, and sends nothing.
 */

/** A file of the site that does not come; `status` null where nothing answers. */
class FetchError extends Error {
	override name = 'FetchError';

	readonly path: string;
	readonly status: number | null;

	constructor(path: string, status: number | null, cause?: unknown) {
		super(`${path}: ${status ?? 'no answer'}`, { cause });
		this.path = path;
		this.status = status;
	}
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));

async function answer(request: Request): Promise<void> {
	const bytes = utf8Length(request.source);
	if (bytes > MOST_BYTES) return tell({ step: 'too-long', bytes });
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
		tell(whyNot(error));
	}
}

function whyNot(error: unknown): Answer {
	if (error instanceof FetchError)
		return { step: 'unreachable', path: error.path, status: error.status };
	const [problem] = error instanceof ContentError ? error.problems : [];
	if (problem) return { step: 'refused', found: problem.found, expected: problem.expected };
	return { step: 'failed', message: error instanceof Error ? error.message : String(error) };
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
		throw new FetchError(path, null, cause);
	});
	if (!response.ok) throw new FetchError(path, response.status);
	return response.arrayBuffer();
}

function tell(message: Answer): void {
	self.postMessage(message);
}
