import { goto } from '$app/navigation';
import type { Bounds } from '#engine/model.ts';
import { readChoices, readView, usualChoices, writeChoices, writeView } from './address.ts';
import type { Choices, Overlay, Stop, View } from './address.ts';
import { intervalOf } from './interval.ts';
import { everyPeriod, knownPeriods, strangers, type Filter } from './shown.ts';
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
	/** As it was last written or followed; while something is dragged the choices run ahead of it. */
	#address = writeChoices(usualChoices);
	#all = $state.raw(usualChoices);

	/** As words, so that following the address does not count as another choice. */
	readonly #periodKey = $derived(this.#all.periods?.join(',') ?? null);
	readonly #placeKey = $derived(this.#all.places.join(','));
	readonly #alsoKey = $derived(this.#all.also.join(','));
	readonly #viewKey = $derived(writeView(this.#all.view));

	readonly periods: ReadonlySet<string>;
	/** The interval chosen by `from` and `to`; null where none is, or it cannot be read. */
	readonly interval: Bounds | null;
	/** What is to show. */
	readonly filter: Filter;
	/** The places selected, in the order of the address. */
	readonly places: PlaceView[];
	/** The one place selected; null where none or several are. */
	readonly place: PlaceView | null;
	/** The text to read: the one chosen, else that of the selected place's first receipt, else the newest. */
	readonly text: TextView | null;
	/** Ids of the address that stand for nothing here. */
	readonly strangers: string[];
	readonly from = $derived(this.#all.from);
	readonly to = $derived(this.#all.to);
	readonly mention = $derived(this.#all.mention);
	readonly unit = $derived(this.#all.unit);
	readonly lang = $derived(this.#all.lang);
	readonly panel = $derived(this.#all.panel);
	readonly list = $derived(this.#all.list);
	readonly view = $derived(readView(this.#viewKey));
	readonly also: readonly Overlay[] = $derived((listed(this.#alsoKey) ?? []) as Overlay[]);
	readonly query = $derived(this.#all.query);
	readonly key = $derived(this.#all.key);
	readonly sheet = $derived(this.#all.sheet);

	constructor(view: MapView) {
		this.#view = view;
		const every = everyPeriod(view.periods);
		this.periods = $derived(knownPeriods(listed(this.#periodKey), every));
		this.interval = $derived(intervalOf(this.#all.from, this.#all.to));
		this.filter = $derived({
			// A sighting may be in no period at all; without a choice it shows too.
			periods: this.periods.size === every.length ? null : this.periods,
			interval: this.interval,
		});
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
		this.#address = writeChoices(this.#all);
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

	/** The unit follows the scrolling, as the view does the panning. */
	read(text: string, unit: string): void {
		this.#go({ ...this.#all, text, unit }, true);
	}

	/** Shows what overlaps an interval, of every period. While it is still dragged the address waits. */
	within(from: string | null, to: string | null, isDragged = false): void {
		const all = { ...this.#all, periods: null, from, to };
		if (isDragged) this.#all = all;
		else this.#go(all, false);
	}

	/** Types a search; each letter replaces the one before in the history. */
	search(query: string | null): void {
		this.#go({ ...this.#all, query }, this.#all.query !== null && query !== null);
	}

	/** Where the sheet of a phone stands, and whether the key is open: no step of the history. */
	arrange(changed: { sheet?: Stop; key?: 'open' | 'closed' }): void {
		this.#go({ ...this.#all, ...changed }, true);
	}

	toggleAlso(overlay: Overlay): void {
		const others = this.also.filter((other) => other !== overlay);
		this.choose({ also: this.also.includes(overlay) ? others : [...others, overlay] });
	}

	/** Selects what stands in one spot; a text that does not speak of it gives way to one that does. A search ends. */
	select(...places: string[]): void {
		const spoken = this.#view.places
			.filter(({ id }) => places.includes(id))
			.flatMap(({ receipts }) => receipts.map(({ text }) => text));
		const keeps = this.#all.text === null || spoken.length === 0 || spoken.includes(this.#all.text);
		const selected = { places, mention: null, query: null };
		this.choose(keeps ? selected : { ...selected, text: null, unit: null });
	}

	toggle(period: string): void {
		const others = [...this.periods].filter((id) => id !== period);
		this.show(this.periods.has(period) ? others : [...others, period]);
	}

	show(periods: string[]): void {
		this.choose({ periods: this.#inOrder(periods) });
	}

	/** Every period, and no limit of time. */
	showAll(): void {
		this.choose({ periods: null, from: null, to: null });
	}

	/**
	 * What a period shows does not depend on an interval, so that falls away, and a search ends. One of a series, as while they are played,
	 * replaces the one before in the history.
	 */
	only(period: string, replaces = false): void {
		const periods = this.#inOrder([period]);
		this.#go({ ...this.#all, periods, from: null, to: null, query: null }, replaces);
	}

	#inOrder(periods: string[]): string[] | null {
		const every = everyPeriod(this.#view.periods);
		const known = every.filter((id) => periods.includes(id));
		return known.length === every.length ? null : known;
	}

	#go(all: Choices, replaces: boolean): void {
		const address = writeChoices(all);
		this.#all = all;
		// A click on empty ground chooses nothing new, and must not stand in the way of going back.
		if (address === this.#address) return;
		this.#address = address;
		const now = Date.now();
		const isSameGesture = now - this.#chosenAt < DOUBLE_CLICK;
		if (!replaces) this.#chosenAt = now;
		const replaceState = replaces || isSameGesture;
		void goto(address, { keepFocus: true, noScroll: true, replaceState });
	}
}

function listed(key: string | null): string[] | null {
	return key === null ? null : key.split(',').filter(Boolean);
}
