import { boundsOf } from './dates.ts';
import type { Anchor, Basis, Bounds, Content, Mention, Outcome, Period } from './model.ts';
import type { Place, Rejection, Sighting, Text } from './model.ts';

type Undistributed = Omit<Sighting, 'periods'>;
type Dating = { basis: Basis; time: string | null; interval: string | null; bounds: Bounds | null };
type Anchored = Exclude<Anchor, { status: 'lost' }>;

/**
 * Dates every mention that the text puts somewhere, and gives the reason for every other one (product rules 1, 4, 5, 7).
 * A sighting without `periods` yet: periods.ts adds those.
 */
export function sightings(
	content: Content,
	anchors: Record<string, Anchor>,
): Outcome<Undistributed> {
	const places = new Map(content.places.map((place) => [place.id, place]));
	const outcome: Outcome<Undistributed> = { accepted: [], rejected: [] };
	for (const mention of content.mentions) {
		const at = anchors[mention.id];
		const place = mention.place === null ? undefined : places.get(mention.place);
		const rejection = refuse(mention, at, place);
		if (rejection) outcome.rejected.push(rejection);
		else outcome.accepted.push(sight(mention, at as Anchored, content));
	}
	return outcome;
}

function refuse(
	mention: Mention,
	at: Anchor | undefined,
	place: Place | undefined,
): Rejection | null {
	const because = (reason: Rejection['reason'], detail = mention.note) => ({
		record: mention.id,
		reason,
		detail,
	});
	const { state, why } = mention.review;
	if (state === 'rejected' || state === 'not-identifiable') return because(state, why);
	if (!at || at.status === 'lost')
		return because('lost', `the words are found ${at?.found ? `${at.found} times` : 'nowhere'}`);
	if (mention.kind !== 'place' && mention.kind !== 'area') return because(mention.kind);
	if (!place) return because('not-identifiable');
	if (!mention.drawn) return because(place.precision === 'country' ? 'country' : 'nothing-there');
	if (!place.point && !place.outline && place.parts.length === 0) return because('no-geometry');
	return null;
}

function sight(mention: Mention, at: Anchored, content: Content): Undistributed {
	return {
		mention: mention.id,
		text: mention.text,
		unit: at.unit,
		place: mention.place as string,
		...date(mention, at.unit, content),
		proposed: mention.review.state === 'proposed',
	};
}

/** Product rule 5: the time that dates it, else its paragraph's period, else undated, else the text's own date. */
function date(mention: Mention, unit: string, { times, periods, texts }: Content): Dating {
	const stated = times.find(({ id }) => id === mention.time);
	const value = mention.widened?.edtf ?? stated?.edtf;
	if (stated && value)
		return { basis: 'stated', time: stated.id, interval: value, bounds: boundsOf(value) };

	const told = periods.find((period) => tells(period, mention.text, unit) && !period.present);
	if (told)
		return {
			basis: 'period',
			time: null,
			interval: told.interval,
			bounds: boundsOf(told.interval),
		};

	if (mention.undated !== null)
		return { basis: 'undated', time: null, interval: null, bounds: null };

	const { published } = texts.find(({ id }) => id === mention.text) as Text;
	return {
		basis: 'inherited',
		time: null,
		interval: published.edtf,
		bounds: boundsOf(published.bounds ?? published.edtf),
	};
}

/** Whether a period lists a unit of a text among those that tell it. */
export function tells(period: Period, text: string, unit: string): boolean {
	return period.text === text && period.units.includes(unit);
}
