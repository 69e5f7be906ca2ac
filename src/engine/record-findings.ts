import { idsOf, notEdtf, unknown, type Finding } from './finding.ts';
import { UNDATED } from './model.ts';
import type { Claim, Content, Note, Outline, Period, Place, Text } from './model.ts';

/** Ids of layers and of choices in an address, which no period may take. */
const RESERVED = ['all', UNDATED, 'none'];

/** What is wrong with texts, places, outlines, periods, notes and claims, seen beside one another. */
export function recordFindings(content: Content): Finding[] {
	const { texts, places, outlines, periods, notes, claims } = content;
	return [
		...repeated(content),
		...texts.flatMap((text) => ofText(text, periods)),
		...places.flatMap((place) => ofPlace(place, outlines)),
		...outlines.flatMap(({ id, interval }) => notEdtf(`outline ${id}`, 'interval', interval)),
		...periods.flatMap((period) => ofPeriod(period, texts)),
		...notes.flatMap((note) => ofNote(note, content)),
		...claims.flatMap((claim) => ofClaim(claim, content)),
	];
}

/** Ids are shared by links and files, so each stands once. */
function repeated({
	texts,
	mentions,
	times,
	places,
	outlines,
	periods,
	notes,
	claims,
	relations,
	questions,
}: Content): Finding[] {
	const spaces: [string, { id: string }[]][] = [
		['text', texts],
		['mention', mentions],
		['time', times],
		['place', places],
		['outline', outlines],
		['period', periods],
		['note', notes],
		['claim', claims],
		['relation', relations],
		['question', questions],
	];
	return spaces.flatMap(([noun, records]) => {
		const ids = records.map(({ id }) => id);
		const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
		return [...twice].map((id) => ({
			record: `${noun} ${id}`,
			found: 'the same id more than once',
			expected: 'once',
		}));
	});
}

function ofText({ id, published }: Text, periods: Period[]): Finding[] {
	const record = `text ${id}`;
	const present = periods.filter((period) => period.text === id && period.present);
	return [
		...notEdtf(record, 'published', published.edtf),
		...notEdtf(record, 'bounds', published.bounds),
		...(present.length > 1
			? [
					{
						record,
						found: `${present.length} periods that hold its present`,
						expected: 'one',
					},
				]
			: []),
	];
}

function ofPlace({ id, point, drawing, outline, parts }: Place, outlines: Outline[]): Finding[] {
	const record = `place ${id}`;
	const known = new Set(outlines.map((each) => each.id));
	const timeless = outlines.filter((each) => parts.includes(each.id) && each.interval === null);
	return [
		...(outline === null ? [] : unknown(record, 'outline', outline, known)),
		...parts.flatMap((part) => unknown(record, 'part', part, known)),
		...timeless.map((part) => ({
			record,
			found: `part ${part.id} without an interval`,
			expected: 'an interval for each part',
		})),
		...(point && !drawing
			? [{ record, found: 'a point without a drawing', expected: 'how the point was made' }]
			: []),
	];
}

function ofPeriod({ id, text, edtf, interval, units }: Period, texts: Text[]): Finding[] {
	const record = `period ${id}`;
	const owner = texts.find((each) => each.id === text);
	return [
		...(RESERVED.includes(id)
			? [{ record, found: `the id "${id}"`, expected: `none of ${RESERVED.join(', ')}` }]
			: []),
		...(text === null ? [] : unknown(record, 'text', text, idsOf(texts), 'texts')),
		...notEdtf(record, 'edtf', edtf),
		...notEdtf(record, 'interval', interval),
		...(owner ? units.flatMap((unit) => unknown(record, 'unit', unit, idsOf(owner.units))) : []),
		...(text === null && units.length > 0
			? [
					{
						record,
						found: `units ${units.join(', ')} of no text`,
						expected: 'units only where a text is named',
					},
				]
			: []),
	];
}

function ofNote({ id, text, unit, mentions, sources }: Note, content: Content): Finding[] {
	const record = `note ${id}`;
	const owner = content.texts.find((each) => each.id === text);
	const there = idsOf(content.mentions.filter((mention) => mention.text === text));
	return [
		...unknown(record, 'text', text, idsOf(content.texts), 'texts'),
		...(owner ? unknown(record, 'unit', unit, idsOf(owner.units)) : []),
		...mentions.flatMap((mention) => unknown(record, 'mention', mention, there, 'mentions')),
		...sources.flatMap(({ date }) => notEdtf(record, 'source date', date)),
	];
}

function ofClaim(
	{ id, text, mention: mentionId, words, place: placeId, yardstick }: Claim,
	content: Content,
): Finding[] {
	const record = `claim ${id}`;
	const mention = content.mentions.find((each) => each.id === mentionId);
	const place = content.places.find((each) => each.id === placeId);
	const unit = content.texts
		.find((each) => each.id === mention?.text)
		?.units.find((each) => each.id === mention?.selector.unit);
	const places = idsOf(content.places);
	const shapes = place ? (place.parts.length ? place.parts : [place.outline]) : [];
	const areas = content.outlines.filter(
		(each) => shapes.includes(each.id) && /Polygon/.test(each.geometry.type),
	);
	return [
		...unknown(record, 'mention', mentionId, idsOf(content.mentions), 'mentions'),
		...(mention && mention.text !== text
			? [
					{
						record,
						found: `text "${text}"`,
						expected: `"${mention.text}", which holds ${mentionId}`,
					},
				]
			: []),
		...unknown(record, 'place', placeId, places, 'places'),
		...(yardstick.place === null
			? []
			: unknown(record, 'yardstick', yardstick.place, places, 'places')),
		...(place && areas.length === 0
			? [{ record, found: `${placeId} without an area`, expected: 'an outline to measure' }]
			: []),
		...(unit && !unit.text.includes(words)
			? [{ record, found: `the words "${words}"`, expected: `words that stand in ${unit.id}` }]
			: []),
	];
}
