import { Agent, get, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { assertFree, ListenError, serve } from '../src/cli/serve.ts';

const hello: RequestListener = (_request, response) => response.end('hello');
const anyPort = { host: '127.0.0.1', port: 0 };

test('answers at the address it gives, and no longer once closed', async () => {
	const served = await serve(hello, anyPort);
	await expect(fetch(served.address).then((answer) => answer.text())).resolves.toBe('hello');
	await served.close();
	await expect(fetch(served.address)).rejects.toThrow('fetch failed');
});

test('closes at once, whatever connections are kept alive', async () => {
	const served = await serve(hello, anyPort);
	const [answer] = await once(
		get(served.address, { agent: new Agent({ keepAlive: true }) }),
		'response',
	);
	answer.resume();
	await once(answer, 'end');
	await served.close();
	await expect(assertFree(portOf(served.address))).resolves.toBeUndefined();
});

test('closes also on one who never stops listening', async () => {
	const served = await serve((_request, response) => response.write('and then'), anyPort);
	const request = get(served.address);
	const [answer] = await once(request, 'response');
	const cut = once(answer, 'error');
	await served.close();
	await expect(cut).resolves.toMatchObject([{ message: 'aborted' }]);
});

test('says in one line that a port is in use, before and when serving', async () => {
	const served = await serve(hello, anyPort);
	const taken = portOf(served.address);
	await expect(assertFree(taken)).rejects.toThrow(`port ${taken.port}: the port is in use`);
	await expect(serve(hello, taken)).rejects.toThrow(ListenError);
	await served.close();
});

test('says in one line that a host is not of this machine', async () => {
	const elsewhere = { host: '192.0.2.1', port: 0 };
	await expect(serve(hello, elsewhere)).rejects.toThrow('does not have that address');
});

function portOf(address: string) {
	return { host: '127.0.0.1', port: Number(new URL(address).port) };
}
