import { anchor } from './anchors.ts';
import { annotate, type Span } from './annotate.ts';
import { layers } from './layers.ts';
import { measures } from './measures.ts';
import type { Anchor, Atlas, Content, Text } from './model.ts';
import { periodsOf } from './periods.ts';
import { receipts } from './receipts.ts';
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
		receipts: receipts(content, anchors, seen, rejected),
		runs: Object.fromEntries(content.texts.map((text) => [text.id, mark(text, content, anchors)])),
	};
}

function mark(text: Text, { mentions, times }: Content, anchors: Record<string, Anchor>) {
	const spansOf = (kind: Span['kind'], records: { id: string; text: string }[]) =>
		records
			.filter((record) => record.text === text.id)
			.flatMap(({ id }) => {
				const at = anchors[id];
				return at && at.status !== 'lost' ? [{ kind, id, ...at }] : [];
			});
	const spans = [...spansOf('mention', mentions), ...spansOf('time', times)];
	return Object.fromEntries(
		text.units.map((unit) => [
			unit.id,
			annotate(
				unit.text,
				spans.filter((span) => span.unit === unit.id),
			),
		]),
	);
}

/** Where the words of every mention and time stand now, by id. */
export function findAnchors({ texts, mentions, times }: Content): Record<string, Anchor> {
	const unitsOf = new Map(texts.map(({ id, units }) => [id, units]));
	return Object.fromEntries(
		[...mentions, ...times].map(({ id, text, selector }) => [
			id,
			anchor(selector, unitsOf.get(text) ?? []),
		]),
	);
}
