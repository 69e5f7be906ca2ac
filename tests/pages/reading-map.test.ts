import type { Page } from 'playwright-core';
import type { Text, Unit } from '#engine/model.ts';
import { atlas } from '#lib/server/atlas.ts';
import { describe, expect, screenshot, test, whenMapIdle } from './driver.ts';

const { content, sightings, receipts } = await atlas();
const PHONE = { width: 390, height: 844 };
/** Milliseconds for what follows a scroll, where WebGL runs in software. */
const PATIENCE = { timeout: 15_000 };

const ISIS = '/?text=aawsat-2025-isis';

function paragraphsOf({ units }: Text): Unit[] {
	return units.filter(({ kind }) => kind === 'paragraph');
}

/** What the engine draws for a unit, as the map says it. */
function drawnIn(text: string, unit: string): string {
	const here = sightings.filter((sighting) => sighting.text === text && sighting.unit === unit);
	return [...new Set(here.map(({ place }) => place))].sort().join(' ');
}

async function scrollTo(page: Page, unit: string): Promise<void> {
	await page.locator(`[data-unit="${unit}"]`).evaluate((element) => element.scrollIntoView());
}

/** The unit being read, and the places lit. */
async function reading(page: Page): Promise<(string | null)[]> {
	return page.evaluate(() => [
		document.querySelector('[data-reading][aria-current="true"]')?.getAttribute('data-unit') ??
			null,
		document.querySelector('[data-map]')?.getAttribute('data-lit') ?? null,
	]);
}

/** The page hears what a person does from then on; the map may still be loading. */
async function ready(page: Page): Promise<void> {
	await page.locator('canvas.maplibregl-canvas').waitFor({ state: 'attached' });
}

function query(page: Page, key: string): string | null {
	return new URL(page.url()).searchParams.get(key);
}

async function scrollTop(page: Page): Promise<number> {
	return page.locator('.scroller').evaluate((element) => element.scrollTop);
}

describe('scrolling the text', () => {
	test('has seventy-three paragraphs to go through', () => {
		expect(content.texts.flatMap(paragraphsOf)).toHaveLength(73);
	});

	test.for(content.texts)(
		'to each paragraph of $id lights exactly the places of its drawn mentions',
		{ timeout: 240_000 },
		async (text, { open }) => {
			const page = await open(`/?text=${text.id}`);
			await ready(page);
			for (const { id } of paragraphsOf(text)) {
				await scrollTo(page, id);
				await expect
					.poll(() => reading(page), { ...PATIENCE, message: `${text.id} ${id}` })
					.toEqual([id, drawnIn(text.id, id)]);
			}
			await expect.poll(() => query(page, 'unit'), PATIENCE).toBe(paragraphsOf(text).at(-1)?.id);
		},
	);

	test('lights the map above a phone’s sheet likewise', async ({ open }) => {
		const page = await open(ISIS, PHONE);
		await ready(page);
		for (const unit of ['p1', 'p12', 'p20', 'p40']) {
			await scrollTo(page, unit);
			await expect
				.poll(() => reading(page), PATIENCE)
				.toEqual([unit, drawnIn('aawsat-2025-isis', unit)]);
		}
		await screenshot(page, 'reading-phone');
	});

	test('takes the map along to what is out of view, and leaves it where something lit is in view', async ({
		open,
	}) => {
		const page = await open(`${ISIS}&view=38.5000,34.5000,6.50`);
		await whenMapIdle(page);
		await scrollTo(page, 'p12');
		await expect.poll(() => query(page, 'unit'), PATIENCE).toBe('p12');
		await whenMapIdle(page);
		expect(query(page, 'view')).toBe('38.5000,34.5000,6.50');
		await scrollTo(page, 'p31');
		await expect.poll(() => query(page, 'unit'), PATIENCE).toBe('p31');
		const west = () => Number(query(page, 'view')?.split(',')[0]);
		await expect.poll(west, PATIENCE).toBeLessThan(33);
		expect(query(page, 'view')).toMatch(/,6\.50$/);
		await screenshot(page, 'reading');
	});

	test('is not needed for anything at first: nothing is lit, and the address stays', async ({
		open,
	}) => {
		const page = await open('/');
		await ready(page);
		expect(await reading(page)).toEqual([null, '']);
		expect(new URL(page.url()).search).toBe('');
	});
});

