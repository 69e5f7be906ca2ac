import { goto } from '$app/navigation';
import { readChoices, writeChoices, type Choices, type View } from './address.ts';
import { everyPeriod } from './shown.ts';
import type { MapView, PlaceView, TextView } from './view.ts';

/**
 * What the reader has chosen, as the address says it: choosing writes the address, and going back, forward or along a
 * link is followed. Everything shown is derived from this.
 */
export class MapChoices {
	readonly #view: MapView;
	#all = $state.raw(readChoices(new URLSearchParams()));

	readonly periods: ReadonlySet<string>;
	/** The places selected, in the order of the address. */
	readonly places: PlaceView[];
	/** The one place selected; null where none or several are. */
	readonly place: PlaceView | null;
	readonly text: TextView | null;
	readonly lang = $derived(this.#all.lang);
	readonly panel = $derived(this.#all.panel);
	readonly view = $derived(this.#all.view);

	constructor(view: MapView) {
		this.#view = view;
		this.periods = $derived(this.#known(this.#all.periods));
		this.places = $derived(
			this.#all.places.flatMap((id) => view.places.find((place) => place.id === id) ?? []),
		);
		this.place = $derived(this.places.length === 1 ? (this.places[0] ?? null) : null);
		this.text = $derived(
			view.texts.find(({ id }) => id === this.#all.text) ?? view.texts.at(-1) ?? null,
		);
	}

	/** Takes over what an address says; the page itself is built without one. */
	follow(query: URLSearchParams): void {
		this.#all = readChoices(query);
	}

	/** The address with some choices changed. */
	href(changed: Partial<Choices>): string {
		return writeChoices({ ...this.#all, ...changed });
	}

	choose(changed: Partial<Choices>): void {
		this.#go({ ...this.#all, ...changed }, false);
	}

	/** The view follows every pan, so it replaces the address instead of filling the history. */
	look(view: View): void {
		this.#go({ ...this.#all, view }, true);
	}

	select(...places: string[]): void {
		this.choose({ places });
	}

	toggle(period: string): void {
		const chosen = new Set(this.periods);
		if (!chosen.delete(period)) chosen.add(period);
		this.show([...chosen]);
	}

	show(periods: string[]): void {
		const every = everyPeriod(this.#view.periods);
		const inOrder = every.filter((id) => periods.includes(id));
		this.choose({ periods: inOrder.length === every.length ? null : inOrder });
	}

	showAll(): void {
		this.choose({ periods: null });
	}

	only(period: string): void {
		this.show([period]);
	}

	#go(all: Choices, replaceState: boolean): void {
		this.#all = all;
		void goto(writeChoices(all), { keepFocus: true, noScroll: true, replaceState });
	}

	#known(chosen: string[] | null): ReadonlySet<string> {
		const every = everyPeriod(this.#view.periods);
		const known = chosen?.filter((id) => every.includes(id));
		const isMeant = known && (known.length > 0 || chosen?.length === 0);
		return new Set(isMeant ? known : every);
	}
}
