import { Worker } from 'node:worker_threads';
import { geoparse } from '#engine/geoparse.ts';
import type { Document } from '#engine/read/document.ts';
import { formatters, type Format } from './formats.ts';
import { gazetteer } from './gazetteer.ts';

/** Turns texts into lines of output. */
export interface Parsers {
	parse(document: Document, own: boolean): Promise<string>;
	/** How many texts may usefully be under way at once. */
	readonly most: number;
	close(): Promise<void>;
}

/** Texts that wait for each thread, so that none is idle while the next one is read. */
const WAITING = 4;

/** Opens the gazetteer in this thread for one job, and in threads of their own for several. */
export async function openParsers(jobs: number, format: Format): Promise<Parsers> {
	return jobs === 1 ? here(format) : threads(jobs, format);
}

async function here(format: Format): Promise<Parsers> {
	const places = await gazetteer();
	const write = formatters[format];
	return {
		most: 1,
		parse: async (document, own) => write(document, geoparse(document, places), own),
		close: async () => undefined,
	};
}

async function threads(jobs: number, format: Format): Promise<Parsers> {
	const workers = Array.from({ length: jobs }, () => new Thread(format));
	let next = 0;
	return {
		most: jobs * WAITING,
		parse(document, own) {
			const worker = workers[next % jobs] as Thread;
			next += 1;
			return worker.parse(document, own);
		},
		close: async () => {
			await Promise.all(workers.map((worker) => worker.close()));
		},
	};
}

/** A thread answers in the order in which it was asked. */
class Thread {
	readonly #worker: Worker;
	readonly #waiting: { resolve: (line: string) => void; reject: (error: unknown) => void }[] = [];

	constructor(format: Format) {
		this.#worker = new Worker(new URL('parse-thread.ts', import.meta.url), {
			workerData: { format },
		});
		this.#worker.on('message', (line: string) => this.#waiting.shift()?.resolve(line));
		this.#worker.on('error', (error) => {
			for (const { reject } of this.#waiting.splice(0)) reject(error);
		});
	}

	parse(document: Document, own: boolean): Promise<string> {
		const { promise, resolve, reject } = Promise.withResolvers<string>();
		this.#waiting.push({ resolve, reject });
		this.#worker.postMessage({ document, own });
		return promise;
	}

	async close(): Promise<void> {
		await this.#worker.terminate();
	}
}
