import type { Writable } from 'node:stream';
import { write } from './command.ts';

/** Milliseconds after which a person wants to hear that something is done, and then hears again. */
const PATIENCE = 1000;

const number = new Intl.NumberFormat('en-GB');

/** Says on standard error how far a long piece of work has come; nothing of what takes under a second. */
export class Progress {
	readonly #stream: Writable;
	readonly #verb: string;
	readonly #began = performance.now();
	#said = performance.now();
	#texts = 0;
	#characters = 0;

	constructor(stream: Writable, verb: string) {
		this.#stream = stream;
		this.#verb = verb;
	}

	async add(characters: number): Promise<void> {
		this.#texts += 1;
		this.#characters += characters;
		if (performance.now() - this.#said > PATIENCE) await this.#say('');
	}

	/** The sum, if anything was said before. */
	async end(): Promise<void> {
		if (performance.now() - this.#began > PATIENCE) await this.#say(' in all');
	}

	async #say(end: string): Promise<void> {
		this.#said = performance.now();
		const seconds = (this.#said - this.#began) / 1000;
		const megabytes = (this.#characters / 1e6).toFixed(1);
		const texts = `${number.format(this.#texts)} text${this.#texts === 1 ? '' : 's'}`;
		await write(
			this.#stream,
			`${this.#verb} ${texts}, ${megabytes} million characters, ${seconds.toFixed(0)} s${end}\n`,
		);
	}
}
