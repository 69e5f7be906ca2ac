import type { FeatureCollection } from 'geojson';
import { shownIn } from '#lib/state/shown.ts';
import { describe, expect, screenshot, test } from './driver.ts';
import { LOW, PHONE, first, last, query, shownPlaces, start, view } from './timeline.ts';

describe('the periods of the timeline', () => {
	test('each show exactly the places of their layer, and the count says so', async ({ open }) => {
		const page = await start(open, '/?period=none');
		for (const period of view.periods) {
			const named = `${period.title}, ${period.count} ${period.count === 1 ? 'place' : 'places'}`;
			await page.getByRole('checkbox', { name: named, exact: true }).press('Shift+Enter');
			const response = await page.request.get(
				new URL(`/layers/${period.id}.geojson`, page.url()).href,
			);
			const { features } = (await response.json()) as FeatureCollection;
			const places = new Set(features.map(({ properties }) => String(properties?.['place'])));
			await expect
				.poll(() => shownPlaces(page), { message: period.id })
				.toEqual([...places].sort());
			const sightings = shownIn(view.sightings, {
				periods: new Set([period.id]),
				interval: null,
			});
			await page
				.getByText(`${sightings.length} of 34 drawn mentions · ${period.short} · 166 in all`)
				.waitFor();
		}
	});

	test('are all visible at 1280 px, in view and none cut by another', async ({ open }) => {
		const page = await start(open, '/', {});
		const boxes = page.getByRole('checkbox');
		await expect(boxes.count()).resolves.toBe(14);
		for (const box of await boxes.all()) {
			const { x, y, width, height } = (await box.boundingBox()) ?? {
				x: 0,
				y: 0,
				width: 0,
				height: 0,
			};
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(12);
			const name = await box.getAttribute('aria-label');
			const isOnTop = await page.evaluate(
				({ x, y, name }) =>
					document
						.elementFromPoint(x, y)
						?.closest('label')
						?.querySelector('input')
						?.getAttribute('aria-label') === name,
				{ x: x + width / 2, y: y + height / 2, name },
			);
			expect(isOnTop, name ?? '').toBe(true);
		}
		await expect(page.locator('details input, details [role="checkbox"]').count()).resolves.toBe(0);
		await screenshot(page, 'timeline');
	});

	test('one alone is what a link says', async ({ open }) => {
		const page = await start(open, '/?period=raids');
		await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(1);
		await page.getByRole('checkbox', { name: /^Blow after blow/, checked: true }).waitFor();
	});
});

describe('playing', () => {
	test('goes through the periods as one step of the history until it is paused', async ({
		open,
	}) => {
		const page = await start(open, '/?view=38.0000,35.0000,5.00');
		const entries = () => page.evaluate(() => history.length);
		const before = await entries();
		await page.getByRole('button', { name: 'Play · 14 periods' }).click();
		await page.getByRole('button', { name: 'Pause · 1 of 14' }).waitFor();
		await page.getByRole('button', { name: 'Pause · 2 of 14' }).waitFor();
		expect(query(page, 'period')).toBe('1998');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: /^Play · \d+ of 14/ }).waitFor();
		await expect(entries()).resolves.toBe(before + 1);
	});

	test('pauses when something else is chosen', async ({ open }) => {
		const page = await start(open, '/?view=38.0000,35.0000,5.00');
		await page.getByRole('button', { name: /^Play/ }).click();
		await page.getByRole('button', { name: /^Pause/ }).waitFor();
		await page.getByRole('button', { name: 'All', exact: true }).click();
		await page.getByRole('button', { name: 'Play · 14 periods' }).waitFor();
	});

	test('is stepped by hand where motion is reduced', async ({ open }) => {
		const page = await start(open, '/', { ...LOW, reducedMotion: true });
		await page.getByRole('button', { name: 'Next period · 14' }).click();
		await expect.poll(() => query(page, 'period')).toBe('1990s');
		await page.getByRole('button', { name: 'Next period · 1 of 14' }).press('ArrowRight');
		await expect.poll(() => query(page, 'period')).toBe('1998');
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => query(page, 'period')).toBe('1990s');
	});
});

describe('what has no date', () => {
	test('has its own place, with the reason and a link to each paragraph', async ({ open }) => {
		const page = await start(open, '/');
		await page.getByRole('button', { name: '3 mentions, 42 paragraphs: why' }).click();
		const list = page.getByRole('region', { name: 'Without a date' });
		await list.getByText('18 of 33 paragraphs carry no date of their own.').waitFor();
		await list.getByText('24 of 40 paragraphs carry no date of their own.').waitFor();
		await list.getByText('Read at the date of the text, about 12 August 2022, inferred').waitFor();
		await list.getByRole('link', { name: '¶12', exact: true }).click();
		await expect
			.poll(() => [query(page, 'text'), query(page, 'unit')])
			.toEqual(['aawsat-2022-normalization', 'p12']);
	});
});

describe('from right to left', () => {
	test('the axis runs the other way, for keys and pointers too', async ({ open }) => {
		const page = await start(open, '/?from=2024-12-01');
		await expect.poll(() => query(page, 'from')).toBe('2024-12-01');
		await page.evaluate(() => (document.documentElement.dir = 'rtl'));
		const [late, early] = [await first(page).boundingBox(), await last(page).boundingBox()];
		expect(late?.x ?? 0).toBeGreaterThan(early?.x ?? 0);
		await first(page).press('ArrowLeft');
		await expect.poll(() => query(page, 'from')).toBe('2024-12-08');
	});
});

describe('on a phone', () => {
	test('the timeline is a page of the sheet, and each period keeps one checkbox', async ({
		open,
	}) => {
		const page = await start(open, '/?sheet=high', PHONE);
		await page.getByRole('link', { name: 'Time', exact: true }).click();
		await expect.poll(() => query(page, 'panel')).toBe('time');
		await page.getByRole('slider', { name: 'First day shown' }).waitFor();
		await expect(page.getByRole('checkbox').count()).resolves.toBe(14);
		await expect(page.getByRole('switch', { name: /^Without a date/ }).count()).resolves.toBe(1);
		await page
			.getByRole('button', { name: 'Show only Blow after blow: raids and arrests' })
			.click();
		await expect.poll(() => query(page, 'period')).toBe('raids');
		await screenshot(page, 'timeline-phone');
	});

	test('a wide screen shows the text where a link says the timeline', async ({ open }) => {
		const page = await start(open, '/?panel=time');
		await page.getByRole('heading', { level: 1 }).waitFor();
	});
});
