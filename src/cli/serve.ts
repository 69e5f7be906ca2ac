import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import { addressOf, type Listening } from './listening.ts';

const REASONS: Record<string, string> = {
	EADDRINUSE: 'the port is in use by another program; stop that, or set PORT to a free one',
	EACCES: 'this user may not open that port; set PORT to one above 1023',
	EADDRNOTAVAIL: 'this machine does not have that address; set HOST to one it has',
	ENOTFOUND: 'that name is not known; set HOST to an address of this machine',
};

/** Nothing can listen there; the cause is the system's own error. */
export class ListenError extends Error {
	override name = 'ListenError';

	constructor(wanted: Listening, cause: unknown) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
		const reason = REASONS[code] ?? `the system says ${code}`;
		super(`Cannot listen on ${wanted.host}, port ${wanted.port}: ${reason}.`, { cause });
	}
}

export interface Served {
	/** With the real port, also when port 0 was asked for. */
	address: string;
	/** Lets running answers finish, for a moment, and frees the port. */
	close(): Promise<void>;
}

/**
 * Answers requests until closed.
 * @throws {ListenError} when the host or the port cannot be had
 */
export async function serve(answer: RequestListener, wanted: Listening): Promise<Served> {
	const server = createServer(answer);
	try {
		server.listen(wanted.port, wanted.host);
		await once(server, 'listening');
	} catch (cause) {
		throw new ListenError(wanted, cause);
	}
	return {
		address: addressOf({ host: wanted.host, port: portOf(server) }),
		close: () => close(server),
	};
}

/**
 * Says at once, before the build, that the host or the port cannot be had.
 * @throws {ListenError}
 */
export async function assertFree(wanted: Listening): Promise<void> {
	const probe = await serve((_request, response) => response.end(), wanted);
	await probe.close();
}

async function close(server: Server): Promise<void> {
	const closed = once(server, 'close');
	server.close();
	server.closeIdleConnections();
	const patience = setTimeout(() => server.closeAllConnections(), 2000);
	await closed;
	clearTimeout(patience);
}

function portOf(server: Server): number {
	const address = server.address();
	return address !== null && typeof address === 'object' ? address.port : 0;
}
