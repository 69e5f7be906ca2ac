import { select } from './anchors.ts';
import type { Ground } from './described-area.ts';
import type { Gazetteer } from './gazetteer/model.ts';
import { parse, type Parsed } from './geoparse.ts';
import type { Mention, Outline, Place, Review, Text, Time } from './model.ts';
import { ProposedPlaces } from './propose/places.ts';
import { joinUnits } from './propose/units.ts';

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
	const { text: whole, locate } = joinUnits(text.units);
	const parsed = parse(whole, means.gazetteer);
	const review: Review = { state: 'proposed', by: 'dateline geoparse', at: means.at, why: null };
	const times = timesOf(parsed, text, locate, review);
	const places = new ProposedPlaces(means.known, means.gazetteer, means.ground);
	const mentions = mentionsOf(parsed, text, locate, review, places, times);
	return { mentions, times: times.map(({ time }) => time), ...places };
}

type Locate = ReturnType<typeof joinUnits>['locate'];
interface Located {
	time: Time;
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
	for (const { mention, place: entry } of toponyms) {
		const { start, end, kind, phrase, description } = mention;
		const span = phrase !== null && kind === 'area' ? phrase : { start, end };
		const at = locate(span) ?? locate({ start, end });
		if (!at) continue;
		const place = entry && (description ? places.described(entry, description) : places.of(entry));
		const isDrawn =
			(kind === 'place' || kind === 'area') &&
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
			time: isDrawn ? nearest(start, sentenceAt(start), times) : null,
			widened: null,
			undated: null,
			note: null,
			review,
		});
	}
	return mentions;
}
