/** The place under the pointer or the focus, on the map or in the page; where both meet. */
export class Hover {
	#place = $state<string | null>(null);
	#isOnMap = $state(false);

	get place(): string | null {
		return this.#place;
	}

	/** The place, where it is pointed at in the page, so that its mark has to be found. */
	get sought(): string | null {
		return this.#isOnMap ? null : this.#place;
	}

	over(place: string | null, isOnMap = false): void {
		this.#place = place;
		this.#isOnMap = isOnMap;
	}
}
