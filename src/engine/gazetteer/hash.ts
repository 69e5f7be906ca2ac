const SEPARATOR = 32;

/** A running hash of a sequence of keys, 64 bits in two halves: FNV-1a with two primes, mixed at the end. */
export class KeyHash {
	#high = 0;
	#low = 0;

	constructor() {
		this.restart();
	}

	restart(): void {
		this.#high = 0x811c9dc5;
		this.#low = 0x1b873593;
	}

	add(key: string): void {
		let high = this.#high;
		let low = this.#low;
		for (let at = 0; at < key.length; at++) {
			const unit = key.charCodeAt(at);
			high = Math.imul(high ^ unit, 0x01000193);
			low = Math.imul(low ^ unit, 0x5bd1e995);
		}
		this.#high = Math.imul(high ^ SEPARATOR, 0x01000193);
		this.#low = Math.imul(low ^ SEPARATOR, 0x5bd1e995);
	}

	/** Unsigned, 32 bits. */
	get high(): number {
		return mixed(this.#high);
	}

	/** Unsigned, 32 bits. */
	get low(): number {
		return mixed(this.#low);
	}
}

/** Spreads every bit over all (the finalizer of MurmurHash3). */
function mixed(hash: number): number {
	let h = hash;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
