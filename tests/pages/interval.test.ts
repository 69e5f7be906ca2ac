import { intervalOf } from '#lib/state/interval.ts';
import { describe, expect, test, whenMapIdle } from './driver.ts';
import {
	first,
	last,
	mentionsWithin,
	placesWithin,
	query,
	shownPlaces,
	start,
	type,
	view,
} from './timeline.ts';

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
