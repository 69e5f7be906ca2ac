import { spawn } from 'node:child_process';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VITE = join(
	dirname(createRequire(import.meta.url).resolve('vite/package.json')),
	'bin/vite.js',
);

/** The build stopped; what Vite said about it stands above on standard error. */
export class BuildError extends Error {
	override name = 'BuildError';
}

/** Which content a site is built from, and where it goes: folders. */
export interface Site {
	content: string;
	into: string;
}

/** The project's own. */
export const OWN_SITE: Site = { content: join(ROOT, 'geo'), into: join(ROOT, 'build') };

/**
 * Builds a site, with Vite's progress on standard error.
 * @throws {BuildError} when Vite fails or `stop` ends it
 */
export async function build(stop: AbortSignal, { content, into } = OWN_SITE): Promise<void> {
	stop.throwIfAborted();
	const { promise, resolve, reject } = Promise.withResolvers<undefined>();
	const vite = spawn(process.execPath, [VITE, 'build'], {
		cwd: ROOT,
		env: {
			...process.env,
			NODE_ENV: 'production',
			DATELINE_CONTENT: resolvePath(content),
			DATELINE_BUILD: resolvePath(into),
		},
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
export async function builtSite({ into } = OWN_SITE): Promise<RequestListener> {
	// Without this the adapter takes every request for https, and the site's own forms for foreign ones.
	process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
	const { href } = pathToFileURL(resolvePath(into, 'handler.js'));
	const { handler } = (await import(href)) as { handler: Middleware };
	return (request, response) => {
		request.headers['x-forwarded-proto'] ??= 'http';
		handler(request, response, () => response.writeHead(404).end());
	};
}
