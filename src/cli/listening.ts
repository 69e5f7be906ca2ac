export interface Listening {
	host: string;
	/** 0 lets the system choose a free one. */
	port: number;
}

/** A setting that cannot be used; the message says what was got and what was expected. */
export class SettingError extends Error {
	override name = 'SettingError';
}

/**
 * Where to listen, from `HOST` and `PORT`.
 * @throws {SettingError} when `PORT` is not a port
 */
export function listeningFrom(env: Record<string, string | undefined>): Listening {
	const port = env['PORT'] || '3000';
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
		throw new SettingError(`PORT is "${port}", but must be a whole number from 0 to 65535.`);
	}
	return { host: env['HOST'] || '127.0.0.1', port: Number(port) };
}

/** The address to open in a browser on this machine. */
export function addressOf({ host, port }: Listening): string {
	const everyInterface = host === '0.0.0.0' || host === '::';
	const name = everyInterface ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${port}`;
}
