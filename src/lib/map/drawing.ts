import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { SOURCES, type SourceName, type Sources } from '#lib/style/style.ts';
import { changesOf, isSame } from './changes.ts';

/** Sources of large shapes, of which only what changes is sent; their layers have an order of their own. */
const OUTLINES: ReadonlySet<SourceName> = new Set(['fades', 'areas']);

/**
 * Sends the sources of the style to a map no faster than it draws them: what changes while it draws waits, and of what
 * waits only the latest is sent. So nothing piles up behind a slow machine while an interval is dragged.
 */
export class Drawing {
	readonly #map: MapLibre;
	/** What the map was given. */
	#given: Sources;
	#wanted: Sources;
	#underway: SourceName[] = [];

	constructor(map: MapLibre, given: Sources) {
		this.#map = map;
		this.#given = given;
		this.#wanted = given;
		map.on('render', () => this.#next());
	}

	/** All that is drawn, or will be next. */
	get sources(): Sources {
		return this.#wanted;
	}

	/** Draws other data; what is not named, or is the same, stays. */
	draw(changed: Partial<Sources>): void {
		this.#wanted = { ...this.#wanted, ...changed };
		this.#next();
	}

	/** A style with `sources` was set. */
	restart(): void {
		this.#given = this.#wanted;
	}

	#next(): void {
		if (this.#given === this.#wanted || this.#underway.some((name) => this.#isDrawing(name)))
			return;
		const changed = SOURCES.filter((name) => !isSame(this.#given[name], this.#wanted[name]));
		// A style that was just set may not have its sources yet.
		if (changed.some((name) => this.#map.getSource(name) === undefined)) return;
		this.#underway = changed;
		for (const name of this.#underway) this.#send(name, this.#given[name], this.#wanted[name]);
		this.#given = this.#wanted;
	}

	#isDrawing(name: SourceName): boolean {
		return this.#map.getSource(name) !== undefined && !this.#map.isSourceLoaded(name);
	}

	#send(
		name: SourceName,
		before: GeoJSON.FeatureCollection,
		next: GeoJSON.FeatureCollection,
	): void {
		const source = this.#map.getSource<GeoJSONSource>(name);
		if (OUTLINES.has(name)) void source?.updateData(changesOf(before, next));
		else void source?.setData(next);
	}
}
