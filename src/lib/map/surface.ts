import { area, bbox, flatten } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { addProtocol, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { LngLatBoundsLike, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import type { View } from '#lib/state/address.ts';
import { mapStyle, SOURCES, type Look, type Sources } from '#lib/style/style.ts';
import { BACKGROUND } from '#lib/style/basemap/ground.ts';
import { themes } from '#lib/style/theme.ts';
import { openingBox, type Box } from './extent.ts';
import type { Cover, Insets, Pixel, Rectangle, Size } from './away.ts';
import { picture, PIXEL_RATIO } from './pictures.ts';
import { Drawing } from './drawing.ts';

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

/** The zoom up to which the map goes near to what it is asked to show. */
const CLOSEST = 6.5;

/** Around the pointer, in px: what lies within it is in one spot. */
const REACH = 6;

const MARKS = ['marks-disc', 'marks-proposed', 'selection-disc', 'bare-names'];
const WORDS = ['overlay-words'];
const AREAS = ['border-meant', 'area-drawn', 'area-approximate', 'area-hatch'];

/** The MapLibre map and all that is done to it; it knows places only by their ids. */
export class Surface {
	readonly map: MapLibre;
	readonly #drawing: Drawing;
	#look: Look;

	constructor(
		container: HTMLElement,
		look: Look,
		view: View | null,
		opening: Insets,
		drawn: Partial<Sources>,
	) {
		this.#look = look;
		const sources = Object.fromEntries(
			SOURCES.map((name) => [name, drawn[name] ?? { type: 'FeatureCollection', features: [] }]),
		) as unknown as Sources;
		this.map = new MapLibre({
			container,
			style: mapStyle(sources, look),
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			maxZoom: 14,
			fadeDuration: 0,
			...(view
				? { center: [view.lng, view.lat], zoom: view.zoom }
				: {
						bounds: openingBox(drawn),
						fitBoundsOptions: { padding: padded(opening, 8), maxZoom: CLOSEST },
					}),
		});
		this.#drawing = new Drawing(this.map, sources);
		this.map.touchZoomRotate.disableRotation();
		this.map.keyboard.disableRotation();
		this.map.setMissingStyleImageResolver((id) => {
			const made = picture(id);
			if (made) this.map.addImage(id, made, { pixelRatio: PIXEL_RATIO });
		});
	}

	draw(changed: Partial<Sources>): void {
		this.#drawing.draw(changed);
	}

	restyle(look: Look): void {
		if (look.theme === this.#look.theme && look.language === this.#look.language) return;
		this.#look = look;
		const state = this.map.getGlobalState() as Record<string, unknown>;
		this.map.setStyle(mapStyle(this.#drawing.sources, look));
		this.#drawing.restart();
		this.map.once('styledata', () => {
			for (const [name, value] of Object.entries(state))
				this.map.setGlobalStateProperty(name, value);
		});
	}

	/** Paper everywhere, where the basemap cannot tell land from sea. */
	goWithoutGround(): void {
		const { land } = themes[this.#look.theme].ground;
		if (this.map.getLayer(BACKGROUND))
			this.map.setPaintProperty(BACKGROUND, 'background-color', land);
	}

	emphasise(state: {
		selected?: string;
		hovered?: string;
		country?: string;
		named?: string;
	}): void {
		for (const [name, value] of Object.entries(state))
			if (this.map.getGlobalState()[name] !== value) this.map.setGlobalStateProperty(name, value);
	}

	/** Ids of the places at a pixel: those with a mark there, else with faint words, else those whose area it lies in. */
	placesAt(point: { x: number; y: number }): string[] {
		const around: [PointLike, PointLike] = [
			[point.x - REACH, point.y - REACH],
			[point.x + REACH, point.y + REACH],
		];
		const at: PointLike = [point.x, point.y];
		const looks = [
			() => this.#existing(around, MARKS),
			() => this.#existing(at, WORDS),
			() => this.#existing(at, AREAS),
			() => this.#existing(around, AREAS),
		];
		for (const look of looks) {
			const found = look();
			if (found.length > 0) return [...new Set(found.flatMap(placesOf))];
		}
		return [];
	}

	/** Where a longitude and latitude stand in the container. */
	readonly pixel = (point: [number, number]): Pixel => {
		const { x, y } = this.map.project(point);
		return { x, y };
	};

	/** A bounding box in the container's pixels, as far as it is in view. */
	readonly pixelBox = ([west, south, east, north]: Box, { width, height }: Size): Rectangle => {
		const [from, to] = [this.pixel([west, north]), this.pixel([east, south])];
		const [x, y] = [Math.max(0, from.x), Math.max(0, from.y)];
		return { x, y, width: Math.min(width, to.x) - x, height: Math.min(height, to.y) - y };
	};

	/** What a reader sees of the map, between what lies over its edges. */
	box(insets: Insets, size: Size): Box {
		const northWest = this.map.unproject([insets.left, insets.top]);
		const southEast = this.map.unproject([size.width - insets.right, size.height - insets.bottom]);
		return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
	}

	middle(): [number, number] {
		const { lng, lat } = this.map.getCenter();
		return [lng, lat];
	}

	/** What lies over the map, each element of the page marked so, in the container's pixels. */
	covers(): Cover[] {
		const home = this.map.getContainer().getBoundingClientRect();
		const elements = [...document.querySelectorAll('[data-over-map]')];
		// What a closed disclosure holds still has a size.
		return elements
			.filter((element) => element.checkVisibility())
			.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				const stays = element.getAttribute('data-over-map') !== 'passing';
				return { x: x - home.x, y: y - home.y, width, height, stays };
			});
	}

	view(): View {
		const { lng, lat } = this.map.getCenter();
		return { lng, lat, zoom: this.map.getZoom() };
	}

	/** Goes to a view the address gives; nothing happens when it is there already. */
	show(view: View): void {
		const now = this.view();
		const same = Math.abs(now.lng - view.lng) < 1e-3 && Math.abs(now.lat - view.lat) < 1e-3;
		if (same && Math.abs(now.zoom - view.zoom) < 0.02) return;
		this.map.jumpTo({ center: [view.lng, view.lat], zoom: view.zoom });
	}

	fit(bounds: LngLatBoundsLike, insets: Insets, duration: number, closest = CLOSEST): void {
		this.map.fitBounds(bounds, { padding: padded(insets, 48), maxZoom: closest, duration });
	}

	/** Draws the outlines of countries, once, and gives them. */
	async drawCountries(load: () => Promise<FeatureCollection>): Promise<FeatureCollection> {
		if (this.#drawing.sources.countries.features.length === 0)
			this.draw({ countries: await load() });
		return this.#drawing.sources.countries;
	}

	/** Around the largest part of a country of the ground; null before the ground is there, or where none is. */
	countryBox(iso: string): Box | null {
		const country = this.#drawing.sources.countries.features.find(
			({ properties }) => properties?.['iso'] === iso,
		);
		const parts = country ? flatten(country as Feature<Polygon | MultiPolygon>).features : [];
		const [largest] = parts.toSorted((a, b) => area(b) - area(a));
		return largest ? (bbox(largest) as Box) : null;
	}

	#existing(at: PointLike | [PointLike, PointLike], layers: string[]): MapGeoJSONFeature[] {
		return this.map.queryRenderedFeatures(at, {
			layers: layers.filter((layer) => this.map.getLayer(layer)),
		});
	}
}

function padded({ top, right, bottom, left }: Insets, by: number): Insets {
	return { top: top + by, right: right + by, bottom: bottom + by, left: left + by };
}

function placesOf({ properties }: { properties: Record<string, unknown> }): string[] {
	return String(properties['places'] ?? '')
		.split('|')
		.filter(Boolean);
}
