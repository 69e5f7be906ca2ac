import { expect, test } from 'vitest';
import { addressOf, listeningFrom, SettingError } from '../src/cli/listening.ts';

test.each([
	[{}, { host: '127.0.0.1', port: 3000 }],
	[
		{ HOST: '', PORT: '' },
		{ host: '127.0.0.1', port: 3000 },
	],
	[
		{ HOST: '::1', PORT: '0' },
		{ host: '::1', port: 0 },
	],
])('%j listens on %j', (env, listening) => {
	expect(listeningFrom(env)).toEqual(listening);
});

test.each(['http', '-1', '65536', '80.5', '0x50', ' 80', '999999'])(
	'PORT=%s is refused by name',
	(PORT) => {
		expect(() => listeningFrom({ PORT })).toThrow(SettingError);
		expect(() => listeningFrom({ PORT })).toThrow(`PORT is "${PORT}"`);
	},
);

test.each([
	['127.0.0.1', 'http://127.0.0.1:3000'],
	['0.0.0.0', 'http://localhost:3000'],
	['::', 'http://localhost:3000'],
	['::1', 'http://[::1]:3000'],
])('%s is opened at %s', (host, address) => {
	expect(addressOf({ host, port: 3000 })).toBe(address);
});
