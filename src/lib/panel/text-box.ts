import { bisector } from 'd3-array';
import type { TextPoint } from '#lib/state/strip.ts';

/** Where the reading line stands in a scrolled text: a third down, at most so many px from its top. */
const SHARE = 1 / 3;
const MOST = 240;

/** The same as a CSS length, for what lies in a size container of the text's height. */
export const LINE = `min(${(SHARE * 100).toFixed(3)}cqb, ${MOST}px)`;

const byTop = bisector((element: Element) => element.getBoundingClientRect().top);

/** A text that is scrolled. It looks at a few rectangles each time, however long the text is. */
export class TextBox {
	readonly #box: HTMLElement;
	readonly #units: HTMLElement[];

	/** The units are the elements with `data-unit`, in the order of the text. */
	constructor(box: HTMLElement) {
		this.#box = box;
		this.#units = [...box.querySelectorAll<HTMLElement>('[data-unit]')];
	}

	unit(id: string): HTMLElement | null {
		return this.#units.find((element) => element.dataset['unit'] === id) ?? null;
	}

	/** The words of a mention; null where the text has none. */
	words(mention: string): HTMLElement | null {
		return this.#box.querySelector(`mark[data-mention="${CSS.escape(mention)}"]`);
	}

	/** The words of every drawn mention of a place. */
	drawn(place: string): HTMLElement[] {
		return [
			...this.#box.querySelectorAll<HTMLElement>(`mark.drawn[data-place="${CSS.escape(place)}"]`),
		];
	}

	isAtStart(): boolean {
		return this.#box.scrollTop === 0;
	}

	goToStart(): void {
		this.#box.scrollTop = 0;
	}

	/** Id of the unit at the reading line; null in a text without one. */
	atLine(): string | null {
		return this.#units[this.#indexAt(this.#line())]?.dataset['unit'] ?? null;
	}

	/** What of the text stands at the upper edge, at the reading line and at the lower edge. */
	points(): { from: TextPoint; line: TextPoint; to: TextPoint } {
		const { top, bottom } = this.#box.getBoundingClientRect();
		return {
			from: this.#pointAt(top),
			line: this.#pointAt(this.#line()),
			to: this.#pointAt(bottom),
		};
	}

	isInView(element: Element): boolean {
		const [inner, outer] = [element.getBoundingClientRect(), this.#box.getBoundingClientRect()];
		return inner.top >= outer.top && inner.bottom <= outer.bottom;
	}

	/** Scrolls an element to the reading line: a unit with its start, words with their middle. Tells whether that moved the text. */
	bring(element: HTMLElement): boolean {
		const share = this.#units.includes(element) ? 0 : 0.5;
		return this.#scroll(() => this.#toLine(element, share));
	}

	/** Scrolls a point of the text to the reading line. */
	seek({ unit, share }: TextPoint): void {
		const element = this.#units[unit];
		if (element) this.#scroll(() => this.#toLine(element, share));
	}

	#toLine(element: Element, share: number): void {
		const { top, height } = element.getBoundingClientRect();
		this.#box.scrollTop += Math.ceil(top + height * share - this.#line());
	}

	/** Twice, for what was far away gets its true height only once it is near. */
	#scroll(scroll: () => void): boolean {
		const before = this.#box.scrollTop;
		scroll();
		requestAnimationFrame(scroll);
		return this.#box.scrollTop !== before;
	}

	#line(): number {
		const { top, height } = this.#box.getBoundingClientRect();
		return top + Math.min(SHARE * height, MOST);
	}

	#indexAt(y: number): number {
		return Math.max(0, byTop.right(this.#units, y) - 1);
	}

	#pointAt(y: number): TextPoint {
		const unit = this.#indexAt(y);
		const { top = 0, height = 1 } = this.#units[unit]?.getBoundingClientRect() ?? {};
		return { unit, share: Math.max(0, Math.min(1, (y - top) / (height || 1))) };
	}
}
