import { litBy, type Light } from './lit.ts';
import type { MapView } from './view.ts';

const DARK: Light = { places: [], rank: null };

/** The unit that is being read, and what it lights: the reader tells it, the map follows. */
export class Reading {
	#at = $state.raw<{ text: string; unit: string } | null>(null);
	#stops = $state(0);
	readonly light: Light;

	constructor(view: Pick<MapView, 'sightings'>) {
		this.light = $derived(this.#at ? litBy(view, this.#at.text, this.#at.unit) : DARK);
	}

	/** Id of the unit; null before anyone has scrolled, and where no text is to be seen. */
	get unit(): string | null {
		return this.#at?.unit ?? null;
	}

	/** Grows whenever the person has scrolled and stays. */
	get stops(): number {
		return this.#stops;
	}

	isAt(text: string, unit: string): boolean {
		return this.#at?.text === text && this.#at.unit === unit;
	}

	at(text: string, unit: string): void {
		if (!this.isAt(text, unit)) this.#at = { text, unit };
	}

	stop(): void {
		this.#stops += 1;
	}

	leave(): void {
		this.#at = null;
	}
}
