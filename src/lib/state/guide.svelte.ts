import { recall, remember } from './storage.ts';

const NAME = 'guide';
const SEEN = 'seen';

/** Whether the words that a first visit begins with show: once closed, only when asked for. */
export class Guide {
	#isOpen: boolean;

	/** A visit along a link with choices comes for those; it is given the query of the address. */
	constructor(query: string) {
		this.#isOpen = $state(query === '' && recall(NAME) !== SEEN);
	}

	get isOpen(): boolean {
		return this.#isOpen;
	}

	open(): void {
		this.#isOpen = true;
	}

	close(): void {
		this.#isOpen = false;
		remember(NAME, SEEN);
	}
}
