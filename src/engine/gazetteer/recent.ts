const SLOTS = 1 << 13;

/** Keeps what was last made for a number, in a fixed number of slots: memory stays flat on a stream of texts. */
export class Recent<T> {
	readonly #keys = new Float64Array(SLOTS).fill(-1);
	readonly #values = new Array<T | undefined>(SLOTS);

	get(key: number, make: () => T): T {
		const slot = key % SLOTS;
		const held = this.#values[slot];
		if (held !== undefined && this.#keys[slot] === key) return held;
		const made = make();
		this.#keys[slot] = key;
		this.#values[slot] = made;
		return made;
	}
}
