import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, screenshot, test, whenMapIdle } from './driver.ts';

const DATELINE = fileURLToPath(new URL('../../src/cli/dateline.ts', import.meta.url));

const CONVOY = `A convoy leaves Kharkiv

The convoy left Kharkiv on 3 May 2023 and reached Poltava before dark, officials said.

It had come from Sumy and went on to Kyiv three days later.
`;

test(
	'dateline map serves a map of a text, which says that nobody has reviewed it, and leaves nothing behind',
	{ timeout: 300_000 },
	async ({ open }) => {
		const folder = await mkdtemp(join(tmpdir(), 'dateline-own-'));
		const temporary = await mkdtemp(join(tmpdir(), 'dateline-tmp-'));
		const file = join(folder, 'convoy.txt');
		await writeFile(file, CONVOY);
		const command = spawn(process.execPath, [DATELINE, 'map', file, '--published', '2023-05-10'], {
			env: { ...process.env, VITEST: undefined, HOST: '127.0.0.1', PORT: '0', TMPDIR: temporary },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const ended = once(command, 'exit');
		try {
			const said = (await createInterface(command.stdout)[Symbol.asyncIterator]().next()) as {
				value: string;
			};
			expect(said.value).toMatch(/^Dateline answers at http:\S+; nothing on it is reviewed yet$/);
			const address = /http:[^\s;]+/.exec(said.value)?.[0] ?? '';
			const page = await open(`${address}/`);
			await whenMapIdle(page);
			await expect(page.locator('[data-map]').getAttribute('data-places')).resolves.toBe(
				'kharkiv kyiv poltava sumy',
			);
			await expect(page.getByText('nobody has reviewed any of it').count()).resolves.toBe(1);
			// It opens where its places are.
			await expect.poll(() => page.getByText('outside the view').count()).toBe(0);
			await screenshot(page, 'map-command');
			await page.goto(`${address}/texts/convoy/`);
			await expect(page.locator('mark').first().textContent()).resolves.toBe('Kharkiv');
			// A page that is still open may ask for its icon after the site has gone.
			await page.close();
		} finally {
			command.kill('SIGTERM');
		}
		expect(await ended).toEqual([0, null]);
		const left = await readdir(temporary);
		expect(left.filter((name) => name.startsWith('dateline'))).toEqual([]);
		await rm(folder, { recursive: true });
		await rm(temporary, { recursive: true });
	},
);
