import { textFragment } from './fragment.ts';
import type { Anchor, Content, CountedFrom, Dating, Mention, Note, Period } from './model.ts';
import type { Receipt, Rejection, Sighting, Text, Time } from './model.ts';

/** Every receipt of every place (product rule 3), in the order a popup lists them. */
export function receipts(
	content: Content,
	anchors: Record<string, Anchor>,
	sightings: Sighting[],
	rejected: Rejection[],
): Record<string, Receipt[]> {
	const sightingOf = new Map(sightings.map((sighting) => [sighting.mention, sighting]));
	const rejectionOf = new Map(rejected.map((rejection) => [rejection.record, rejection]));
	const textOf = new Map(content.texts.map((text) => [text.id, text]));
	const byPlace: Record<string, Receipt[]> = {};
	for (const mention of content.mentions) {
		const text = textOf.get(mention.text);
		const at = anchors[mention.id];
		if (mention.place === null || !text || !at) continue;
		const sighting = sightingOf.get(mention.id);
		const rejection = rejectionOf.get(mention.id);
		(byPlace[mention.place] ??= []).push({
			mention: mention.id,
			kind: mention.kind,
			text: mention.text,
			...passage(mention, at, text),
			anchor: at.status,
			dating: sighting ? dating(sighting, mention, content) : null,
			notDrawn: rejection?.reason ?? null,
			note: rejection?.detail ?? mention.note,
			review: mention.review,
			notes: content.notes.filter((note) => speaksOf(note, mention)).map(({ id }) => id),
		});
	}
	const latest = (receipt: Receipt) => sightingOf.get(receipt.mention)?.bounds?.max ?? -Infinity;
	const drawnFirst = (a: Receipt, b: Receipt) =>
		Number(b.dating !== null) - Number(a.dating !== null);
	for (const list of Object.values(byPlace))
		list.sort((a, b) => drawnFirst(a, b) || compare(latest(b), latest(a)));
	return byPlace;
}

/** Infinities compare equal to themselves, which subtraction does not give. */
function compare(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function speaksOf(note: Note, mention: Mention): boolean {
	return note.mentions.includes(mention.id);
}

/** The sentence around the words, or, where they are lost, the words as they were quoted. */
function passage({ selector }: Mention, at: Anchor, text: Text) {
	const unit = text.units.find(({ id }) => at.status !== 'lost' && id === at.unit);
	if (at.status === 'lost' || !unit) {
		const { exact, prefix, suffix } = selector.quote;
		const start = prefix.length;
		const sentence = prefix + exact + suffix;
		return { unit: selector.unit, sentence, start, end: start + exact.length, source: text.url };
	}
	const { segment, index } = sentenceAt(unit.text, at.start, at.end, text.language);
	return {
		unit: unit.id,
		sentence: segment,
		start: at.start - index,
		end: at.end - index,
		source: text.url === null ? null : text.url + textFragment(segment),
	};
}

/** The sentences that the words touch, by Unicode's rules (UAX #29). */
function sentenceAt(text: string, start: number, end: number, language: string) {
	const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
	const touched = sentences.filter(
		({ index, segment }) => index < end && start < index + segment.length,
	);
	const index = touched[0]?.index ?? 0;
	return {
		index,
		segment: touched
			.map(({ segment }) => segment)
			.join('')
			.trimEnd(),
	};
}

function dating(sighting: Sighting, mention: Mention, content: Content): Dating {
	const time = content.times.find(({ id }) => id === sighting.time);
	const told = (period: Period) =>
		period.text === sighting.text && period.units.includes(sighting.unit) && !period.present;
	return {
		basis: sighting.basis,
		interval: sighting.interval,
		words: time?.selector.quote.exact ?? null,
		countedFrom: time ? countedFrom(time, content) : [],
		widenedBy: sighting.basis === 'stated' ? (mention.widened?.words ?? null) : null,
		period: sighting.basis === 'period' ? (content.periods.find(told)?.title ?? null) : null,
		undated: sighting.basis === 'undated' ? mention.undated : null,
	};
}

function countedFrom({ text, anchors }: Time, { texts, times }: Content): CountedFrom[] {
	return anchors.map((anchor) => {
		const time = times.find(({ id }) => id === anchor);
		if (time) return { words: time.selector.quote.exact, edtf: time.edtf };
		const { published } = texts.find(({ id }) => id === text) as Text;
		return { words: null, edtf: published.edtf };
	});
}
