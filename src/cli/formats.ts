import type { Feature, Point } from 'geojson';
import type { Proposals, Toponym } from '#engine/geoparse.ts';
import type { Document } from '#engine/read/document.ts';

export const FORMATS = ['jsonl', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

type Formatter = (document: Document, parsed: Proposals, own: boolean) => string;

/** Precisions at which a reference point may be drawn as a pin (product rule 8). */
const PINS = new Set(['site', 'town']);

/** What is written for one text. Where its words were taken out of markup, the text itself too: offsets count in it. */
export const formatters: Record<Format, Formatter> = {
	jsonl: ({ text }, { id, ...found }, own) =>
		`${JSON.stringify({ id, ...(own ? {} : { text }), ...found })}\n`,
	geojson: (document, parsed) =>
		parsed.toponyms.map((toponym) => JSON.stringify(featureOf(document, toponym))).join(',\n'),
};

/** A mention as a feature (RFC 7946): without a geometry unless the text puts something at a point. */
function featureOf(
	{ id }: Document,
	{ candidates: _, place, ...mention }: Toponym,
): Feature<Point | null> {
	const drawn = mention.kind === 'place' && place !== null && PINS.has(place.precision);
	return {
		type: 'Feature',
		geometry: drawn ? { type: 'Point', coordinates: [place.lon, place.lat] } : null,
		properties: {
			text: id,
			...mention,
			name: place?.name ?? null,
			geonames: place?.geonames ?? null,
			country: place?.country ?? null,
			precision: place?.precision ?? null,
			state: 'proposed',
		},
	};
}
