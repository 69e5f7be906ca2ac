import type { Page } from 'playwright-core';
import { describe, expect, screenshot, test, whenMapIdle } from './driver.ts';

const PANEL = '/?panel=rest';

/** The rows of a table of counts as numbers, by the words they begin with. */
async function figures(page: Page, title: string): Promise<Map<string, number[]>> {
	const table = page.locator('table', { has: page.getByRole('columnheader', { name: title }) });
	await table.waitFor();
	const rows = await table.locator('tbody tr').evaluateAll((all) =>
		all.map((row) => ({
			name: row.querySelector('th')?.textContent ?? '',
			counts: [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
		})),
	);
	return new Map(rows.map(({ name, counts }) => [name.trim(), counts]));
}

function sumOf(rows: Map<string, number[]>): number[] {
	const [, ...counts] = [...rows].toReversed().map(([, row]) => row);
	return (counts[0] ?? []).map((_, column) =>
		counts.reduce((sum, row) => sum + (row[column] ?? 0), 0),
	);
}

describe('what is not on the map', () => {
	test('is counted by kind, by reason and by text, in rows that add up', async ({ open }) => {
		const page = await open(PANEL);
		await whenMapIdle(page);
		const expected = { 'What the words are': [34, 132, 166], 'By text': [34, 132, 166] };
		for (const [title, sum] of Object.entries({ ...expected, 'Why they are not drawn': [132] })) {
			const rows = await figures(page, title);
			expect(rows.get('All'), title).toEqual(sum);
			expect(sumOf(rows), title).toEqual(sum);
		}
		const kinds = await figures(page, 'What the words are');
		expect(kinds.get('stands for a government')).toEqual([0, 32, 32]);
		await screenshot(page, 'rest');
	});

	test('is listed by each count, and leads from there to the very words', async ({ open }) => {
		const page = await open(`${PANEL}&list=kinds`);
		await whenMapIdle(page);
		const entries = page.locator('a[data-entry]');
		await expect.poll(() => entries.count()).toBe(100);
		await page.getByText('100 of 166 are listed').waitFor();
		await page.getByRole('button', { name: 'Show 66 more' }).click();
		await expect.poll(() => entries.count()).toBe(166);
		const links = await entries.evaluateAll((all) =>
			all.map((entry) => {
				const query = new URL((entry as HTMLAnchorElement).href).searchParams;
				const [text, unit, mention, place] = ['text', 'unit', 'mention', 'place'].map((key) =>
					query.get(key),
				);
				return { text, unit, mention, place, words: entry.querySelector('strong')?.textContent };
			}),
		);
		const marks = [];
		for (const text of ['aawsat-2022-normalization', 'aawsat-2025-isis']) {
			const reading = await open(`/texts/${text}/`, { javaScript: false });
			const found = await reading.locator('mark[data-mention]').evaluateAll((all) =>
				all.map((mark) => ({
					unit: mark.closest('[id]')?.id,
					mention: mark.getAttribute('data-mention'),
					place: mark.getAttribute('data-place'),
					words: mark.textContent,
				})),
			);
			marks.push(...found.map((mark) => ({ text, ...mark })));
		}
		const byMention = (a: { mention: unknown }, b: { mention: unknown }) =>
			String(a.mention).localeCompare(String(b.mention));
		expect(links.toSorted(byMention)).toEqual(marks.toSorted(byMention));
	});

	test('opens one list at a time, which the address holds', async ({ open }) => {
		const page = await open(PANEL);
		await whenMapIdle(page);
		await page.getByRole('link', { name: '18 not drawn: inside a name' }).click();
		await expect.poll(() => page.locator('a[data-entry]').count()).toBe(18);
		expect(new URL(page.url()).searchParams.get('list')).toBe('kind.in-name.rest');
		await page.getByRole('link', { name: /25 not drawn: a whole country/ }).click();
		await expect.poll(() => page.locator('a[data-entry]').count()).toBe(25);
		await page.goBack();
		await expect.poll(() => page.locator('a[data-entry]').count()).toBe(18);
		await page.getByRole('link', { name: '18 not drawn: inside a name' }).click();
		await expect.poll(() => page.locator('a[data-entry]').count()).toBe(0);
	});

	test('says so when the address names a list that is not there', async ({ open }) => {
		const page = await open(`${PANEL}&list=kind.spelling`);
		await page.getByText('This link names what is not here: kind.spelling').waitFor();
	});
});

async function shownPlaces(page: Page): Promise<string[]> {
	const places = await page.locator('[data-map]').getAttribute('data-places');
	return (places ?? '').split(' ').filter(Boolean);
}

async function clickAt(page: Page, across: number, down: number): Promise<void> {
	const box = await page.locator('[data-map]').boundingBox();
	if (!box) throw new Error('there is no map');
	await page.mouse.click(box.x + box.width * across, box.y + box.height * down);
}

describe('names that stand for something else', () => {
	const GOVERNMENTS = 'Governments, and names inside names';

	test('show faintly by one switch, which the address holds, and put no place on the map', async ({
		open,
	}) => {
		const page = await open(PANEL);
		await whenMapIdle(page);
		const before = await shownPlaces(page);
		const panel = page.locator('.rest');
		const own = panel.getByRole('switch', { name: GOVERNMENTS });
		await own.click();
		await expect.poll(() => new URL(page.url()).searchParams.get('also')).toBe('metonyms');
		await page.getByText('40 more faintly, for what they stand for').waitFor();
		await panel.getByText('Turkey’s government · 11').waitFor();
		await panel.getByText('10 stand for what has no place on a map').waitFor();
		expect(await shownPlaces(page)).toEqual(before);
		const inKey = page.locator('.key').getByRole('switch', { name: GOVERNMENTS });
		await expect.poll(() => inKey.getAttribute('aria-checked')).toBe('true');
		await whenMapIdle(page);
		await screenshot(page, 'governments');
		await inKey.click();
		await expect.poll(() => own.getAttribute('aria-checked')).toBe('false');
		await expect.poll(() => new URL(page.url()).searchParams.has('also')).toBe(false);
	});

	test('tint the words they are in the text, and no others', async ({ open }) => {
		const page = await open('/?also=metonyms&text=aawsat-2022-normalization');
		const tinted = () =>
			page.locator('article mark').evaluateAll((marks) => [
				...new Set(
					marks
						.filter((mark) => !mark.classList.contains('drawn'))
						.filter((mark) => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)')
						.map((mark) => mark.getAttribute('data-kind')),
				),
			]);
		await expect.poll(async () => (await tinted()).sort()).toEqual(['in-name', 'metonym']);
	});

	/** Above the middle of Iran, where the ground writes its name, stand the words of its government. */
	const IRAN = 'period=none&view=54.3330,32.3420,6.00&key=closed';
	const AROUND_ITS_MIDDLE = [0.43, 0.45, 0.41, 0.47, 0.54, 0.57];

	async function placeClicked(page: Page): Promise<string | null> {
		for (const down of AROUND_ITS_MIDDLE) {
			await clickAt(page, 0.5, down);
			const place = new URL(page.url()).searchParams.get('place');
			if (place !== null) return place;
		}
		return null;
	}

	test('open the card of what they stand for, with the words that do', async ({ open }) => {
		const page = await open(`/?also=metonyms&${IRAN}`);
		await whenMapIdle(page);
		await expect.poll(() => placeClicked(page)).toBe('iran');
		const card = page.getByRole('region', { name: 'Iran' });
		await card.getByText('a capital or country standing for its government').first().waitFor();
		expect(await shownPlaces(page)).toEqual([]);
	});

	test('are not on the map without their switch', async ({ open }) => {
		const page = await open(`/?also=metonyms&${IRAN}`);
		await whenMapIdle(page);
		// The words come with the outlines of countries, after the map.
		await expect.poll(() => placeClicked(page)).toBe('iran');
		await page.goto(new URL(`/?${IRAN}`, page.url()).href);
		await whenMapIdle(page);
		for (let turn = 0; turn < 3; turn += 1) {
			expect(await placeClicked(page)).toBe(null);
			await page.waitForTimeout(500);
		}
	});
});

describe('a size that a text claims', () => {
	const CLAIMS = 'Sizes the texts claim, measured';

	test('is measured on the map beside its yardstick, with its words and how far it may be off', async ({
		open,
	}) => {
		const page = await open('/');
		await whenMapIdle(page);
		await page.getByRole('switch', { name: CLAIMS }).click();
		await expect.poll(() => new URL(page.url()).searchParams.get('also')).toBe('claims');
		const legend = page.getByRole('region', { name: 'A size the text claims' });
		await legend.getByText('8,413 km² = 0.80 × Lebanon').waitFor();
		await legend.getByText('± 0.38 at most').waitFor();
		await expect(legend.locator('mark').innerText()).resolves.toBe('twice the size of Lebanon');
		const link = await legend.getByRole('link', { name: '¶12' }).getAttribute('href');
		const query = new URLSearchParams(link ?? '');
		expect([query.get('text'), query.get('unit'), query.get('mention')]).toEqual([
			'aawsat-2022-normalization',
			'p12',
			'm047',
		]);
		await whenMapIdle(page);
		await screenshot(page, 'claims');
		await legend.getByRole('button', { name: 'Take the measured claims off the map' }).click();
		await expect.poll(() => legend.count()).toBe(0);
		expect(new URL(page.url()).searchParams.has('also')).toBe(false);
	});

	test('is switched on from its card, and comes back from the address', async ({ open }) => {
		const page = await open('/?place=turkish-held-north');
		await whenMapIdle(page);
		const card = page.getByRole('region', { name: 'Turkish-held land in northern Syria' });
		await card.getByRole('switch', { name: 'Show it on the map' }).click();
		await expect.poll(() => new URL(page.url()).searchParams.get('also')).toBe('claims');
		const again = await open(new URL(page.url()).search);
		await again.getByRole('region', { name: 'A size the text claims' }).waitFor();
	});

	test('leads from the pages to the map', async ({ open }) => {
		const page = await open('/places/turkish-held-north/', { javaScript: false });
		await expect(
			page.getByRole('link', { name: 'See it measured on the map' }).getAttribute('href'),
		).resolves.toBe('/?also=claims');
		await page.getByText('or 0.38 times, at most').waitFor();
	});
});
