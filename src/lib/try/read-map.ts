import { readDump } from '#engine/dump.ts';
import type { Ground } from '#engine/described-area.ts';
import type { Gazetteer } from '#engine/gazetteer/model.ts';
import type { Text } from '#engine/model.ts';
import { ownText } from '#engine/own-text.ts';
import { proposeMap } from '#engine/propose-map.ts';
import { ReadError } from '#engine/read/error.ts';
import { utf8Length } from '#engine/read/limit.ts';
import type { MapView } from '#lib/state/view.ts';
import type { Bordered } from '#lib/view/borders.ts';
import { viewOf } from '#lib/view/view.ts';
import { MOST_BYTES } from './limit.ts';
import type { Request } from './request.ts';

/** Names the text in errors. */
const FILE = 'the text';

/**
 * The texts in what somebody pastes: one or several.
 * @throws {ReadError} when it is empty, no text, without a paragraph, or over 200 KB
 */
export function readTexts({ source, published, today }: Request): Text[] {
	const bytes = utf8Length(source);
	if (bytes > MOST_BYTES) {
		const found = `${Math.ceil(bytes / 1000)} KB`;
		throw ReadError.at({ file: FILE, line: null, record: 'text' }, found, 'at most 200 KB');
	}
	const texts = readDump(source, FILE).map((dumped) => ownText({ ...dumped, published }, today));
	return texts.map((text, index) => ({ ...text, id: `${text.id}-${index + 1}` }));
}

/** The map of texts, all of it proposed. */
export function readMap(
	texts: Text[],
	today: string,
	gazetteer: Gazetteer,
	ground: Ground,
	countries: Bordered[],
): MapView {
	return viewOf(proposeMap(texts, { gazetteer, ground, at: today }), countries, false);
}