test('a link to a paragraph opens there, and moves nothing else', async ({ open }) => {
	const page = await open(`${ISIS}&unit=p33&view=38.5000,34.5000,6.50`);
	await ready(page);
	await expect.poll(() => reading(page), PATIENCE).toEqual(['p33', 'baghdad']);
	expect(await scrollTop(page)).toBeGreaterThan(1000);
	expect(query(page, 'view')).toBe('38.5000,34.5000,6.50');
	expect(query(page, 'unit')).toBe('p33');
});

test('another text starts at its start, with nothing lit', async ({ open }) => {
	const page = await open(`${ISIS}&unit=p33`);
	await ready(page);
	await expect.poll(() => reading(page), PATIENCE).toEqual(['p33', 'baghdad']);
	await page.getByRole('link', { name: /^Assad, Erdogan/ }).click();
	await page.getByRole('heading', { name: /Assad, Erdogan/, level: 1 }).waitFor();
	await expect.poll(() => reading(page), PATIENCE).toEqual([null, '']);
	expect(await scrollTop(page)).toBe(0);
	expect(query(page, 'unit')).toBe(null);
});

describe('a mention', () => {
	const baghouz = 'mark[data-mention="m101"] a';

	test('pulses its mark under the pointer and in focus', async ({ open }) => {
		const page = await open('/');
		await ready(page);
		await page.locator(baghouz).hover();
		const pulse = page.locator('[data-pulse="baghouz"]');
		await pulse.waitFor();
		const animation = () => pulse.evaluate((element) => getComputedStyle(element).animationName);
		expect(await animation()).toMatch(/pulse/);
		await page.mouse.move(1000, 60);
		await expect.poll(() => pulse.count()).toBe(0);
		await page.locator(baghouz).focus();
		await pulse.waitFor();
	});

	test('is emphasised without movement where none is wanted', async ({ open }) => {
		const page = await open('/', { reducedMotion: true });
		await ready(page);
		await page.locator(baghouz).hover();
		const pulse = page.locator('[data-pulse="baghouz"]');
		await pulse.waitFor();
		await expect(
			pulse.evaluate((element) => getComputedStyle(element).animationName),
		).resolves.toBe('none');
	});

	test('stands out while the pointer is on its mark', async ({ open }) => {
		const page = await open('/?view=40.9490,34.4610,8.00');
		await whenMapIdle(page);
		const box = await page.locator('[data-map]').boundingBox();
		if (!box) throw new Error('there is no map');
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await expect
			.poll(() => page.locator('mark[data-hovered]').allInnerTexts(), PATIENCE)
			.toEqual(['Baghouz']);
		await expect(page.locator('[data-pulse]').count()).resolves.toBe(0);
	});

	test('leads to its place and its receipt, and leaves the text where it is', async ({ open }) => {
		const page = await open(ISIS);
		await ready(page);
		await scrollTo(page, 'p13');
		await expect.poll(() => query(page, 'unit'), PATIENCE).toBe('p13');
		const before = await scrollTop(page);
		await page.locator('mark[data-mention="m129"] a').click();
		await page.getByRole('region', { name: 'Deir al-Zor' }).waitFor();
		expect([query(page, 'place'), query(page, 'mention')]).toEqual(['deir-al-zor', 'm129']);
		expect(await scrollTop(page)).toBe(before);
		expect(query(page, 'unit')).toBe('p13');
	});
});

