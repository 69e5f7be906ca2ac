import type { Page } from 'playwright-core';
import { expect, test, whenMapIdle } from './driver.ts';

declare global {
	interface Window {
		shifts: number[];
	}
}

/** Layout shifts that no click or key brought about, as the browser scores them (https://web.dev/articles/cls). */
function watchShifts(): void {
	window.shifts = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		})[])
			if (!entry.hadRecentInput) window.shifts.push(entry.value);
	}).observe({ type: 'layout-shift', buffered: true });
}

const SIZES = [
	[1280, 860],
	[390, 844],
] as const;

async function shiftOf(page: Page): Promise<number> {
	await whenMapIdle(page);
	await page.waitForTimeout(1000);
	const shifts = await page.evaluate(() => window.shifts);
	return shifts.reduce((sum, shift) => sum + shift, 0);
}

test.for(SIZES)(
	'a page asks for its fonts first, and does not move, at %i × %i',
	async ([width, height], { open }) => {
		const page = await open('/', { width, height });
		await page.addInitScript(watchShifts);
		await page.reload();
		expect(await shiftOf(page)).toBeLessThan(0.02);
		const preloads = page.locator('link[rel$="preload"]');
		const first = await preloads.evaluateAll((links) =>
			links.slice(0, 2).map((link) => link.getAttribute('as')),
		);
		expect(first).toEqual(['font', 'font']);
	},
);

test.for(SIZES)(
	'fonts that come late move no more than lines that break anew, at %i × %i',
	async ([width, height], { open }) => {
		const page = await open('/', { width, height });
		await page.addInitScript(watchShifts);
		await page.route('**/*.woff2', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		const late = page.waitForResponse(/source-serif.*woff2/);
		await page.reload();
		await late;
		expect(await shiftOf(page)).toBeLessThan(0.05);
	},
);
