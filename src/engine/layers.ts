import type { Feature, Geometry } from 'geojson';
import { boundsOf, edtfOf, envelope, sameBounds } from './dates.ts';
import { UNDATED, type Anchor, type Bounds, type Content, type Emptiness } from './model.ts';
import type {
	Layer,
	LayerProperties,
	Outline,
	Period,
	Place,
	Rejection,
	Sighting,
} from './model.ts';

type Drawn = Feature<Geometry, LayerProperties>;
type Anchors = Record<string, Anchor>;

/** Every layer: `all`, one per period in the order given, `undated` (product: the public contract). */
export function layers(
	content: Content,
	anchors: Anchors,
	sightings: Sighting[],
	rejected: Rejection[],
): Layer[] {
	const { periods, layerTexts } = content;
	const shownIn = (id: string) => sightings.filter((sighting) => sighting.periods.includes(id));
	const make = (layer: Omit<Layer, 'count' | 'features'>, shown: Sighting[]): Layer => ({
		...layer,
		count: new Set(shown.map(({ place }) => place)).size,
		features: { type: 'FeatureCollection', features: featuresOf(shown, content) },
	});
	return [
		make({ id: 'all', interval: null, empty: null, ...layerTexts.all }, sightings),
		...periods.map((period) => {
			const shown = shownIn(period.id);
			const empty = shown.length ? null : emptiness(period, content, anchors, rejected);
			const { id, title, interval, limits } = period;
			return make({ id, title, interval, limits, empty }, shown);
		}),
		make({ id: UNDATED, interval: null, empty: null, ...layerTexts.undated }, shownIn(UNDATED)),
	];
}

function featuresOf(shown: Sighting[], { places, outlines }: Content): Drawn[] {
	const outlineOf = new Map(outlines.map((outline) => [outline.id, outline]));
	return places.flatMap((place) => {
		const here = shown.filter((sighting) => sighting.place === place.id);
		if (here.length === 0) return [];
		const parts = place.parts.flatMap((part) => outlineOf.get(part) ?? []);
		if (parts.length > 0) return parts.map((part) => feature(place, here, part, part.id));
		return [feature(place, here, outlineOf.get(place.outline ?? ''), null)];
	});
}

function feature(
	place: Place,
	here: Sighting[],
	outline: Outline | undefined,
	part: string | null,
): Drawn {
	const drawing = outline?.drawing ?? place.drawing;
	return {
		type: 'Feature',
		id: part ? `${place.id}/${part}` : place.id,
		geometry: (outline?.geometry ?? place.point) as Geometry,
		properties: {
			place: place.id,
			part,
			name: place.names.en.name,
			name_ar: place.names.ar.name,
			precision: place.precision,
			mentions: here.map(({ mention }) => mention),
			edtf: part ? (outline?.interval ?? null) : spanOf(here),
			drawing: drawing?.method ?? '',
			tolerance_km: drawing?.tolerance_km ?? null,
			licence: drawing?.licence ?? '',
		},
	};
}

/** From the earliest to the latest bound, in a sighting's own EDTF where one spans it all. */
function spanOf(sightings: Sighting[]): string | null {
	const all = sightings.flatMap(({ bounds }) => bounds ?? []);
	if (all.length === 0) return null;
	const span: Bounds = envelope(all);
	const own = sightings.find(({ interval }) => interval && sameBounds(boundsOf(interval), span));
	return own?.interval ?? edtfOf(span);
}

function emptiness(
	{ text, units }: Period,
	{ mentions }: Content,
	anchors: Anchors,
	rejected: Rejection[],
): Emptiness {
	const told = new Set(
		mentions
			.filter((mention) => text === null || mention.text === text)
			.filter(({ id, selector }) => {
				const at = anchors[id];
				return units.includes(at && at.status !== 'lost' ? at.unit : selector.unit);
			})
			.map(({ id }) => id),
	);
	const reasons: Emptiness['reasons'] = {};
	for (const { record, reason } of rejected)
		if (told.has(record)) reasons[reason] = (reasons[reason] ?? 0) + 1;
	return { units, mentions: told.size, reasons };
}
