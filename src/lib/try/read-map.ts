import { readDump } from '#engine/dump.ts';
import type { Ground } from '#engine/described-area.ts';
import type { Gazetteer } from '#engine/gazetteer/model.ts';
import type { Text } from '#engine/model.ts';
import { ownText } from '#engine/own-text.ts';
import { proposeMap } from '#engine/propose-map.ts';
import type { MapView } from '#lib/state/view.ts';
import type { Bordered } from '#lib/view/borders.ts';
import { viewOf } from '#lib/view/view.ts';
import type { Request } from './request.ts';

/** Names the text in errors. */
const FILE = 'the text';

/**
 * The texts in what somebody pastes: one or several.
 * @throws {ReadError} when it is empty, no text, or without a paragraph
 */
export function readTexts({ source, published, today }: Request): Text[] {
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
