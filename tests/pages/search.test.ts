import type { Page } from 'playwright-core';
import { describe, expect, screenshot, test, whenMapIdle } from './driver.ts';

const PHONES = [
	{ width: 390, height: 844 },
	{ width: 360, height: 640 },
];

const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.getByRole('option', { selected: true });
const query = (page: Page) => new URL(page.url()).searchParams;

/** Opens the search by its key, once it takes words, and types. */
async function type(page: Page, words: string): Promise<void> {
	await page.locator('[role="combobox"]:enabled').waitFor();
	await page.keyboard.press('/');
	await page.keyboard.type(words);
	await expect.poll(() => field(page).inputValue()).toBe(words);
}

async function shownPlaces(page: Page): Promise<string[]> {
	const places = await page.locator('[data-map]').getAttribute('data-places');
	return (places ?? '').split(' ').filter(Boolean);
}

describe('the search', () => {
	test('leads from a slash to a place by keyboard alone', async ({ open }) => {
		const page = await open('/?panel=places');
		await whenMapIdle(page);
		await type(page, 'bagouz');
		await options(page).first().waitFor();
		await expect(chosen(page).innerText()).resolves.toMatch(/Baghouz.*الباغوز.*1 receipt$/s);
		expect(query(page).get('q')).toBe('bagouz');
		await page
			.getByRole('status')
			.filter({ hasText: '2 places, 1 passage and 1 period' })
			.waitFor();
		await screenshot(page, 'search');
		await page.keyboard.press('Enter');
		await page.getByRole('region', { name: 'Baghouz' }).waitFor();
		expect(query(page).get('place')).toBe('baghouz');
		expect(query(page).has('q')).toBe(false);
		const isInCard = () => document.activeElement?.matches('.popup') ?? false;
		await expect.poll(() => page.evaluate(isInCard)).toBe(true);
	});

	test('moves among places, passages and periods with the arrows, and round', async ({ open }) => {
		const page = await open('/?view=39,35,6');
		await type(page, 'iran');
		await options(page).first().waitFor();
		const kinds = await page
			.getByRole('group')
			.filter({ has: options(page) })
			.all();
		expect(kinds).toHaveLength(3);
		await page.keyboard.press('ArrowUp');
		await expect.poll(() => chosen(page).innerText()).toContain('1990s');
		const active = await field(page).getAttribute('aria-activedescendant');
		expect(await chosen(page).getAttribute('id')).toBe(active);
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => chosen(page).innerText()).toMatch(/Iran.*not drawn/s);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => query(page).get('unit')).toBe('p16');
		expect(query(page).get('text')).toBe('aawsat-2022-normalization');
	});

	test('shows a period alone', async ({ open }) => {
		const page = await open('/?view=39,35,6');
		await type(page, 'raids and arrests');
		await options(page).first().waitFor();
		await page.keyboard.press('Enter');
		await expect.poll(() => query(page).get('period')).toBe('raids');
		await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(1);
	});

	test('opens the card of a place that is not drawn', async ({ open }) => {
		const page = await open('/?view=39,35,6');
		await type(page, 'Türkiye');
		await options(page).first().click();
		await page.getByRole('region', { name: 'Turkey' }).waitFor();
		await page.getByText('A country is never a mark').waitFor();
	});

	test('closes with Escape and gives the keyboard back', async ({ open }) => {
		const page = await open('/?view=39,35,6&place=damascus');
		await page.getByRole('region', { name: 'Damascus' }).waitFor();
		await page.locator('a[href*="panel=places"]').first().focus();
		await type(page, 'idlib/');
		await page.keyboard.press('Escape');
		await expect.poll(() => query(page).has('q')).toBe(false);
		const focused = () => document.activeElement?.getAttribute('href');
		await expect(page.evaluate(focused)).resolves.toContain('panel=places');
		await expect(page.getByRole('region', { name: 'Damascus' }).count()).resolves.toBe(1);
	});

	test('comes back from the address, and stays while it is shared', async ({ open }) => {
		const page = await open('/?view=39,35,6&q=deir%20ez%20zor');
		await options(page).first().waitFor();
		await expect(field(page).inputValue()).resolves.toBe('deir ez zor');
		await expect(chosen(page).innerText()).resolves.toContain('Deir al-Zor');
		await page.getByRole('button', { name: 'Share' }).focus();
		expect(query(page).get('q')).toBe('deir ez zor');
		await page.locator('[data-map]').click({ position: { x: 30, y: 300 } });
		await expect.poll(() => query(page).has('q')).toBe(false);
		await expect.poll(() => options(page).count()).toBe(0);
	});

	test('takes Arabic, and shows Arabic names first where they are asked for', async ({ open }) => {
		const page = await open('/?view=39,35,6&lang=ar');
		await page.locator('[role="combobox"]:enabled').fill('دير الزَّور');
		await expect.poll(() => chosen(page).innerText()).toMatch(/^دير الزور\s+Deir al-Zor/);
		await screenshot(page, 'search-arabic');
	});

	test('says what it searched when it finds nothing', async ({ open }) => {
		const page = await open('/?view=39,35,6');
		await type(page, 'xylophone');
		await page.getByText('Nothing found for “xylophone”.').waitFor();
		await page
			.getByText(/every name of 40 places .* words of 82 passages, .* 14 periods/)
			.waitFor();
		await expect(field(page).getAttribute('aria-expanded')).resolves.toBe('false');
	});

	test.for(PHONES)('fits a phone of $width px', async (size, { open }) => {
		const page = await open('/?view=39,35,6', size);
		await page.locator('[role="combobox"]:enabled').click();
		await field(page).fill('syria');
		await options(page).first().waitFor();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBe(0);
		await page.getByText(/more; another word narrows them/).waitFor();
		await screenshot(page, `search-${size.width}`);
		await page.getByRole('button', { name: 'Close the search' }).click();
		await expect.poll(() => options(page).count()).toBe(0);
		await page.getByRole('link', { name: 'Arabic' }).click();
		await expect.poll(() => query(page).get('lang')).toBe('ar');
	});
});

