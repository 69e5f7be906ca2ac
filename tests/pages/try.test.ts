import type { Page, Request } from 'playwright-core';
import { describe, expect, screenshot, test, whenMapIdle } from './driver.ts';

const CONVOY = `A convoy leaves Aleppo

The convoy left Aleppo on 3 May 2023 and reached Raqqa before dark, officials said.

It crossed northern Syria towards the Turkish border, and <img src=x onerror="document.title='broken'"> stood in it.`;

const field = (page: Page) => page.getByLabel('The text', { exact: true });

async function read(page: Page, source: string): Promise<void> {
	await field(page).fill(source);
	await page.getByRole('button', { name: 'Read it' }).click();
}

/** What a page asks for from now on. */
function asked(page: Page): Request[] {
	const requests: Request[] = [];
	page.context().on('request', (request) => requests.push(request));
	return requests;
}

describe('a text of one’s own', () => {
	test('is marked and mapped, and the page says that nobody has reviewed it', async ({ open }) => {
		const page = await open('/try/');
		await read(page, CONVOY);
		await whenMapIdle(page);
		const marks = page.locator('article mark.drawn');
		await expect(marks.allTextContents()).resolves.toEqual([
			'Aleppo',
			'Raqqa',
			'northern Syria',
			'Turkish border',
		]);
		const places = await page.locator('[data-map]').getAttribute('data-places');
		expect(places).toBe('aleppo border-of-turkiye northern-syria raqqa');
		await expect(page.getByText('nobody has reviewed any of it').count()).resolves.toBe(1);
		await expect(page.getByText('<img src=x').count()).resolves.toBe(1);
		await expect(page.title()).resolves.toContain('Try it');
		await screenshot(page, 'try-read');
		await marks.first().click();
		const card = page.getByRole('region', { name: 'Aleppo', exact: true });
		await expect.poll(() => card.textContent()).toContain('left Aleppo on 3 May 2023');
		await screenshot(page, 'try-card');
	});

	test('leads nowhere that is not there', async ({ open }) => {
		const page = await open('/try/');
		await read(page, CONVOY);
		await whenMapIdle(page);
		const hrefs = new Set<string | null>();
		const collect = async () => {
			const found = await page
				.locator('a[href]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			for (const href of found) hrefs.add(href);
		};
		const tabs = page.getByRole('navigation', { name: 'Panels' });
		for (const panel of ['Not on the map', 'Text', 'Places']) {
			await tabs.getByRole('link', { name: panel }).click();
			await tabs.locator('[aria-current]', { hasText: panel }).waitFor();
			await collect();
		}
		await page.locator('.places a').first().click();
		await page.getByRole('region', { name: 'Aleppo', exact: true }).waitFor();
		await collect();
		const pages = [...hrefs].filter((href) => href !== null && !href.startsWith('?'));
		expect(pages.sort()).toEqual(['/', '/method/', '/try/']);
	});

	test('is sent nowhere, and needs less than 3 MB of the gazetteer', async ({ open }) => {
		const page = await open('/try/');
		const requests = asked(page);
		await read(page, CONVOY);
		await whenMapIdle(page);
		expect(requests.filter((request) => request.method() !== 'GET')).toEqual([]);
		expect(requests.filter((request) => /Aleppo|convoy/i.test(request.url()))).toEqual([]);
		const files = requests.filter((request) => request.url().includes('/gazetteer/'));
		const sizes = await Promise.all(files.map((request) => request.sizes()));
		const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
		expect(bytes).toBeGreaterThan(500_000);
		expect(bytes).toBeLessThan(3_000_000);
	});

	test('stays in its tab when the page is loaded anew, and can give way to another', async ({
		open,
	}) => {
		const page = await open('/try/');
		await page.getByLabel('Published on').fill('2023-05-10');
		await read(page, CONVOY);
		await whenMapIdle(page);
		await page.reload();
		await whenMapIdle(page);
		await expect(page.getByText('10 May 2023').count()).resolves.toBeGreaterThan(0);
		await page.locator('article mark.drawn').first().click();
		await expect.poll(() => page.url()).toContain('place=aleppo');
		await page.reload();
		await whenMapIdle(page);
		const card = page.getByRole('region', { name: 'Aleppo', exact: true });
		await expect.poll(() => card.count()).toBe(1);
		await page.getByRole('button', { name: 'Another text' }).click();
		expect(new URL(page.url()).search).toBe('');
		await expect(field(page).inputValue()).resolves.toBe(CONVOY);
		await expect(
			field(page).evaluate((element) => element === document.activeElement),
		).resolves.toBe(true);
		await page.reload();
		await expect(field(page).inputValue()).resolves.toBe('');
	});

	test('can be read by keyboard alone, on a phone', async ({ open }) => {
		const page = await open('/try/', { width: 390, height: 844, dark: true });
		await screenshot(page, 'try-phone-form');
		const example = page.getByRole('button', { name: 'Use an example' });
		await expect.poll(() => example.isEnabled()).toBe(true);
		await example.focus();
		await page.keyboard.press('Enter');
		await expect(field(page).inputValue()).resolves.toContain('Jarabulus');
		const ground = await page
			.getByRole('button', { name: 'Read it' })
			.evaluate((button) => getComputedStyle(button).backgroundColor);
		expect(ground).not.toBe('rgba(0, 0, 0, 0)');
		await page.getByLabel('Published on').focus();
		await page.keyboard.press('Enter');
		await whenMapIdle(page);
		await expect(page.locator('[data-map]').getAttribute('data-places')).resolves.toContain(
			'jarabulus',
		);
		await screenshot(page, 'try-phone');
	});
});

describe('what cannot be read', () => {
	test('is told with what was found and expected, and the words stay', async ({ open }) => {
		const page = await open('/try/');
		const alert = page.getByRole('alert');
		const long = 'Troops entered the town. '.repeat(9_000);
		await read(page, long);
		await expect.poll(() => alert.textContent()).toBe('Found 225 KB; expected at most 200 KB.');
		await expect(field(page).inputValue()).resolves.toBe(long);
		await screenshot(page, 'try-refused');
		await read(page, '   \n  ');
		await expect.poll(() => alert.textContent()).toContain('nothing but blank lines');
	});

	test('without the gazetteer the page says which file did not come', async ({ open }) => {
		const page = await open('/try/', { failing: /gazetteer/ });
		await page.route(/gazetteer/, (route) => route.fulfill({ status: 404, body: '' }));
		await read(page, CONVOY);
		await expect
			.poll(() => page.getByRole('alert').textContent())
			.toContain('status 404 for /gazetteer/core.bin');
	});

	test('a broken gazetteer is told, and the words stay', async ({ open }) => {
		const page = await open('/try/');
		await page.route(/gazetteer/, (route) => route.fulfill({ status: 200, body: 'no gazetteer' }));
		await read(page, CONVOY);
		await expect
			.poll(() => page.getByRole('alert').textContent())
			.toContain('The text could not be read: ');
		await expect(field(page).inputValue()).resolves.toBe(CONVOY);
	});

	test('another language is named as such, from right to left too; nothing is proposed', async ({
		open,
	}) => {
		const page = await open('/try/');
		const arabic =
			'غادرت القافلة حلب في الثالث من أيار ووصلت إلى الرقة قبل حلول الظلام، كما قال مسؤولون في المدينة.';
		await read(page, `${arabic}\n\n${arabic}`);
		await whenMapIdle(page);
		await expect(page.getByText('does not look like English').count()).resolves.toBe(1);
		await expect(page.locator('mark').count()).resolves.toBe(0);
		const direction = await page
			.locator('article')
			.evaluate((article) => getComputedStyle(article).direction);
		expect(direction).toBe('rtl');
		await screenshot(page, 'try-arabic');
	});

	test('50,000 times one letter is read as well as it can be', async ({ open }) => {
		const page = await open('/try/');
		await read(page, 'A'.repeat(50_000));
		await whenMapIdle(page);
		await expect(page.getByText('No place that could be drawn').count()).resolves.toBe(1);
	});
});
