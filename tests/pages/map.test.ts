import type { FeatureCollection } from 'geojson';
import type { Page } from 'playwright-core';
import { describe, expect, screenshot, test, whenMapIdle } from './driver.ts';

interface Index {
	layers: { title: string; href: string; count: number; interval: string | null }[];
}

const BAGHOUZ = '/?view=40.9490,34.4610,8.00';
const RAIDS = 'Blow after blow: raids and arrests, 4 places';

async function clickTheMiddleOfTheMap(page: Page): Promise<void> {
	const box = await page.locator('[data-map]').boundingBox();
	if (!box) throw new Error('there is no map');
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function read<T>(page: Page, path: string): Promise<T> {
	const response = await page.request.get(new URL(path, page.url()).href);
	return (await response.json()) as T;
}

async function shownPlaces(page: Page): Promise<string[]> {
	const places = await page.locator('[data-map]').getAttribute('data-places');
	return (places ?? '').split(' ').filter(Boolean);
}

describe('the map', () => {
	test('leads from a mark to its paragraph in two actions', async ({ open }) => {
		const page = await open(BAGHOUZ);
		await whenMapIdle(page);
		await clickTheMiddleOfTheMap(page);
		const card = page.getByRole('region', { name: 'Baghouz' });
		await card.getByText('Despite losing its last stronghold').waitFor();
		expect(new URL(page.url()).searchParams.get('place')).toBe('baghouz');
		await screenshot(page, 'card');
		await card.getByRole('link', { name: '¶1', exact: true }).click();
		await page.waitForURL('**/texts/aawsat-2025-isis/#p1');
		await expect(page.locator('#p1 mark[data-place="baghouz"]').innerText()).resolves.toBe(
			'Baghouz',
		);
	});

	test('lists what stands in one spot', async ({ open }) => {
		const page = await open('/?view=36.3100,33.4800,6.00');
		await whenMapIdle(page);
		await clickTheMiddleOfTheMap(page);
		const card = page.getByRole('region', { name: '2 places in one spot' });
		await card.getByRole('link', { name: /Sayyida Zainab shrine/ }).click();
		await page.getByRole('region', { name: 'Sayyida Zainab shrine' }).waitFor();
		expect(new URL(page.url()).searchParams.get('place')).toBe('sayyida-zainab');
	});

	test('opens on Syria and says how many of how many are drawn', async ({ open }) => {
		const page = await open('/');
		await whenMapIdle(page);
		await page.getByText('34 of 166 mentions are drawn').first().waitFor();
		expect(await shownPlaces(page)).toHaveLength(23);
		expect(new URL(page.url()).search).toBe('');
		await screenshot(page, 'opening');
	});

	test('draws nothing for a country but its outline when it is chosen', async ({ open }) => {
		const page = await open('/?place=turkey');
		await whenMapIdle(page);
		await page.getByText('A country is never a mark').waitFor();
		expect(await shownPlaces(page)).not.toContain('turkey');
	});
});

describe('the periods', () => {
	test('each shows exactly the places of its layer', async ({ open }) => {
		const page = await open('/?period=none');
		await whenMapIdle(page);
		const index = await read<Index>(page, '/layers/index.json');
		const periods = index.layers.filter(({ interval }) => interval !== null);
		expect(periods).toHaveLength(14);
		for (const { title, href, count } of periods) {
			const layer = await read<FeatureCollection>(page, href);
			const places = new Set(layer.features.map(({ properties }) => String(properties?.['place'])));
			const named = `${title}, ${count} ${count === 1 ? 'place' : 'places'}`;
			await page.getByRole('checkbox', { name: named, exact: true }).press('Shift+Enter');
			await expect.poll(() => shownPlaces(page), { message: title }).toEqual([...places].sort());
		}
	});

	test('go and come back with their checkbox', async ({ open }) => {
		const page = await open('/?view=36.3408,33.4444,12.00');
		await whenMapIdle(page);
		for (const name of [RAIDS, 'Silence on the ground, threats on video, 4 places'])
			await page.getByRole('checkbox', { name }).uncheck();
		await expect.poll(() => shownPlaces(page)).not.toContain('sayyida-zainab');
		await whenMapIdle(page);
		await clickTheMiddleOfTheMap(page);
		await expect(page.getByRole('region', { name: 'Sayyida Zainab shrine' }).count()).resolves.toBe(
			0,
		);
		await page.getByRole('checkbox', { name: RAIDS }).check();
		await expect.poll(() => shownPlaces(page)).toContain('sayyida-zainab');
	});

	test('have one checkbox each, and a switch for what has no date', async ({ open }) => {
		const page = await open('/');
		await expect(page.getByRole('checkbox').count()).resolves.toBe(14);
		const undated = page.getByRole('switch', { name: 'Without a date, 1 place' });
		await expect.poll(() => undated.getAttribute('aria-checked')).toBe('true');
		await undated.click();
		await expect.poll(() => shownPlaces(page)).not.toContain('idlib');
	});

	test('all, none, and one only', async ({ open }) => {
		const page = await open('/');
		await whenMapIdle(page);
		await page.getByRole('button', { name: 'None' }).click();
		await expect.poll(() => shownPlaces(page)).toEqual([]);
		await page.getByRole('button', { name: 'All', exact: true }).click();
		await expect.poll(async () => (await shownPlaces(page)).length).toBe(23);
		await page.getByRole('checkbox', { name: RAIDS }).focus();
		await page.keyboard.press('Shift+Enter');
		await expect.poll(() => new URL(page.url()).searchParams.get('period')).toBe('raids');
		await expect(page.getByRole('checkbox', { checked: true }).count()).resolves.toBe(1);
	});
});

describe('the address', () => {
	test('restores what it says', async ({ open }) => {
		const page = await open(
			'/?period=raids,undated&place=damascus&text=aawsat-2022-normalization&view=36.5000,34.0000,7.00&lang=ar',
		);
		await whenMapIdle(page);
		await expect(page.getByRole('checkbox', { checked: true }).count()).resolves.toBe(1);
		await page.getByRole('heading', { name: /Assad, Erdogan/, level: 1 }).waitFor();
		await page.getByRole('region', { name: 'دمشق' }).waitFor();
		const query = new URL(page.url()).searchParams;
		expect(query.get('view')).toBe('36.5000,34.0000,7.00');
		expect(query.get('lang')).toBe('ar');
	});

	test('goes back and forward', async ({ open }) => {
		const page = await open('/?view=39.0000,35.0000,6.00');
		await whenMapIdle(page);
		await page.getByRole('checkbox', { name: RAIDS }).uncheck();
		await expect.poll(() => page.url()).toContain('period=');
		await page.goBack();
		await expect.poll(() => page.getByRole('checkbox', { name: RAIDS }).isChecked()).toBe(true);
		await page.goForward();
		await expect.poll(() => page.getByRole('checkbox', { name: RAIDS }).isChecked()).toBe(false);
	});

	test('is left as it is by a click on empty ground', async ({ open }) => {
		const page = await open('/?period=none&view=39.0000,35.0000,6.00');
		await whenMapIdle(page);
		const entries = () => page.evaluate(() => history.length);
		const before = await entries();
		await clickTheMiddleOfTheMap(page);
		await page.getByRole('button', { name: 'None' }).click();
		await expect(entries()).resolves.toBe(before);
		await page.getByRole('button', { name: 'All', exact: true }).click();
		await expect.poll(entries).toBe(before + 1);
	});

	test('takes a double click for one choice', async ({ open }) => {
		const page = await open('/?view=39.0000,35.0000,6.00');
		await whenMapIdle(page);
		await page.locator('label', { hasText: 'Raids and arrests' }).dblclick();
		await expect.poll(() => new URL(page.url()).searchParams.get('period')).toBe('raids');
		await page.goBack();
		await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(14);
	});

	test('says what it names that is not here', async ({ open }) => {
		const page = await open('/?period=nonsense&place=atlantis&view=1,2&text=x');
		await whenMapIdle(page);
		await page.getByText('This link names what is not here: nonsense, atlantis, x').waitFor();
		expect(await shownPlaces(page)).toHaveLength(23);
	});
});

/** Presses Tab until the focus is on an element, as someone without a mouse does. */
async function tabTo(page: Page, selector: string, most = 200): Promise<void> {
	for (let pressed = 0; pressed < most; pressed += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
			return;
	}
	throw new Error(`${selector} is not reached within ${most} presses of Tab`);
}

describe('without a mouse', () => {
	test('a place is found, read and left with the keyboard alone', async ({ open }) => {
		const page = await open('/');
		await whenMapIdle(page);
		await tabTo(page, 'a[href*="panel=places"]');
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'On the map 23' }).waitFor();
		await tabTo(page, '.places a[href*="place=baghouz"]');
		await page.keyboard.press('Enter');
		const card = page.getByRole('region', { name: 'Baghouz' });
		await card.waitFor();
		const isInCard = () => document.activeElement?.matches('.popup') ?? false;
		await expect.poll(() => page.evaluate(isInCard)).toBe(true);
		await tabTo(page, 'a.unit', 3);
		await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('¶1');
		await page.keyboard.press('Escape');
		await expect.poll(() => card.count()).toBe(0);
		const opener = () => document.activeElement?.getAttribute('href');
		await expect(page.evaluate(opener)).resolves.toContain('place=baghouz');
		await tabTo(page, 'input[type="checkbox"]');
		await page.keyboard.press('Space');
		await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(13);
	});
});

describe('on a phone', () => {
	test('the sheet holds the card and leaves the mark in view', async ({ open }) => {
		const page = await open('/?place=damascus', { width: 390, height: 844 });
		await whenMapIdle(page);
		await page.getByRole('region', { name: 'Damascus' }).waitFor();
		const handle = page.getByRole('button', { name: 'Raise or lower the sheet' });
		const low = (await handle.boundingBox())?.y ?? 0;
		await handle.press('Enter');
		await expect.poll(async () => (await handle.boundingBox())?.y ?? low).toBeLessThan(low - 100);
		for (const name of ['All', 'None', 'Show everything', 'Zoom in'])
			await expect(page.getByRole('button', { name, exact: true }).isVisible()).resolves.toBe(true);
		await screenshot(page, 'phone');
	});
});

describe('without JavaScript', () => {
	test('the front page still holds the text and says where the rest is', async ({ open }) => {
		const page = await open('/', { javaScript: false });
		await expect(page.locator('article').innerText()).resolves.toContain('sleeper cells');
		await expect(page.locator('a[href="/places/"]').count()).resolves.toBeGreaterThan(0);
	});
});
