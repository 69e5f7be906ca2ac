import { notEdtf, unknown, type Finding } from './finding.ts';
import type { Anchor, Content, Mention, Place, Text, Time, Unit } from './model.ts';

/** What is wrong with mentions and times, seen beside the texts and places they speak of. */
export function mentionFindings(content: Content): Finding[] {
	const { texts, mentions, times } = content;
	return [
		...ofNoText(mentions, texts),
		...mentions.flatMap((mention) => ofMention(mention, content)),
		...times.flatMap((time) => ofTime(time, times)),
		...crossings(mentions),
	];
}

/** Mentions and times whose words no longer stand where they stood: for an editor to look at, not a reason to stop. */
export function strayedFindings(
	{ texts, mentions, times }: Content,
	anchors: Record<string, Anchor>,
): Finding[] {
	const isHere = ({ text }: { text: string }) => texts.some(({ id }) => id === text);
	const of = (noun: string, records: (Mention | Time)[]) =>
		records
			.filter(isHere)
			.flatMap(({ id, selector }) => strayed(`${noun} ${id}`, selector, anchors[id]));
	return [...of('mention', mentions), ...of('time', times)];
}

/** Once a text, not once a mention: they all stand in one file. */
function ofNoText(mentions: Mention[], texts: Text[]): Finding[] {
	const known = new Set(texts.map(({ id }) => id));
	const firsts = new Map(mentions.toReversed().map((mention) => [mention.text, mention.id]));
	return [...firsts].flatMap(([text, first]) =>
		unknown(`mention ${first}`, 'text', text, known, 'texts'),
	);
}

function ofMention(mention: Mention, { texts, places, times }: Content): Finding[] {
	const record = `mention ${mention.id}`;
	const place = places.find(({ id }) => id === mention.place);
	const unit = texts
		.find(({ id }) => id === mention.text)
		?.units.find(({ id }) => id === mention.selector.unit);
	return [
		...(mention.place === null || place ? [] : [nowhere(record, mention.place)]),
		...drawnInVain(record, mention, place),
		...insideWrongly(record, mention),
		...dated(record, mention, times, unit),
		...notEdtf(record, 'review date', mention.review.at),
	];
}

function nowhere(record: string, place: string): Finding {
	const expected = 'a place of geo/places.geojson';
	return { record, found: `place "${place}"`, expected, among: 'places' };
}

function drawnInVain(
	record: string,
	{ kind, drawn, place: id }: Mention,
	place: Place | undefined,
): Finding[] {
	if (!drawn) return [];
	if (kind !== 'place' && kind !== 'area')
		return [
			{ record, found: `a ${kind} that is drawn`, expected: 'drawn only of kind place or area' },
		];
	if (id === null) return [{ record, found: 'drawn without a place', expected: 'a place' }];
	if (!place) return [];
	if (place.precision === 'country')
		return [
			{ record, found: `${id}, a country, drawn`, expected: 'a country never drawn as a mark' },
		];
	if (!place.point && !place.outline && place.parts.length === 0)
		return [
			{ record, found: `${id} without a geometry, drawn`, expected: 'a point or an outline' },
		];
	return [];
}

function insideWrongly(record: string, { kind, inside, selector }: Mention): Finding[] {
	if (inside === undefined) return [];
	const { exact } = selector.quote;
	if (kind !== 'in-name')
		return [
			{ record, found: `a ${kind} inside "${inside}"`, expected: 'inside only of kind in-name' },
		];
	if (inside.includes(exact)) return [];
	return [{ record, found: `inside "${inside}"`, expected: `a name that holds "${exact}"` }];
}

function dated(
	record: string,
	{ time: id, widened, text }: Mention,
	times: Time[],
	unit: Unit | undefined,
): Finding[] {
	if (id === null)
		return widened
			? [
					{
						record,
						found: 'a widened time without a time',
						expected: 'the id of the time it widens',
					},
				]
			: [];
	const time = times.find((candidate) => candidate.id === id && candidate.text === text);
	if (!time) return [{ record, found: `time "${id}"`, expected: 'a time of the same text' }];
	if (time.edtf === null && widened === null)
		return [
			{
				record,
				found: `time ${id}, which has no EDTF value`,
				expected: 'a time that can be dated',
			},
		];
	if (widened && unit && !unit.text.includes(widened.words))
		return [
			{
				record,
				found: `widened by "${widened.words}"`,
				expected: `words that stand in ${unit.id}`,
			},
		];
	return notEdtf(record, 'widened time', widened?.edtf ?? null);
}

function ofTime({ id, edtf, anchors, text, review }: Time, times: Time[]): Finding[] {
	const record = `time ${id}`;
	const known = new Set(['published', ...times.filter((t) => t.text === text).map((t) => t.id)]);
	return [
		...notEdtf(record, 'value', edtf),
		...anchors.flatMap((value) => unknown(record, 'anchor', value, known)),
		...notEdtf(record, 'review date', review.at),
	];
}

function strayed(record: string, selector: Mention['selector'], at: Anchor | undefined): Finding[] {
	const { unit, position, quote } = selector;
	const expected = `${unit} ${position.start}–${position.end} to cut out "${quote.exact}"`;
	if (!at || at.status === 'exact') return [];
	if (at.status === 'moved')
		return [
			{
				record,
				found: `moved: the words now stand in ${at.unit} at ${at.start}–${at.end}`,
				expected,
			},
		];
	const where = at.found === 0 ? 'nowhere' : `in ${at.found} places`;
	return [{ record, found: `lost: the words are found ${where}`, expected }];
}

/** Mentions may lie inside one another; two that cross cannot both be marked in a text. */
function crossings(mentions: Mention[]): Finding[] {
	return mentions.flatMap((a, index) =>
		mentions
			.slice(index + 1)
			.filter((b) => a.text === b.text && a.selector.unit === b.selector.unit)
			.filter((b) => cross(a.selector.position, b.selector.position))
			.map((b) => ({
				record: `mention ${a.id}`,
				found: `words that cross those of ${b.id}`,
				expected: 'apart, or one inside the other',
			})),
	);
}

function cross(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	const apart = a.end <= b.start || b.end <= a.start;
	const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
	return !apart && !nested;
}
