import { idsOf, notEdtf, unknown, type Finding } from './finding.ts';
import type { Content, Relation, RelationSide } from './model.ts';

/** What is wrong with relations, seen beside the texts, places and mentions they speak of. */
export function relationFindings(content: Content): Finding[] {
	return content.relations.flatMap((relation) => ofRelation(relation, content));
}

function ofRelation(relation: Relation, content: Content): Finding[] {
	const { id, kind, one, other, review } = relation;
	const record = `relation ${id}`;
	return [
		...ofSide(record, one, content),
		...ofSide(record, other, content),
		...(one.text === other.text
			? [{ record, found: `text "${one.text}" on both sides`, expected: 'two texts' }]
			: []),
		...(kind === 'same-place-changed' && one.place !== other.place
			? [
					{
						record,
						found: `places "${one.place}" and "${other.place}"`,
						expected: 'the same place',
					},
				]
			: []),
		...notEdtf(record, 'review date', review.at),
	];
}

function ofSide(record: string, side: RelationSide, content: Content): Finding[] {
	const { texts, places, mentions } = content;
	const owner = texts.find(({ id }) => id === side.text);
	const own = mentions.filter(({ text }) => text === side.text);
	const strangers = own.filter(
		({ id, place }) => side.mentions.includes(id) && place !== side.place,
	);
	return [
		...unknown(record, 'text', side.text, idsOf(texts), 'texts'),
		...unknown(record, 'place', side.place, idsOf(places), 'places'),
		...(owner ? side.units.flatMap((id) => unknown(record, 'unit', id, idsOf(owner.units))) : []),
		...(owner
			? side.mentions.flatMap((id) => unknown(record, 'mention', id, idsOf(own), 'mentions'))
			: []),
		...strangers.map(({ id, place }) => ({
			record,
			found: `mention ${id}, which is of ${place ?? 'no place'}`,
			expected: `a mention of ${side.place}`,
		})),
	];
}
