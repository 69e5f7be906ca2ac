import type { MapChoices } from '../choices.svelte.ts';
import type { PeriodView } from '../view.ts';

/** Shows the periods one after the other, in order of time. */
export class Playback {
	readonly #choices: MapChoices;
	/** The period that playing has come to; null while it is paused. */
	#reached = $state<string | null>(null);

	readonly order: readonly PeriodView[];
	/** Place in the order of the one period that shows; -1 where none or several do. */
	readonly index: number;
	readonly isPlaying: boolean;
	/** Whether the reader has chosen something else since. */
	readonly isLeft: boolean;

	constructor(choices: MapChoices, periods: PeriodView[]) {
		this.#choices = choices;
		this.order = inOrderOfTime(periods);
		this.index = $derived.by(() => {
			const { periods: ids, interval } = choices;
			return ids.size === 1 && interval === null
				? this.order.findIndex(({ id }) => ids.has(id))
				: -1;
		});
		this.isPlaying = $derived(this.#reached !== null);
		this.isLeft = $derived(this.isPlaying && this.order[this.index]?.id !== this.#reached);
	}

	/** Goes on after the period that shows, and from the first one where none or the last does. */
	play(): void {
		this.#show(this.index + 1 < this.order.length ? this.index + 1 : 0, false);
	}

	pause(): void {
		this.#reached = null;
	}

	/** The next period while playing, which ends with the last. */
	advance(): void {
		if (this.index + 1 < this.order.length) this.#show(this.index + 1, true);
		else this.pause();
	}

	/** Steps by hand, from either end where no single period shows. */
	step(by: 1 | -1): void {
		this.pause();
		const last = this.order.length - 1;
		const next = this.index === -1 ? (by === 1 ? 0 : last) : this.index + by;
		const period = this.order[Math.max(0, Math.min(last, next))];
		if (period) this.#choices.only(period.id, this.index !== -1);
	}

	#show(index: number, replaces: boolean): void {
		const period = this.order[index];
		if (!period) return;
		this.#reached = period.id;
		this.#choices.only(period.id, replaces);
	}
}

function inOrderOfTime(periods: PeriodView[]): PeriodView[] {
	return periods.toSorted((a, b) => a.bounds.min - b.bounds.min || a.bounds.max - b.bounds.max);
}
