import type { FeatureCollection } from 'geojson';
import type { Page } from 'playwright-core';
import type { Bounds } from '#engine/model.ts';
import { atlas } from '#lib/server/atlas.ts';
import { viewOf } from '#lib/view/view.ts';
import { intervalOf } from '#lib/state/interval.ts';
import { shownIn } from '#lib/state/shown.ts';
import type { MapView } from '#lib/state/view.ts';
import { beforeAll } from 'vitest';
import {
	describe,
	expect,
	screenshot,
	test,
	whenMapIdle,
	type Open,
	type Visit,
} from './driver.ts';

/** A low screen, where the software that draws the map has less to do. */
const LOW = { height: 480 };
const PHONE = { width: 390, height: 844 };
/** Days, months and years; open ends; an interval of which nothing is told; the whole of it. */
const INTERVALS: [from: string | null, to: string | null][] = [
	['1998', '1998'],
	['2024-12-08', '2025-02-16'],
	['2024-12', '2024-12'],
	['2019', null],
	[null, '2005'],
	['1985', '1989'],
	['2022-08-12', '2022-08-12'],
	['1990', '2026'],
];

let view: MapView;
beforeAll(async () => {
	view = viewOf(await atlas(), []);
});

/** The places that the pure function gives for an interval, in the order of `data-places`. */
function placesWithin(interval: Bounds | null): string[] {
	const sightings = shownIn(view.sightings, { periods: null, interval });
	return [...new Set(sightings.map(({ place }) => place))].sort();
}

function mentionsWithin(from: string | null, to: string | null): number {
	return shownIn(view.sightings, { periods: null, interval: intervalOf(from, to) }).length;
}

async function shownPlaces(page: Page): Promise<string[]> {
	const places = await page.locator('[data-map]').getAttribute('data-places');
	return (places ?? '').split(' ').filter(Boolean);
}

async function start(open: Open, path: string, visit: Visit = LOW): Promise<Page> {
	const page = await open(path, visit);
	await whenMapIdle(page);
	return page;
}

const query = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const first = (page: Page) => page.getByRole('slider', { name: 'First day shown' });
const last = (page: Page) => page.getByRole('slider', { name: 'Last day shown' });

async function type(page: Page, from: string | null, to: string | null): Promise<void> {
	await page.getByRole('textbox', { name: 'First day shown' }).fill(from ?? '');
	await page.getByRole('textbox', { name: 'Last day shown' }).fill(to ?? '');
	await page.keyboard.press('Enter');
}

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

