/** The place under the pointer, on the map or in a list; where both meet. */
export class Hover {
	#place = $state<string | null>(null);

	get place(): string | null {
		return this.#place;
	}

	over(place: string | null): void {
		this.#place = place;
	}
}
