import { boundsOf } from '#engine/dates.ts';
import { fade } from '#engine/fade.ts';
import { squareKilometres } from '#engine/measures.ts';
import { UNDATED, type Atlas, type Names, type NotDrawn, type Outline } from '#engine/model.ts';
import type { OutlineGeometry, Place, Sighting, Text } from '#engine/model.ts';
import { timescale, type Timescale } from '#engine/timescale.ts';
import type { ClaimView, MapView, MarkView, OutlineView, PeriodView } from '#lib/state/view.ts';
import type { PlaceView, Polygonal, SightingView, TextView } from '#lib/state/view.ts';
import { FADE_STEPS } from '#lib/style/areas.ts';
import type { Bordered } from './borders.ts';
import { passageOf } from './passage.ts';
import { laid } from './yardstick.ts';

/**
 * The atlas as the pages need it: plain data, without what only the engine uses.
 * @param hasPages whether its texts and places have pages of their own
 */
export function viewOf(atlas: Atlas, countries: Bordered[], hasPages = true): MapView {
	const { content, sightings, receipts, layers } = atlas;
	const scale = timescale(sightings, content.periods);
	return {
		texts: content.texts.map((text) => textView(text, atlas)),
		places: content.places.map((place) => placeView(place, receipts[place.id] ?? [])),
		outlines: content.outlines.map((outline) => outlineView(outline, content.places, countries)),
		periods: content.periods.map((period): PeriodView => {
			const layer = layers.find(({ id }) => id === period.id);
			const bounds = boundsOf(period.interval);
			return {
				...period,
				count: layer?.count ?? 0,
				empty: layer?.empty ?? null,
				bounds,
				rank: scale(bounds),
				from: scale({ min: bounds.min, max: bounds.min }),
			};
		}),
		layerTexts: content.layerTexts,
		undatedCount: layers.find(({ id }) => id === UNDATED)?.count ?? 0,
		sightings: sightings.map((sighting) => sightingView(sighting, atlas, scale)),
		marks: marksOf(atlas, scale),
		notes: content.notes,
		claims: claimsOf(atlas, countries),
		questions: content.questions,
		rejected: tally(atlas),
		unreviewed: content.mentions.filter(({ review }) => review.state === 'proposed').length,
		hasPages,
	};
}

function textView({ units, ...text }: Text, atlas: Atlas): TextView {
	const { runs, sightings, content } = atlas;
	const dated = datedUnits(text.id, atlas);
	return {
		...text,
		units: units.map(({ id, kind, number }) => ({
			id,
			kind,
			number,
			runs: runs[text.id]?.[id] ?? [],
			dated: dated.has(id),
		})),
		mentions: content.mentions.filter((mention) => mention.text === text.id).length,
		drawn: sightings.filter((sighting) => sighting.text === text.id).length,
	};
}

/** Where times that can be dated stand in a text. */
function datedUnits(text: string, { content, anchors }: Atlas): Set<string> {
	return new Set(
		content.times
			.filter((time) => time.text === text && time.edtf !== null)
			.flatMap(({ id }) => {
				const at = anchors[id];
				return at && at.status !== 'lost' ? [at.unit] : [];
			}),
	);
}

function placeView(place: Place, receipts: PlaceView['receipts']): PlaceView {
	const { names, point, outline, parts, ...rest } = place;
	return {
		...rest,
		names: plainNames(names),
		point: point ? (point.coordinates as [number, number]) : null,
		outlines: parts.length > 0 ? parts : outline === null ? [] : [outline],
		receipts,
	};
}

function plainNames(names: Names): Record<string, string> {
	return Object.fromEntries(Object.entries(names).map(([language, { name }]) => [language, name]));
}

function outlineView(outline: Outline, places: Place[], countries: Bordered[]): OutlineView {
	const { geometry } = outline;
	if (!isArea(geometry)) return { ...outline, km2: null, fade: [] };
	const [within] = places
		.filter((place) => place.outline === outline.id)
		.flatMap((place) => countries.filter(({ properties: { iso } }) => iso === place.countries[0]));
	const tolerance = outline.drawing.tolerance_km ?? 0;
	return {
		...outline,
		km2: squareKilometres(geometry),
		fade:
			outline.edge === 'vague'
				? fade(geometry, tolerance, FADE_STEPS, within?.geometry ?? null)
				: [],
	};
}

function isArea(geometry: OutlineGeometry): geometry is Polygonal {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function sightingView(sighting: Sighting, { content }: Atlas, scale: Timescale): SightingView {
	const { mention, text, unit, place, basis, bounds, periods, proposed } = sighting;
	const contradicted = content.notes.some(
		(note) => note.kind === 'contradicts' && note.mentions.includes(mention),
	);
	return {
		mention,
		text,
		unit,
		place,
		basis,
		bounds,
		rank: bounds && scale(bounds),
		periods,
		proposed,
		contradicted,
	};
}

function marksOf({ content, anchors, sightings, rejected }: Atlas, scale: Timescale) {
	const marks: Record<string, MarkView> = {};
	for (const mention of content.mentions) {
		const { id, text, selector, place, kind } = mention;
		const at = anchors[id];
		const sighting = sightings.find(({ mention }) => mention === id);
		const rejection = rejected.find(({ record }) => record === id);
		marks[id] = {
			id,
			text,
			unit: at && at.status !== 'lost' ? at.unit : selector.unit,
			passage: passageOf(mention, at, content.texts),
			inside: mention.inside ?? null,
			place,
			kind,
			basis: sighting?.basis ?? null,
			rank: sighting?.bounds ? scale(sighting.bounds) : null,
			notDrawn: rejection?.reason ?? null,
			detail: rejection?.detail ?? null,
			proposed: sighting?.proposed ?? false,
			moved: at?.status === 'moved',
		};
	}
	return marks;
}

function claimsOf({ content, measures }: Atlas, countries: Bordered[]): ClaimView[] {
	return content.claims.flatMap((claim) => {
		const measure = measures.find((each) => each.claim === claim.id);
		return measure ? [{ ...claim, measure, laid: laid(claim, content, countries) }] : [];
	});
}

function tally({ rejected }: Atlas): MapView['rejected'] {
	const counts: Partial<Record<NotDrawn, number>> = {};
	for (const { reason } of rejected) counts[reason] = (counts[reason] ?? 0) + 1;
	return counts;
}
