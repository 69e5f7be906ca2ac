import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { MapView, OutlineView, PlaceView, SightingView } from '#lib/state/view.ts';
import { joined } from '#lib/style/expressions.ts';

/** What is shown of one place: its sightings taken together. */
interface Shown {
	place: PlaceView;
	sightings: SightingView[];
	/** Of the latest sighting; -1 where none has a date. */
	rank: number;
	latest: SightingView;
}

export interface Drawn {
	marks: FeatureCollection;
	names: FeatureCollection;
	areas: FeatureCollection;
	fades: FeatureCollection;
}

/** The features of the sightings that show; they carry keys, not content. */
export function drawn(view: MapView, sightings: SightingView[]): Drawn {
	const shown = view.places.flatMap((place) => showing(place, sightings) ?? []);
	const areas = view.outlines.flatMap((outline) => {
		const here = shown.filter(({ place }) => place.outlines.includes(outline.id));
		return here.length > 0 ? [{ outline, here }] : [];
	});
	return {
		marks: collect(shown.filter(({ place }) => hasMark(place)).map(mark)),
		names: collect(shown.filter(({ place }) => isBareName(place)).map(mark)),
		areas: collect(areas.map(({ outline, here }) => area(outline.geometry, outline, here))),
		fades: collect(
			areas.flatMap(({ outline, here }) =>
				outline.fade.map((coat, index) => ({
					...area(coat, outline, here),
					id: `${outline.id}/${index}`,
				})),
			),
		),
	};
}

/** The mark of one place alone, to stand on top when it is selected. */
export function selectionOf(place: PlaceView, sightings: SightingView[]): FeatureCollection {
	const shown = hasMark(place) ? showing(place, sightings) : null;
	return collect(shown ? [mark(shown)] : []);
}

/** What is lit of what shows: the marks, and with the areas the names that have no mark. */
export function litOf(
	view: MapView,
	sightings: SightingView[],
	places: string[],
): Record<'litMarks' | 'litAreas', FeatureCollection> {
	const own = sightings.filter(({ place }) => places.includes(place));
	const { marks, names, areas, fades } = drawn(view, own);
	// A vague area is lit by its coats, which fade.
	const edged = areas.features.filter(({ properties }) => properties?.['edge'] !== 'vague');
	return {
		litMarks: marks,
		litAreas: collect([...names.features, ...edged, ...fades.features]),
	};
}

/** A site, a town or a province has a disc at its point; a region is its area. */
export function hasMark({ precision, point }: PlaceView): boolean {
	return point !== null && ['site', 'town', 'province'].includes(precision);
}

function isBareName({ precision, point, outlines }: PlaceView): boolean {
	return point !== null && precision === 'region' && outlines.length === 0;
}

function showing(place: PlaceView, all: SightingView[]): Shown | null {
	const sightings = all.filter((sighting) => sighting.place === place.id);
	const [latest] = sightings.toSorted((a, b) => (b.rank ?? -1) - (a.rank ?? -1));
	return latest ? { place, sightings, latest, rank: latest.rank ?? -1 } : null;
}

function mark({ place, sightings, latest, rank }: Shown): Feature {
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: place.point as [number, number] },
		properties: {
			places: joined([place.id]),
			...labelOf(place),
			receipts: sightings.length,
			rank,
			hue: hue(rank),
			form: latest.basis === 'stated' || latest.basis === 'undated' ? 'disc' : 'ring',
			proposed: sightings.every(({ proposed }) => proposed),
			contradicted: sightings.some(({ contradicted }) => contradicted) ? 1 : 0,
		},
	};
}

/** Characters of a name on the map; the card has all of it. */
const LONGEST = 60;

/** A province keeps its name to itself: the basemap names its town, mostly the same. */
function labelOf({ precision, names }: PlaceView): { name: string; name_ar: string } {
	if (precision === 'province') return { name: '', name_ar: '' };
	return { name: clip(names['en'] ?? ''), name_ar: clip(names['ar'] ?? '') };
}

function clip(name: string): string {
	const letters = [...name];
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
}

/** Painted once, whatever number of places share the outline, in the colour of the latest. */
function area(geometry: Geometry, { id, edge }: OutlineView, here: Shown[]): Feature {
	const rank = Math.max(...here.map((shown) => shown.rank));
	return {
		type: 'Feature',
		id,
		geometry,
		properties: {
			outline: id,
			edge,
			places: joined(here.map(({ place }) => place.id)),
			rank,
			hue: hue(rank),
		},
	};
}

/** The name of a colour of time in the ids of pictures (pictures.ts). */
function hue(rank: number): string {
	return rank < 0 ? 'none' : rank.toFixed(2);
}

function collect(features: Feature[]): FeatureCollection {
	return { type: 'FeatureCollection', features };
}
