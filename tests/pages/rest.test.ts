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
