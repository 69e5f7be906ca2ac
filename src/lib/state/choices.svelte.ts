import { goto } from '$app/navigation';
import { readChoices, usualChoices, writeChoices, type Choices, type View } from './address.ts';
import { everyPeriod, knownPeriods, strangers } from './shown.ts';
import type { MapView, PlaceView, TextView } from './view.ts';

/** Milliseconds within which a second click belongs to the first, so that going back undoes both. */
const DOUBLE_CLICK = 400;

/**
 * What the reader has chosen, as the address says it: choosing writes the address, and going back, forward or along a
 * link is followed. Everything shown is derived from this.
 */
export class MapChoices {
	readonly #view: MapView;
	#chosenAt = 0;
	#all = $state.raw(usualChoices);

	/** As words, so that a pan, which changes the address too, does not count as another choice. */
	readonly #periodKey = $derived(this.#all.periods?.join(',') ?? null);
	readonly #placeKey = $derived(this.#all.places.join(','));

	readonly periods: ReadonlySet<string>;
	/** The places selected, in the order of the address. */
	readonly places: PlaceView[];
	/** The one place selected; null where none or several are. */
	readonly place: PlaceView | null;
	/** The text to read: the one chosen, else that of the selected place's first receipt, else the newest. */
	readonly text: TextView | null;
	/** Ids of the address that stand for nothing here. */
	readonly strangers: string[];
	readonly lang = $derived(this.#all.lang);
	readonly panel = $derived(this.#all.panel);
	readonly view = $derived(this.#all.view);

	constructor(view: MapView) {
		this.#view = view;
		this.periods = $derived(knownPeriods(listed(this.#periodKey), everyPeriod(view.periods)));
		this.places = $derived(
			(listed(this.#placeKey) ?? []).flatMap(
				(id) => view.places.find((place) => place.id === id) ?? [],
			),
		);
		this.strangers = $derived(strangers(this.#all, view));
		this.place = $derived(this.places.length === 1 ? (this.places[0] ?? null) : null);
		this.text = $derived(
			view.texts.find(({ id }) => id === (this.#all.text ?? this.place?.receipts[0]?.text)) ??
				view.texts.at(-1) ??
				null,
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

	/** Selects what stands in one spot; a text that does not speak of it gives way to one that does. */
	select(...places: string[]): void {
		const spoken = this.#view.places
			.filter(({ id }) => places.includes(id))
			.flatMap(({ receipts }) => receipts.map(({ text }) => text));
		const keeps = this.#all.text === null || spoken.length === 0 || spoken.includes(this.#all.text);
		this.choose(keeps ? { places } : { places, text: null });
	}

	toggle(period: string): void {
		const others = [...this.periods].filter((id) => id !== period);
		this.show(this.periods.has(period) ? others : [...others, period]);
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

	#go(all: Choices, isPan: boolean): void {
		const address = writeChoices(all);
		// A click on empty ground chooses nothing new, and must not stand in the way of going back.
		if (address === writeChoices(this.#all)) return;
		const now = Date.now();
		const isSameGesture = now - this.#chosenAt < DOUBLE_CLICK;
		if (!isPan) this.#chosenAt = now;
		const replaceState = isPan || isSameGesture;
		this.#all = all;
		void goto(address, { keepFocus: true, noScroll: true, replaceState });
	}
}

function listed(key: string | null): string[] | null {
	return key === null ? null : key.split(',').filter(Boolean);
}
