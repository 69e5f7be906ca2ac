import { build, BuildError, builtSite } from './build.ts';
import { withHeaders } from './headers.ts';
import { listeningFrom, SettingError } from './listening.ts';
import { assertFree, ListenError, serve } from './serve.ts';

const OLDEST_NODE = 24;

/** `npm start`: builds, serves, prints the address, and stops on SIGTERM or SIGINT. */
async function start(stop: AbortSignal): Promise<void> {
	const wanted = listeningFrom(process.env);
	await assertFree(wanted);
	await build(stop);
	const served = await serve(withHeaders(await builtSite()), wanted);
	console.log(`Dateline answers at ${served.address}`);
	await aborted(stop);
	await served.close();
}

async function aborted(signal: AbortSignal): Promise<void> {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	signal.addEventListener('abort', () => resolve(undefined));
	if (signal.aborted) resolve(undefined);
	await promise;
}

function isExpected(error: unknown): error is Error {
	return [SettingError, ListenError, BuildError].some((kind) => error instanceof kind);
}

if (Number.parseInt(process.versions.node) < OLDEST_NODE) {
	console.error(`Dateline needs Node ${OLDEST_NODE}; this is ${process.version}. Use npm start.`);
	process.exit(1);
}

const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopping.abort());

try {
	await start(stopping.signal);
	process.exit(0);
} catch (error) {
	if (stopping.signal.aborted && error instanceof BuildError) process.exit(0);
	console.error(isExpected(error) ? error.message : error);
	process.exit(1);
}
