import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Standing } from '#lib/state/standing.ts';
import type { MapView, PlaceView } from '#lib/state/view.ts';
import { joined, type Language } from '#lib/style/expressions.ts';
import type { Side } from '#lib/style/overlay.ts';
import { governmentInWords, namesInWords } from '#lib/words/overlay.ts';
import { interior } from './interior.ts';
import type { Box } from './extent.ts';

/** The part of a view's width within which something is near its edge. */
const NEAR = 0.12;

type Land = Feature<Polygon | MultiPolygon>;

/** What of the map is seen, and the room that words need on either side, in degrees. */
export interface Seen {
	box: Box;
	room: number;
}

/**
 * Names that put nothing anywhere, tied to what they stand for: the outline of a country or area, and words inside what
 * of it is in view, or words at the point of a place. Features carry no disc; a place without a geometry has none.
 */
export function overlay(
	view: MapView,
	standings: Standing[],
	countries: FeatureCollection,
	seen: Seen,
	language: Language,
): FeatureCollection {
	const features = standings.flatMap((standing): Feature[] => {
		const place = view.places.find(({ id }) => id === standing.place);
		if (!place) return [];
		const properties = { places: joined([place.id]) };
		const land = landOf(place, view, countries);
		const at = land
			? within(land, place, seen)
			: place.precision === 'country'
				? null
				: place.point;
		return [
			...(land ? [{ ...land, properties }] : []),
			...(at ? labels(place, standing, at, seen.box, language) : []),
		];
	});
	return { type: 'FeatureCollection', features };
}

function labels(
	{ id, names }: PlaceView,
	standing: Standing,
	at: Position,
	box: Box,
	language: Language,
): Feature[] {
	const words = (label: string, side: Side): Feature => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: at },
		properties: { places: joined([id]), label, side: edge(at, box) ?? side },
	});
	const { governments, names: within } = standing;
	return [
		...(governments.length > 0
			? [words(governmentInWords(names[language] ?? id, governments, language), 'north')]
			: []),
		...(within.length > 0 ? [words(namesInWords(within, language), 'south')] : []),
	];
}

/** Near an edge of the view words run inwards, so that they are not cut. */
function edge([lng = NaN]: Position, [west, , east]: Box): Side | null {
	const across = (lng - west) / (east - west);
	return across < NEAR ? 'east' : across > 1 - NEAR ? 'west' : null;
}

/** The area of a country or of a place with an outline. */
function landOf(place: PlaceView, view: MapView, countries: FeatureCollection): Land | null {
	if (place.precision === 'country') {
		const country = countries.features.find(
			({ properties }) => properties?.['iso'] === place.countries[0],
		);
		return country ? (country as Land) : null;
	}
	const [outline] = view.outlines.filter(({ id }) => place.outlines.includes(id));
	const geometry = outline?.geometry;
	if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null;
	return { type: 'Feature', geometry, properties: {} };
}

/** Where the ground writes a country's name, or the place's point; else the middle of what is in view. */
function within(land: Land, { point }: PlaceView, { box, room }: Seen): Position | null {
	const home = (land.properties?.['label'] as Position | undefined) ?? point;
	return home && isIn(box, home) ? home : interior(land, box, room);
}

function isIn([west, south, east, north]: Box, [lng = NaN, lat = NaN]: Position): boolean {
	return west < lng && lng < east && south < lat && lat < north;
}
