import { bearing, distance } from '@turf/turf';
import { geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { LocatorArea, LocatorAway, LocatorDisc, LocatorView } from '#lib/state/locator.ts';
import type { MapView, OutlineView, PlaceView, SightingView } from '#lib/state/view.ts';
import { frame, HEIGHT, pixels, spot, together, WIDTH } from './frame.ts';
import { setLabels, type Wish } from './labels.ts';
import { clockwise, countries, ground, thinPath } from './land.ts';
import { alone, besideDisc, country, onArea } from './wishes.ts';

/** A place with its latest sighting, whose colour and form it has. */
interface Shown {
	place: PlaceView;
	latest: SightingView;
	count: number;
	outlines: OutlineView[];
	at: Position;
}

const HAS_DISC = ['site', 'town', 'province'];

/** The small map of some drawn mentions; null where there are none. */
export async function locator(
	view: MapView,
	sightings: SightingView[],
): Promise<LocatorView | null> {
	const shown = shownIn(view, sightings);
	if (shown.length === 0) return null;
	const { centre, near } = together(shown.map(({ at }) => at));
	const inside = shown.filter((_, index) => near[index]);
	const projection = frame(inside.flatMap(shapesOf));
	return {
		...(await draw(projection, areasOf(inside, projection), inside)),
		away: shown.filter((_, index) => !near[index]).map((one) => away(one, centre)),
		names: shown.map(({ place }) => place.names['en'] ?? place.id),
	};
}

/** The small map of a whole country: its outline and nothing in it. */
export async function countryLocator(iso: string): Promise<LocatorView | null> {
	const shape = (await countries()).find(({ properties }) => properties.iso === iso);
	if (!shape) return null;
	const projection = frame([shape]);
	const path = thinPath(projection)(shape) ?? '';
	const area: LocatorArea = { id: iso, edge: 'country', rank: null, path, softness: 0 };
	const drawn = await draw(projection, [area], []);
	return { ...drawn, away: [], names: [shape.properties.name] };
}

function shownIn({ places, outlines }: MapView, sightings: SightingView[]): Shown[] {
	return places.flatMap((place) => {
		const here = sightings.filter((sighting) => sighting.place === place.id);
		const latest = here.toSorted((a, b) => (b.rank ?? -1) - (a.rank ?? -1))[0];
		if (!latest) return [];
		const own = outlines.filter(({ id }) => place.outlines.includes(id));
		const at = place.point ?? geoPath().centroid(collect(own.map(shapeOf)));
		return [{ place, latest, count: here.length, outlines: own, at }];
	});
}

async function draw(projection: GeoProjection, areas: LocatorArea[], shown: Shown[]) {
	const all = await countries();
	const discs = shown.filter(hasDisc).map((one) => discOf(one, projection));
	const wishes = [
		...shown.filter(hasDisc).map((one) => wish(one, projection)),
		...shown.filter((one) => !hasDisc(one)).map((one) => wish(one, projection)),
		...all.flatMap((one) => country(one, projection)),
	];
	const obstacles = discs.map(({ x, y }) => ({ x, y, radius: 11 }));
	return {
		width: WIDTH,
		height: HEIGHT,
		land: ground(all, projection),
		areas,
		discs,
		labels: setLabels(wishes, obstacles),
	};
}

/** Largest first; places that share an outline are painted once, in the colour of the latest. */
function areasOf(shown: Shown[], projection: GeoProjection): LocatorArea[] {
	const path = thinPath(projection);
	const latestFirst = shown.toSorted((a, b) => (b.latest.rank ?? -1) - (a.latest.rank ?? -1));
	const areas = new Map<string, LocatorArea & { size: number }>();
	for (const { latest, outlines } of latestFirst)
		for (const outline of outlines.filter(({ id }) => !areas.has(id)))
			areas.set(outline.id, {
				id: outline.id,
				edge: outline.edge,
				rank: latest.rank,
				path: path(shapeOf(outline)) ?? '',
				softness: pixels(outline.drawing.tolerance_km ?? 0, projection),
				size: outline.km2 ?? 0,
			});
	return [...areas.values()].sort((a, b) => b.size - a.size).map(({ size: _, ...area }) => area);
}

function hasDisc({ place }: Shown): boolean {
	return place.point !== null && HAS_DISC.includes(place.precision);
}

function discOf({ place, latest, count, at }: Shown, projection: GeoProjection): LocatorDisc {
	const { rank, basis, proposed, contradicted } = latest;
	return {
		place: place.id,
		...spot(at, projection),
		rank,
		ring: basis !== 'stated',
		proposed,
		contradicted,
		count,
	};
}

function wish(one: Shown, projection: GeoProjection): Wish {
	const { place, latest, outlines, at } = one;
	const named = { id: place.id, text: place.names['en'] ?? place.id, rank: latest.rank };
	if (hasDisc(one)) return besideDisc(named, spot(at, projection));
	if (outlines.length === 0) return alone(named, spot(at, projection));
	return onArea(named, collect(outlines.map(shapeOf)), projection);
}

function away({ place, latest, at }: Shown, centre: Position): LocatorAway {
	const degrees = (bearing(centre, at) + 360) % 360;
	return {
		name: place.names['en'] ?? place.id,
		km: Math.round(distance(centre, at) / 10) * 10,
		direction: Math.round(degrees / 45) % 8,
		rank: latest.rank,
		ring: latest.basis !== 'stated',
	};
}

function shapesOf({ at, place, outlines }: Shown): Feature<Geometry>[] {
	const point: Geometry = { type: 'Point', coordinates: place.point ?? at };
	return [{ type: 'Feature', geometry: point, properties: null }, ...outlines.map(shapeOf)];
}

function shapeOf({ geometry }: OutlineView): Feature<Geometry> {
	if (geometry.type === 'LineString' || geometry.type === 'MultiLineString')
		return { type: 'Feature', geometry, properties: null };
	return clockwise<Feature<Polygon | MultiPolygon>>({
		type: 'Feature',
		geometry,
		properties: null,
	});
}

function collect(features: Feature<Geometry>[]) {
	return { type: 'FeatureCollection' as const, features };
}
