import type { Answer, Request } from './request.ts';
import { startWorker } from './start.ts';

/** Where the trial of a text stands. */
export type Stage = { step: 'writing' } | Answer;

/** A text that is tried: what the worker has told of it. */
export class Trial {
	#stage: Stage = $state.raw({ step: 'writing' });
	#worker: Worker | null = null;

	get stage(): Stage {
		return this.#stage;
	}

	get isBusy(): boolean {
		return this.#stage.step === 'fetching' || this.#stage.step === 'reading';
	}

	/** Reads a text; what was being read before is given up. */
	read(request: Request): void {
		this.#end({ step: 'reading' });
		const worker = startWorker();
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
			if (data.step === 'fetching' || data.step === 'reading') this.#stage = data;
			else this.#end(data);
		});
		worker.addEventListener('error', ({ message }) => this.#end({ step: 'failed', message }));
		worker.postMessage(request);
	}

	/** Back to the text. */
	stop(): void {
		this.#end({ step: 'writing' });
	}

	#end(stage: Stage): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#stage = stage;
	}
}
