/*
 * How long the map takes to be idle over Syria at zoom 6, against a page with MapLibre and an empty style, in turn, as
 * ratios of medians; and the bytes of the basemap fetched by then. Run with `npm run bench:map`.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build as bundle } from 'vite';
import { build, builtSite } from '#cli/build.ts';
import { withHeaders } from '#cli/headers.ts';
import { serve } from '#cli/serve.ts';
import { thisComputer } from '#tests/browser/computer.ts';
import { ensureBrowser } from '#tests/browser/ensure.ts';

const ROUNDS = 7;
const ANY = { host: '127.0.0.1', port: 0 };
const FLAGS = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const TYPES: Record<string, string> = { html: 'text/html', css: 'text/css' };

interface Opening {
	milliseconds: number;
	bytes: number;
}

async function open(browser: Browser, address: string): Promise<Opening> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
	const page = await context.newPage();
	let bytes = 0;
	page.on('response', (response) => {
		if (new URL(response.url()).pathname.startsWith('/basemap/'))
			bytes += Number(response.headers()['content-length'] ?? 0);
	});
	const started = performance.now();
	await page.goto(address);
	await page.locator('[data-map="idle"]').waitFor({ state: 'attached' });
	const milliseconds = performance.now() - started;
	await context.close();
	return { milliseconds, bytes };
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
await bundle({
	configFile: false,
	root: 'bench/empty',
	logLevel: 'error',
	build: { outDir: folder, emptyOutDir: true },
});
await build(new AbortController().signal);
const site = await serve(withHeaders(await builtSite()), ANY);
const empty = createServer((request, response) => {
	const path = request.url === '/' ? '/index.html' : (request.url ?? '');
	response.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/javascript');
	createReadStream(join(folder, path))
		.on('error', () => response.destroy())
		.pipe(response);
});
await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
const at = empty.address();
const emptyAddress = `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}/`;

const browser = await chromium.launch({
	executablePath: await ensureBrowser(thisComputer),
	chromiumSandbox: process.getuid?.() !== 0,
	args: FLAGS,
});
const pages = {
	empty: emptyAddress,
	both: `${site.address}/?view=38.5000,35.0000,6.00&period=none`,
	arabic: `${site.address}/?view=38.5000,35.0000,6.00&period=none&lang=ar`,
	marks: `${site.address}/?view=38.5000,35.0000,6.00`,
};
const openings = new Map<string, Opening[]>(Object.keys(pages).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round += 1)
	for (const [name, address] of Object.entries(pages)) {
		const opening = await open(browser, address);
		// The first round warms the machine.
		if (round > 0) openings.get(name)?.push(opening);
	}

const base = median((openings.get('empty') ?? []).map(({ milliseconds }) => milliseconds));
for (const [name, list] of openings) {
	const time = median(list.map(({ milliseconds }) => milliseconds));
	const kilobytes = Math.round(median(list.map(({ bytes }) => bytes)) / 1000);
	console.log(
		`${name.padEnd(8)} ${(time / base).toFixed(2)} times an empty style, ${kilobytes} kB of basemap`,
	);
}
await browser.close();
await site.close();
empty.close();
await rm(folder, { recursive: true });
