import { spawn } from 'node:child_process';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ROOT = new URL('../../', import.meta.url);
const VITE = join(
	dirname(createRequire(import.meta.url).resolve('vite/package.json')),
	'bin/vite.js',
);

/** The build stopped; what Vite said about it stands above on standard error. */
export class BuildError extends Error {
	override name = 'BuildError';
}

/**
 * Builds the site into `build/`, with Vite's progress on standard error.
 * @throws {BuildError} when Vite fails or `stop` ends it
 */
export async function build(stop: AbortSignal): Promise<void> {
	stop.throwIfAborted();
	const { promise, resolve, reject } = Promise.withResolvers<undefined>();
	const vite = spawn(process.execPath, [VITE, 'build'], {
		cwd: ROOT,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', process.stderr, process.stderr],
	});
	const end = () => vite.kill();
	stop.addEventListener('abort', end);
	vite.once('error', (cause) => reject(new BuildError('The build did not start.', { cause })));
	vite.once('exit', (code, signal) => {
		if (code === 0) resolve(undefined);
		else reject(new BuildError(`The build failed (vite build: ${signal ?? `exit code ${code}`}).`));
	});
	try {
		await promise;
	} finally {
		stop.removeEventListener('abort', end);
	}
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Loads what `build()` made, as an answer to requests. */
export async function builtSite(): Promise<RequestListener> {
	// Without this the adapter takes every request for https, and the site's own forms for foreign ones.
	process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
	const { href } = new URL('build/handler.js', ROOT);
	const { handler } = (await import(href)) as { handler: Middleware };
	return (request, response) => {
		request.headers['x-forwarded-proto'] ??= 'http';
		handler(request, response, () => response.writeHead(404).end());
	};
}
