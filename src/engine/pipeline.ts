import { anchor } from './anchors.ts';
import { layers } from './layers.ts';
import { measures } from './measures.ts';
import type { Anchor, Atlas, Content } from './model.ts';
import { periodsOf } from './periods.ts';
import { sightings } from './sightings.ts';

/**
 * The whole journey: texts and what editors say of them in, the map out. Content comes from content.ts, which has
 * validated it; nothing is doubted again here.
 */
export function mapTexts(content: Content): Atlas {
	const anchors = findAnchors(content);
	const { accepted, rejected } = sightings(content, anchors);
	const seen = accepted.map((sighting) => ({
		...sighting,
		periods: periodsOf(sighting, content.periods),
	}));
	return {
		content,
		anchors,
		sightings: seen,
		rejected,
		layers: layers(content, anchors, seen, rejected),
		measures: measures(content),
	};
}

function findAnchors({ texts, mentions, times }: Content): Record<string, Anchor> {
	const unitsOf = new Map(texts.map(({ id, units }) => [id, units]));
	return Object.fromEntries(
		[...mentions, ...times].map(({ id, text, selector }) => [
			id,
			anchor(selector, unitsOf.get(text) ?? []),
		]),
	);
}
