import type { Reading } from '#lib/state/reading.svelte.ts';
import type { TextPoint } from '#lib/state/strip.ts';
import { TextBox } from './text-box.ts';

/** Milliseconds without scrolling after which the person stays. */
const STAY = 200;

/** Where in which text to be: at a unit, or where the words of a mention are in view. */
export interface Target {
	text: string;
	unit: string | null;
	mention: string | null;
}

/** Keeps together how far a text is scrolled, what is being read, and where the address points. */
export class Scrolling {
	readonly #reading: Reading;
	readonly #onstay: (text: string, unit: string) => void;
	#box = $state.raw<TextBox | null>(null);
	#points = $state.raw<ReturnType<TextBox['points']> | null>(null);
	#target: Target = { text: '', unit: null, mention: null };
	/** Whether the text was last scrolled to where the address points, and not by the person. */
	#isSteered = false;
	#staying: ReturnType<typeof setTimeout> | undefined;

	constructor(reading: Reading, onstay: (text: string, unit: string) => void) {
		this.#reading = reading;
		this.#onstay = onstay;
	}

	/** The text as it is laid out; another one for another text. */
	get box(): TextBox | null {
		return this.#box;
	}

	/** What of the text is in view; null before it is laid out. */
	get points(): ReturnType<TextBox['points']> | null {
		return this.#points;
	}

	/**
	 * Goes to where the address points, but not away from what is being read, nor from words that are in view, nor from
	 * where the person has scrolled before the page could hear of it.
	 */
	arrive(scroller: HTMLElement, target: Target): void {
		const before = this.#target;
		this.#target = target;
		const isOther = target.text !== before.text;
		const box = isOther || !this.#box ? (this.#box = new TextBox(scroller)) : this.#box;
		const changed = (what: 'unit' | 'mention') => isOther || target[what] !== before[what];
		const unit = target.unit !== null && changed('unit') ? box.unit(target.unit) : null;
		const words = target.mention !== null && changed('mention') ? box.words(target.mention) : null;
		if (unit && !this.#reading.isAt(target.text, target.unit ?? ''))
			this.#steer(box, words && unit.contains(words) ? words : unit);
		else if (words && !box.isInView(words)) this.#steer(box, words);
		else if (before.text === '' && !box.isAtStart()) this.scrolled();
		else if (isOther && !words) this.#begin(box);
	}

	/** The text has been scrolled, by whomever. */
	readonly scrolled = (): void => {
		// A text that nobody reads has been taken to its start by a change of texts.
		if (this.#reading.unit === null && this.#box?.isAtStart()) return;
		this.#read();
		clearTimeout(this.#staying);
		this.#staying = setTimeout(() => this.#stay(), STAY);
	};

	readonly seek = (point: TextPoint): void => this.#box?.seek(point);

	/** The room for the text has changed. */
	readonly measure = (): void => {
		this.#points = this.#box?.points() ?? null;
	};

	leave(): void {
		clearTimeout(this.#staying);
		this.#reading.leave();
	}

	#steer(box: TextBox, to: HTMLElement): void {
		if (box.bring(to)) this.#isSteered = true;
		this.#read();
	}

	/** Another text starts at its start, and nothing of it is being read yet. */
	#begin(box: TextBox): void {
		box.goToStart();
		this.#reading.leave();
		this.measure();
	}

	#read(): void {
		this.measure();
		const unit = this.#box?.atLine();
		if (unit) this.#reading.at(this.#target.text, unit);
	}

	#stay(): void {
		const { unit } = this.#reading;
		if (!this.#isSteered && unit !== null) {
			this.#reading.stop();
			this.#onstay(this.#target.text, unit);
		}
		this.#isSteered = false;
	}
}