describe('a first visit', () => {
	const guide = (page: Page) => page.getByRole('region', { name: 'How to begin' });

	test('says what the marks mean, over none of them, and shifts nothing', async ({ open }) => {
		const page = await open('/');
		await whenMapIdle(page);
		await guide(page).getByText('Each mark is a place a text names').waitFor();
		const shift = await page.evaluate(async () => {
			let sum = 0;
			const add = (entries: PerformanceEntryList) => {
				for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
			};
			const observer = new PerformanceObserver((list) => add(list.getEntries()));
			observer.observe({ type: 'layout-shift', buffered: true });
			await new Promise((resolve) => setTimeout(resolve, 300));
			return sum;
		});
		expect(shift).toBeLessThan(0.02);
		await screenshot(page, 'guide');
	});

	test('has questions that set the map', async ({ open }) => {
		const page = await open('/');
		await guide(page)
			.getByRole('link', { name: /ISIS cells raided/ })
			.click();
		await expect
			.poll(() => shownPlaces(page))
			.toEqual(['damascus', 'deir-al-zor', 'sayyida-zainab', 'syrian-desert']);
		expect(query(page).get('text')).toBe('aawsat-2025-isis');
		await guide(page)
			.getByRole('link', { name: /What did Turkey hold/ })
			.click();
		await page.getByRole('region', { name: /Turkish-held land/ }).waitFor();
		await expect.poll(() => guide(page).count()).toBe(0);
	});

	test('is not repeated once it is closed, but can be asked for', async ({ open }) => {
		const page = await open('/');
		await guide(page)
			.getByRole('button', { name: /^Close/ })
			.click();
		await expect.poll(() => guide(page).count()).toBe(0);
		expect(new URL(page.url()).search).toBe('');
		await page.reload();
		await whenMapIdle(page);
		await expect(guide(page).count()).resolves.toBe(0);
		await page.getByRole('button', { name: 'How to begin' }).click();
		await guide(page).waitFor();
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('guide');
	});

	test('along a link with choices comes for those', async ({ open }) => {
		const page = await open('/?period=raids');
		await whenMapIdle(page);
		await expect(guide(page).count()).resolves.toBe(0);
	});

	test.for(PHONES)('covers no mark on a phone of $width px', async (size, { open }) => {
		const page = await open('/', size);
		await whenMapIdle(page);
		await guide(page).waitFor();
		const isInSheet = await guide(page).evaluate((box) => box.closest('.sheet') !== null);
		expect(isInSheet).toBe(true);
		await screenshot(page, `guide-${size.width}`);
	});
});
