import type { Receipt } from '#engine/model.ts';
import type { MapView, PeriodView, PlaceView, TextView, UnitView } from '../view.ts';

/** A place that is told of without a date, with the receipts that are. */
interface UndatedPlace {
	place: PlaceView;
	receipts: Receipt[];
}

/** The paragraphs of a text in which no time can be dated. */
export interface UndatedParagraphs {
	text: TextView;
	/** Number of paragraphs of the text. */
	all: number;
	undated: number;
	/** By what dates them instead: a period that tells them, the date of the text, or nothing. */
	groups: { by: PeriodView | 'text' | 'nothing'; units: UnitView[] }[];
}

export function undatedPlaces({ places }: MapView): UndatedPlace[] {
	return places
		.map((place) => ({
			place,
			receipts: place.receipts.filter(({ dating }) => dating?.basis === 'undated'),
		}))
		.filter(({ receipts }) => receipts.length > 0);
}

/** What dates each paragraph without a date of its own, by the rule that dates sightings (product rule 5). */
export function undatedParagraphs({ texts, periods, sightings }: MapView): UndatedParagraphs[] {
	return texts.map((text) => {
		const told = new Map<string, PeriodView>();
		for (const period of periods.toReversed())
			if (period.text === text.id && !period.present)
				for (const unit of period.units) told.set(unit, period);
		const without = new Set(
			sightings
				.filter((sighting) => sighting.text === text.id && sighting.basis === 'undated')
				.map(({ unit }) => unit),
		);
		const paragraphs = text.units.filter(({ kind }) => kind === 'paragraph');
		const undated = paragraphs.filter(({ dated }) => !dated);
		const groups = Map.groupBy(
			undated,
			({ id }) => told.get(id) ?? (without.has(id) ? 'nothing' : 'text'),
		);
		return {
			text,
			all: paragraphs.length,
			undated: undated.length,
			groups: [...groups].map(([by, units]) => ({ by, units })),
		};
	});
}
