import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { readContent } from '#engine/content.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { contentFiles } from '#lib/server/content.ts';
import { compare, type Comparison } from '#lib/state/compare.ts';
import { describe, expect, screenshot, test } from './driver.ts';

const OLDER = 'aawsat-2022-normalization';
const NEWER = 'aawsat-2025-isis';
const SWAPPED = `/compare/?a=${NEWER}&b=${OLDER}`;

/** What the pure function gives for the two texts. */
let expected: Comparison;
beforeAll(async () => {
	const { content, receipts } = mapTexts(readContent(await contentFiles()).content);
	const places = content.places.map(({ id }) => ({ id, receipts: receipts[id] ?? [] }));
	expected = compare(places, content.relations, OLDER, NEWER);
});

/** Ids of the places in a group, in their order. */
function placesIn(page: Page, group: string): Promise<(string | null)[]> {
	const rows = page.locator(`section:has(> #${group}) > ol > li`);
	return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-place')));
}

function titles(page: Page): Promise<string[]> {
	return page.locator('main h2 a').allInnerTexts();
}

/** Waits until the page shows these two texts, in this order. */
async function whenShown(page: Page, first: RegExp): Promise<void> {
	await page.locator('main h2 a').first().filter({ hasText: first }).waitFor();
}

describe('the page that compares two texts', () => {
	test('shows what the pure function gives, without JavaScript too', async ({ open }) => {
		const page = await open('/compare/', { javaScript: false });
		const idsOf = (places: { place: string }[]) => places.map(({ place }) => place);
		await expect(placesIn(page, 'both')).resolves.toEqual(idsOf(expected.both));
		await expect(placesIn(page, 'only-a')).resolves.toEqual(idsOf(expected.onlyA));
		await expect(placesIn(page, 'only-b')).resolves.toEqual(idsOf(expected.onlyB));
		const relations = page.locator('section:has(> #changed) > ol > li');
		await expect(relations.evaluateAll((all) => all.map(({ id }) => id))).resolves.toEqual(
			expected.changed.map(({ id }) => `relation-${id}`),
		);
		const counts = page.locator('main nav b');
		await expect(counts.allInnerTexts()).resolves.toEqual(
			[expected.changed, expected.both, expected.onlyA, expected.onlyB].map(({ length }) =>
				String(length),
			),
		);
		await expect(page.locator('main').innerText()).resolves.toContain('needs JavaScript');
		await screenshot(page, 'compare');
	});

	test('shows Damascus in both, and how it changed, each text with its own words', async ({
		open,
	}) => {
		const page = await open('/compare/', { javaScript: false });
		const row = page.locator('li[data-place="damascus"] summary');
		await expect(row.innerText()).resolves.toMatch(/same place, changed[\s\S]*A 2 drawn[\s\S]*B 2/);
		const relation = page.locator('#relation-damascus');
		await expect(relation.locator('blockquote mark').allInnerTexts()).resolves.toEqual(
			Array.from({ length: 4 }, () => 'Damascus'),
		);
		await expect(relation.locator('article a.unit').allInnerTexts()).resolves.toEqual([
			'¶8',
			'¶12',
			'¶11',
			'¶13',
		]);
		await expect(relation.locator('[role="note"]').count()).resolves.toBe(2);
		await expect(relation.locator('a[href="/?place=damascus"]').count()).resolves.toBe(1);
	});

	test('swaps its columns with the address, and back again', async ({ open }) => {
		const page = await open('/compare/');
		const before = await titles(page);
		await page.getByRole('link', { name: 'Swap the two' }).click();
		await whenShown(page, /ISIS/);
		expect(new URL(page.url()).search).toBe(`?a=${NEWER}&b=${OLDER}`);
		await expect(titles(page)).resolves.toEqual(before.toReversed());
		await expect(placesIn(page, 'only-a')).resolves.toEqual(
			expected.onlyB.map(({ place }) => place),
		);
		const units = page.locator('#relation-damascus article a.unit');
		await expect(units.allInnerTexts()).resolves.toEqual(['¶11', '¶13', '¶8', '¶12']);
		await page.goBack();
		await whenShown(page, /Assad/);
		await expect(titles(page)).resolves.toEqual(before);
	});

	test('opens on the pair of its address, and lets another be chosen by keyboard', async ({
		open,
	}) => {
		const page = await open(SWAPPED);
		await whenShown(page, /ISIS/);
		const first = page.getByRole('combobox', { name: 'A' });
		await expect(first.inputValue()).resolves.toBe(NEWER);
		await first.selectOption(OLDER);
		await page.getByRole('button', { name: 'Compare' }).press('Enter');
		await page.getByText('Both are the same text').waitFor();
		expect(new URL(page.url()).search).toBe(`?a=${OLDER}&b=${OLDER}`);
		await expect(page.locator('#both').count()).resolves.toBe(0);
	});

	test('says what it does not know, and compares what it does', async ({ open }) => {
		const page = await open(`/compare/?a=nowhere&b=${OLDER}`);
		await page.getByText('This link names what is not here: nowhere').waitFor();
		await whenShown(page, /ISIS/);
	});

	test('is reached from the map and from the texts', async ({ open }) => {
		for (const path of ['/', '/texts/', '/places/']) {
			const page = await open(path);
			await page.locator('a[href="/compare/"]').first().waitFor();
		}
	});

	test.for([390, 360])('fits a phone %i wide, every fold open', async (width, { open }) => {
		const page = await open('/compare/', { width, height: 740 });
		const overflow = await page.evaluate(() => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
			return document.documentElement.scrollWidth - document.documentElement.clientWidth;
		});
		expect(overflow).toBe(0);
		const [a, b] = await page
			.locator('#relation-damascus article')
			.evaluateAll((all) =>
				all
					.filter((_, index) => index === 0 || index === 2)
					.map((article) => article.getBoundingClientRect().left),
			);
		expect(a).toBe(b);
		await screenshot(page, `compare-${width}`);
	});
});