describe('the receipts of a place', () => {
	const ofDamascus = receipts['damascus'] ?? [];

	test('are gone through one by one, the text going along', async ({ open }) => {
		const page = await open('/?place=damascus');
		await ready(page);
		const card = page.getByRole('region', { name: 'Damascus' });
		const next = card.getByRole('button', { name: 'Next receipt' });
		await card.getByText(`1 of ${ofDamascus.length}`).waitFor();
		expect(new Set(ofDamascus.map(({ text }) => text)).size).toBe(2);
		for (const [index, { mention, text, unit }] of ofDamascus.entries()) {
			if (index === 0) continue;
			await next.focus();
			await page.keyboard.press('Enter');
			await card.getByText(`${index + 1} of ${ofDamascus.length}`).waitFor();
			const words = page.locator(`mark[data-mention="${mention}"][data-at-hand]`);
			await words.waitFor();
			await expect.poll(() => reading(page), PATIENCE).toEqual([unit, drawnIn(text, unit)]);
			await expect(
				words.evaluate((element) => {
					const { top, bottom } = element.getBoundingClientRect();
					const scroller = element.closest('.scroller')?.getBoundingClientRect();
					return scroller ? top >= scroller.top && bottom <= scroller.bottom : false;
				}),
			).resolves.toBe(true);
			expect([query(page, 'mention'), query(page, 'text')]).toEqual([mention, text]);
			await expect(
				card.locator('[aria-current="true"]').getAttribute('data-receipt'),
			).resolves.toBe(mention);
		}
		await expect(next.getAttribute('aria-disabled')).resolves.toBe('true');
		await card.getByRole('button', { name: 'Previous receipt' }).click();
		await expect.poll(() => query(page, 'mention')).toBe(ofDamascus.at(-2)?.mention);
		await page.reload();
		await card.getByText(`${ofDamascus.length - 1} of ${ofDamascus.length}`).waitFor();
	});

	test('lead from a phone’s card to the words in its sheet', async ({ open }) => {
		const page = await open('/?place=deir-al-zor&mention=m104', PHONE);
		await page.getByRole('link', { name: 'Read ¶1 in the text' }).click();
		await expect
			.poll(() => reading(page), PATIENCE)
			.toEqual(['p1', drawnIn('aawsat-2025-isis', 'p1')]);
		expect(query(page, 'place')).toBe(null);
	});

	test('say both clocks, and what a relative time was counted from', async ({ open }) => {
		const page = await open('/?place=deir-al-zor&mention=m129');
		const receipt = page.locator('[data-receipt="m129"]');
		const said = (await receipt.locator('dl').innerText()).replaceAll(/\s+/g, ' ');
		expect(said).toBe(
			'Published about 28 April 2025 inferred EDTF 2025-04-28~ surely 27 April 2025 to 12 May 2025 ' +
				'Happened 19 December 2024 stated EDTF 2024-12-19 ' +
				'“Three days later”, counted from “On December 16” (16 December 2024)',
		);
	});
});

describe('without a mouse', () => {
	test('the strip leads from one drawn mention to the next', async ({ open }) => {
		const page = await open(ISIS);
		await ready(page);
		const strip = page.getByRole('scrollbar', { name: 'Where the text names places on the map' });
		await strip.focus();
		// Several mentions may stand in one paragraph; none of those with one is passed over.
		const seen = new Set<string | null>();
		const next = async () => {
			await page.keyboard.press('ArrowDown');
			await page.waitForTimeout(1000);
			seen.add((await reading(page))[0] ?? null);
			return seen.has('p11');
		};
		await expect.poll(next, { timeout: 45_000, interval: 10 }).toBe(true);
		expect([...seen].filter((unit) => unit?.startsWith('p'))).toEqual(['p1', 'p10', 'p11']);
		await expect.poll(() => strip.getAttribute('aria-valuetext')).toBe('¶11 of 40');
		await page.keyboard.press('Home');
		await expect.poll(() => scrollTop(page)).toBe(0);
	});

	test('a phone’s sheet is raised and lowered, by keys and by dragging', async ({ open }) => {
		const page = await open('/', PHONE);
		await ready(page);
		const handle = page.getByRole('button', { name: 'Raise or lower the sheet' });
		await handle.press('ArrowUp');
		await expect.poll(() => query(page, 'sheet')).toBe('high');
		await handle.press('ArrowDown');
		await handle.press('ArrowDown');
		await expect.poll(() => query(page, 'sheet')).toBe('low');
		await handle.hover();
		await page.mouse.down();
		await page.mouse.move(195, 420, { steps: 5 });
		await page.mouse.up();
		await expect.poll(() => query(page, 'sheet')).toBe('half');
	});
});
