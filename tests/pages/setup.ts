import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { thisComputer } from '../browser/computer.ts';
import { ensureBrowser } from '../browser/ensure.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Of the built site, without a slash at the end. */
		address: string;
		/** Path of the Chromium or Chrome to test with. */
		browser: string;
	}
}

/** `npm start` did not come to print its address. */
export class StartError extends Error {
	override name = 'StartError';
}

const MINUTES_TO_START = 5;
const start = fileURLToPath(new URL('../../src/cli/start.ts', import.meta.url));

/** Before the browser tests: a browser, and the built site served by `npm start` itself. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	project.provide('browser', await ensureBrowser(thisComputer));
	const site = spawn(process.execPath, [start], {
		// Under VITEST, SvelteKit would build something else than people get.
		env: { ...process.env, VITEST: undefined, HOST: '127.0.0.1', PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	project.provide('address', await addressOf(site));
	return async () => {
		const stopped = once(site, 'exit');
		site.kill();
		await stopped;
	};
}

async function addressOf(site: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
	const limit = setTimeout(() => site.kill(), MINUTES_TO_START * 60_000);
	for await (const line of createInterface(site.stdout)) {
		const address = /http:\S+/.exec(line)?.[0];
		if (address === undefined) continue;
		clearTimeout(limit);
		return address;
	}
	clearTimeout(limit);
	throw new StartError('npm start ended without an address; what it said stands above.');
}
