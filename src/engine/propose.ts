import { select } from './anchors.ts';
import type { Ground } from './described-area.ts';
import type { Gazetteer } from './gazetteer/model.ts';
import { parse, type Parsed } from './geoparse.ts';
import type { Mention, Outline, Place, Review, Text, Time } from './model.ts';
import { isBeginning } from './own-text.ts';
import { ProposedPlaces } from './propose/places.ts';
import { withRanges } from './propose/ranges.ts';
import { joinUnits } from './propose/units.ts';
import type { TimeExpression } from './times/model.ts';

/** What the machine proposes for a text: records as an editor would write them, every one of them `proposed`. */
export interface Proposal {
	mentions: Mention[];
	times: Time[];
	/** Those that the map does not have yet. */
	places: Place[];
	outlines: Outline[];
}

/** What a proposal is made with. */
export interface Means {
	gazetteer: Gazetteer;
	ground: Ground;
	/** Places that the map has already. */
	known: readonly Place[];
	/** EDTF date of the run. */
	at: string;
	/** EDTF date from which relative times are counted; null where it is not known. */
	published: string | null;
}

/**
 * Reads a text and proposes its mentions, times and places. A mention is dated by the time nearest to it in its sentence;
 * which of the times around it is meant stays an editor's choice (product rule 5).
 */
export function propose(text: Text, means: Means): Proposal {
	const units = text.units.filter((unit) => !isBeginning(unit, text.units));
	const { text: whole, locate } = joinUnits(units);
	const parsed = parse({ text: whole, published: means.published }, means.gazetteer);
	const review: Review = { state: 'proposed', by: 'dateline geoparse', at: means.at, why: null };
	const times = timesOf(withRanges(whole, parsed.times), text, locate, review);
	const places = new ProposedPlaces(means.known, means.gazetteer, means.ground);
	const mentions = mentionsOf(parsed, text, locate, review, places, times);
	return {
		mentions,
		times: times.map(({ time }) => time),
		places: places.places,
		outlines: places.outlines,
	};
}

type Locate = ReturnType<typeof joinUnits>['locate'];
/** What says when; a length or a repetition does not. */
const DATING = new Set(['DATE', 'TIME']);

/** The score from which a place is more likely meant than not; below it no pin is proposed. */
const LIKELY = 0.5;

interface Located {
	time: Time;
	/** Whether it can date what stands beside it. */
	dates: boolean;
	/** Offsets in the whole text. */
	start: number;
	end: number;
}

function mentionsOf(
	{ toponyms, sentenceAt }: Parsed,
	text: Text,
	locate: Locate,
	review: Review,
	places: ProposedPlaces,
	times: Located[],
): Mention[] {
	const mentions: Mention[] = [];
	const isFree = freeOf(toponyms.map(({ mention }) => mention));
	for (const { mention, place: chosen, score } of toponyms) {
		const { start, end, kind, phrase, description, dateline } = mention;
		const span = phrase !== null && kind === 'area' && isFree(phrase) ? phrase : { start, end };
		const at = locate(span) ?? locate({ start, end });
		if (!at) continue;
		const isOfPlace = kind === 'place' || kind === 'area';
		const doubt = isOfPlace && chosen && score < LIKELY ? places.doubt(chosen, score) : null;
		const entry = doubt === null ? chosen : null;
		const place = entry && (description ? places.described(entry, description) : places.of(entry));
		const isDrawn =
			isOfPlace &&
			!dateline &&
			place !== null &&
			place.precision !== 'country' &&
			(place.point !== null || place.outline !== null);
		mentions.push({
			id: `proposed-${mentions.length + 1}`,
			text: text.id,
			selector: select(at.unit, at.start, at.end),
			kind,
			place: place?.id ?? null,
			drawn: isDrawn,
			time: isDrawn ? nearest(start, times, sentenceAt) : null,
			widened: null,
			undated: null,
			note: doubt,
			review,
		});
	}
	return mentions;
}

function timesOf(
	expressions: readonly TimeExpression[],
	text: Text,
	locate: Locate,
	review: Review,
): Located[] {
	const times: Located[] = [];
	for (const expression of expressions) {
		const at = locate(expression);
		if (!at) continue;
		const { start, end, kind, edtf, anchor } = expression;
		const from = typeof anchor === 'object' ? anchor?.start : undefined;
		const counted = times.find(
			(known) => from !== undefined && known.start <= from && from < known.end,
		);
		times.push({
			start,
			end,
			dates: DATING.has(expression.type) && edtf !== null,
			time: {
				id: `proposed-${times.length + 1}`,
				text: text.id,
				selector: select(at.unit, at.start, at.end),
				type: kind,
				edtf,
				anchors: anchor === 'published' ? [anchor] : counted ? [counted.time.id] : [],
				note: null,
				review,
			},
		});
	}
	return times;
}

/** The time nearest to an offset, of those in its sentence that date something; null where there is none. */
function nearest(
	offset: number,
	times: readonly Located[],
	sentenceAt: Parsed['sentenceAt'],
): string | null {
	const sentence = sentenceAt(offset);
	const here = times.filter((time) => time.dates && sentenceAt(time.start) === sentence);
	const far = ({ start, end }: Located) =>
		Math.min(Math.abs(start - offset), Math.abs(end - offset));
	const [first] = here.toSorted((a, b) => far(a) - far(b));
	return first?.time.id ?? null;
}

/** Whether a longer expression crosses no other name: two marks that cross cannot both be shown in a text. */
function freeOf(names: readonly { start: number; end: number }[]) {
	return ({ start, end }: { start: number; end: number }) =>
		names.every(
			(name) => name.end <= start || end <= name.start || (start <= name.start && name.end <= end),
		);
}