describe('an interval', () => {
	test('shows exactly what overlaps it, typed or in a link', async ({ open }) => {
		const page = await start(open, '/');
		for (const [from, to] of INTERVALS) {
			await type(page, from, to);
			const message = `${from}/${to}`;
			await expect
				.poll(() => shownPlaces(page), { message })
				.toEqual(placesWithin(intervalOf(from, to)));
			expect([query(page, 'from'), query(page, 'to')]).toEqual([from, to]);
			const count = mentionsWithin(from, to);
			await page.getByText(new RegExp(`^${count} of 34 drawn mentions`)).waitFor();
		}
	});

	test('of each period shows what any text places in those years', async ({ open }) => {
		const page = await start(open, '/');
		for (const { id, bounds } of view.periods) {
			const [from, to] = [bounds.min, bounds.max].map((end) =>
				new Date(end).toISOString().slice(0, 10),
			);
			await type(page, from ?? '', to ?? '');
			await expect.poll(() => shownPlaces(page), { message: id }).toEqual(placesWithin(bounds));
		}
	});

	test('comes back from its link, and goes with the clear button', async ({ open }) => {
		const page = await start(open, '/?from=2024-12-08&to=2025-02-16');
		await expect
			.poll(() => shownPlaces(page))
			.toEqual(placesWithin(intervalOf('2024-12-08', '2025-02-16')));
		expect(await first(page).getAttribute('aria-valuetext')).toBe('8 December 2024');
		expect(await last(page).getAttribute('aria-valuetext')).toBe('16 February 2025');
		await page.getByText('8 December 2024 to 16 February 2025').first().waitFor();
		await page.getByRole('button', { name: 'Show all time' }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('');
		await expect.poll(async () => (await shownPlaces(page)).length).toBe(23);
		await page.goBack();
		await expect.poll(() => query(page, 'from')).toBe('2024-12-08');
	});

	test('that cannot be read is said, and changes nothing', async ({ open }) => {
		const page = await start(open, '/?from=2024&to=2025');
		await expect.poll(() => query(page, 'to')).toBe('2025');
		await type(page, 'soon', '2025');
		await page.getByRole('alert').getByText('“soon” is not a date').waitFor();
		await type(page, '2026', '2025');
		await page.getByRole('alert').getByText('2026 comes after 2025').waitFor();
		expect([query(page, 'from'), query(page, 'to')]).toEqual(['2024', '2025']);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('alert').count()).toBe(0);
	});

	test('is moved with the arrow keys', async ({ open }) => {
		const page = await start(open, '/?from=2024-12-01&to=2025-02-16');
		await expect.poll(() => first(page).getAttribute('aria-valuetext')).toBe('December 2024');
		await first(page).press('ArrowRight');
		await expect.poll(() => query(page, 'from')).toBe('2024-12-08');
		await first(page).press('PageDown');
		await expect.poll(() => query(page, 'from')).toBe('2023-12-08');
		await last(page).press('End');
		await expect.poll(() => query(page, 'to')).toBe(null);
		expect(await last(page).getAttribute('aria-valuetext')).toBe('no limit');
		await first(page).press('Home');
		await expect.poll(() => new URL(page.url()).search).toBe('');
	});

	test('is brushed, moved by its ends and its middle, and cleared by a click beside it', async ({
		open,
	}) => {
		const page = await start(open, '/');
		const track = (await page.locator('.track').boundingBox()) ?? {
			x: 0,
			y: 0,
			width: 0,
			height: 0,
		};
		const y = track.y + track.height - 8;
		const at = (part: number) => track.x + part * track.width;
		const drag = async (from: number, to: number) => {
			await page.mouse.move(from, y);
			await page.mouse.down();
			await page.mouse.move(to, y, { steps: 5 });
			await page.mouse.up();
		};
		const shows = () =>
			expect
				.poll(() => shownPlaces(page))
				.toEqual(placesWithin(intervalOf(query(page, 'from'), query(page, 'to'))));
		await drag(at(0.4), at(0.6));
		await expect.poll(() => query(page, 'from')).not.toBe(null);
		await shows();
		const before = { from: query(page, 'from'), to: query(page, 'to') };
		await drag(at(0.6), at(0.8));
		await expect.poll(() => query(page, 'to')).not.toBe(before.to);
		expect(query(page, 'from')).toBe(before.from);
		await shows();
		await drag(at(0.5), at(0.3));
		await expect.poll(() => query(page, 'from')).not.toBe(before.from);
		await shows();
		await page.mouse.click(at(0.95), y);
		await expect.poll(() => new URL(page.url()).search).toBe('');
	});

	test(
		'that was dragged leaves nothing behind: the map is drawn as if it never had been',
		{
			timeout: 180_000,
		},
		async ({ open }) => {
			const page = await start(open, '/?view=38.5000,35.5000,6.00&key=closed');
			const canvas = page.locator('.maplibregl-canvas');
			const picture = async () => (await canvas.screenshot()).toString('base64');
			/** Once it is the same for two seconds. */
			const drawn = async () => {
				await whenMapIdle(page);
				const before = await picture();
				await page.waitForTimeout(2000);
				const after = await picture();
				return after === before ? after : null;
			};
			const choose = async (name: 'All' | 'None') => {
				await page.getByRole('button', { name, exact: true }).click();
				await page.mouse.move(20, 20);
			};
			// With nothing left in between, everything is drawn anew.
			await choose('None');
			await expect.poll(() => shownPlaces(page)).toEqual([]);
			await whenMapIdle(page);
			await choose('All');
			let afresh: string | null = null;
			await expect.poll(async () => (afresh = await drawn()), { timeout: 30_000 }).not.toBe(null);
			const track = await page.locator('.track').boundingBox();
			if (!track) throw new Error('there is no timeline');
			const y = track.y + track.height - 8;
			await page.mouse.move(track.x + 0.1 * track.width, y);
			await page.mouse.down();
			for (const part of [0.9, 0.2, 0.7])
				await page.mouse.move(track.x + part * track.width, y, { steps: 20 });
			await page.mouse.up();
			await expect.poll(() => query(page, 'to')).not.toBe(null);
			expect([null, afresh]).not.toContain(await drawn());
			await choose('All');
			await expect.poll(drawn, { timeout: 30_000 }).toBe(afresh);
		},
	);

	test('is the year or month of a tick that is clicked', async ({ open }) => {
		const page = await start(open, '/');
		await page.getByTitle('Show only 1998').click();
		await expect.poll(() => [query(page, 'from'), query(page, 'to')]).toEqual(['1998', '1998']);
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
