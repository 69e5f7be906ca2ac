import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { build, builtSite } from '#cli/build.ts';
import { withHeaders } from '#cli/headers.ts';
import { serve, type Served } from '#cli/serve.ts';
import { describe, expect, screenshot, test, whenMapIdle } from './driver.ts';
import { LONG_NAME, OF_ZOR, PARAGRAPHS, PERIODS, writeStrangeContent } from './strange.ts';

let folder = '';
let site: Served | null = null;
const at = (path: string) => `${site?.address ?? ''}${path}`;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-strange-'));
	const strange = { content: join(folder, 'geo'), into: join(folder, 'site') };
	await writeStrangeContent(strange.content);
	const inVitest = process.env['VITEST'];
	// Under VITEST, SvelteKit would build something else than people get.
	delete process.env['VITEST'];
	try {
		await build(new AbortController().signal, strange);
	} finally {
		process.env['VITEST'] = inVitest;
	}
	site = await serve(withHeaders(await builtSite(strange)), { host: '127.0.0.1', port: 0 });
}, 240_000);

afterAll(async () => {
	await site?.close();
	await rm(folder, { recursive: true, force: true });
});

describe('a text of three thousand paragraphs', () => {
	test('is read from its first to its last, and the map follows', async ({ open }) => {
		const page = await open(at('/?text=long&unit=p1'));
		await whenMapIdle(page);
		await expect(page.locator('[data-unit]').count()).resolves.toBe(PARAGRAPHS + 1);
		await expect.poll(() => page.locator('[data-map]').getAttribute('data-lit')).toBe('riverbank');
		await screenshot(page, 'strange-long');
		await page.locator('.scroller').evaluate((scroller) => {
			scroller.scrollTop = scroller.scrollHeight;
		});
		await expect
			.poll(() => page.locator('[data-reading]').getAttribute('data-unit'))
			.toBe(`p${PARAGRAPHS}`);
		await expect.poll(() => page.url()).toContain(`unit=p${PARAGRAPHS}`);
	});

	test('a link to a paragraph in its middle leads there', async ({ open }) => {
		const page = await open(at('/?text=long&unit=p1500'));
		await whenMapIdle(page);
		await expect.poll(() => page.locator('[data-reading]').getAttribute('data-unit')).toBe('p1500');
		await expect.poll(() => page.locator('[data-map]').getAttribute('data-lit')).toBe('zor');
	});

	test('two thousand mentions of one place are steps of one card, a few of them listed', async ({
		open,
	}) => {
		const page = await open(at('/?text=long&place=zor'));
		await whenMapIdle(page);
		const steps = page.getByText(`of ${OF_ZOR.toLocaleString('en-GB')}`).first();
		await expect(steps.count()).resolves.toBe(1);
		await expect(page.locator('[data-receipt]').count()).resolves.toBeLessThan(50);
		await screenshot(page, 'strange-mentions');
	});
});

test(
	'a name of two hundred characters breaks no line and no card',
	{ timeout: 180_000 },
	async ({ open }) => {
		for (const [width, height] of [
			[1280, 860],
			[390, 844],
		] as const) {
			const page = await open(at('/?text=long&place=riverbank'), { width, height });
			await whenMapIdle(page);
			const heading = page.getByRole('heading', { name: LONG_NAME });
			await expect(heading.count()).resolves.toBe(1);
			expect(await tooNarrow(page, '.popup h2, .popup p')).toEqual([]);
			await screenshot(page, `strange-name-${width}`);
			const list = await open(at('/?text=long&panel=places&sheet=high'), { width, height });
			await list.locator('.places').getByText(LONG_NAME).waitFor();
			expect(await tooNarrow(list, '.places, .places a')).toEqual([]);
		}
	},
);

/** The page and the elements of a selector, of which one must be there, that something in them is wider than. */
async function tooNarrow(page: Page, selector: string): Promise<string[]> {
	await page.locator(selector).first().waitFor();
	return page.evaluate((selector) => {
		const over = (element: Element) => element.scrollWidth > element.clientWidth + 1;
		return [document.documentElement, ...document.querySelectorAll(selector)]
			.filter(over)
			.map(({ outerHTML }) => outerHTML.slice(0, 80));
	}, selector);
}

describe('forty periods of six texts', () => {
	test('each have a checkbox that meets no other, to which the timeline scrolls', async ({
		open,
	}) => {
		const page = await open(at('/?text=front-2019'));
		await whenMapIdle(page);
		await screenshot(page, 'strange-periods');
		const bars = page.locator('.timeline .bar .control');
		await expect(bars.count()).resolves.toBe(PERIODS);
		const boxes = await bars.evaluateAll((all) =>
			all.map((each) => {
				const { left, right, top, bottom } = each.getBoundingClientRect();
				return { left, right, top, bottom };
			}),
		);
		const meeting = boxes.filter((one, index) =>
			boxes
				.slice(index + 1)
				.some(
					(other) =>
						one.left < other.right &&
						other.left < one.right &&
						one.top < other.bottom &&
						other.top < one.bottom,
				),
		);
		expect(meeting).toEqual([]);
		const last = page.getByRole('checkbox', { name: /Week 19 of front-2020/ });
		await last.scrollIntoViewIfNeeded();
		await last.click();
		await expect.poll(() => last.isChecked()).toBe(false);
		await screenshot(page, 'strange-periods-end');
	});

	test('are chips and a page of a phone’s sheet', async ({ open }) => {
		const page = await open(at('/?panel=time&sheet=high'), { width: 390, height: 844 });
		await whenMapIdle(page);
		await expect(page.locator('.strip [role="checkbox"], .strip input').count()).resolves.toBe(
			PERIODS,
		);
		await screenshot(page, 'strange-periods-phone');
		expect(await tooNarrow(page, 'div.page')).toEqual([]);
	});
});

test('a text of one paragraph lights its place, in a list, in a phone’s sheet', async ({
	open,
}) => {
	const page = await open(at('/?text=one&unit=p1'), { width: 390, height: 844 });
	await whenMapIdle(page);
	await expect.poll(() => page.locator('[data-map]').getAttribute('data-lit')).toBe('zor');
	await expect(page.locator('[data-unit]').count()).resolves.toBe(2);
	await screenshot(page, 'strange-one');
});

test('a text in Arabic runs from right to left, its words and its strip', async ({ open }) => {
	const page = await open(at('/?text=arabic&unit=p2'), { dark: true });
	await whenMapIdle(page);
	const article = page.locator('.scroller article');
	await expect(article.evaluate((element) => getComputedStyle(element).direction)).resolves.toBe(
		'rtl',
	);
	await expect(page.locator('[data-unit="p2"] mark').textContent()).resolves.toBe('زور');
	await screenshot(page, 'strange-arabic');
});

test('a period with nothing to show says so, and shows nothing', async ({ open }) => {
	const page = await open(at('/?period=nothing'));
	await whenMapIdle(page);
	await expect(page.locator('[data-map]').getAttribute('data-places')).resolves.toBe('');
	await expect(page.getByRole('checkbox', { name: /“nothing”, 0 places/ }).count()).resolves.toBe(
		1,
	);
	await screenshot(page, 'strange-period');
});

describe('its own pages', () => {
	test.for(['/texts/', '/texts/arabic/', '/places/', '/places/riverbank/', '/compare/'])(
		'%s is no wider than a phone',
		async (path, { open }) => {
			const page = await open(at(path), { width: 390, height: 844 });
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBe(0);
		},
	);
});
