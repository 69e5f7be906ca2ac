import type { Page } from 'playwright-core';
import { describe, expect, screenshot, test, whenMapIdle } from './driver.ts';

const TILES = /\.pmtiles/;

/** Bytes that came over the wire for the basemap's files while a page opened. */
async function listen(page: Page): Promise<{ statuses: number[]; bytes: () => number }> {
	const statuses: number[] = [];
	let bytes = 0;
	page.on('response', (response) => {
		if (!new URL(response.url()).pathname.startsWith('/basemap/')) return;
		statuses.push(response.status());
		bytes += Number(response.headers()['content-length'] ?? 0);
	});
	return Promise.resolve({ statuses, bytes: () => bytes });
}

describe('the basemap', () => {
	test('comes in slices, and in less than 0.8 MB over Syria at zoom 6', async ({ open }) => {
		const page = await open('/texts/');
		const heard = await listen(page);
		await page.goto(new URL('/?view=38.5000,35.0000,6.00', page.url()).href);
		await whenMapIdle(page);
		expect(heard.statuses.filter((status) => status === 206).length).toBeGreaterThan(3);
		expect(heard.bytes()).toBeGreaterThan(100_000);
		expect(heard.bytes()).toBeLessThan(800_000);
	});

	test('is whole from zoom 0 to 9, without an error', async ({ open }) => {
		const page = await open('/?view=38.5000,35.0000,0.00');
		const heard = await listen(page);
		await whenMapIdle(page);
		await page.locator('.maplibregl-canvas').focus();
		const zoom = () => Number(new URL(page.url()).searchParams.get('view')?.split(',')[2]);
		// The map does not go further out than one world across.
		const furthest = zoom();
		expect(furthest).toBeLessThan(2);
		for (let steps = 1; furthest + steps < 10; steps += 1) {
			await page.keyboard.press('Equal');
			await expect.poll(zoom).toBeCloseTo(furthest + steps, 1);
			await whenMapIdle(page);
		}
		expect(heard.statuses.filter((status) => status >= 400)).toEqual([]);
		await expect(page.getByText('The basemap could not be loaded').count()).resolves.toBe(0);
	});

	test('may be kept for a year, as each address names its version', async ({ open }) => {
		const page = await open('/texts/');
		const answer = page.waitForResponse(TILES);
		await page.goto(new URL('/', page.url()).href);
		const headers = (await answer).headers();
		expect(headers['cache-control']).toContain('immutable');
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['content-type']).toBe('application/octet-stream');
	});
});

describe('a basemap that cannot be had', () => {
	test.for([
		['missing', { status: 404, body: 'nothing' }],
		['cut short', { status: 200, body: 'PMTiles' }],
		['of another version', { status: 200, body: `PMTiles\u0001${'x'.repeat(20_000)}` }],
	] as const)(
		'%s: the marks stand on a plain ground, and the map says so',
		async ([, answer], { open }) => {
			const page = await open('/texts/', { failing: TILES });
			await page.route(TILES, (route) => route.fulfill(answer));
			await page.goto(new URL('/?view=40.9490,34.4610,8.00', page.url()).href);
			await page.getByText('The basemap could not be loaded').waitFor();
			await whenMapIdle(page);
			const box = await page.locator('[data-map]').boundingBox();
			if (!box) throw new Error('there is no map');
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
			await page.getByRole('region', { name: 'Baghouz' }).waitFor();
			await screenshot(page, 'plain');
		},
	);
});
