import { inject } from 'vitest';
import { describe, expect, test } from './driver.ts';

const ADDRESS = inject('address');
const MENTIONS = 166;

async function read(path: string): Promise<string> {
	const response = await fetch(new URL(path, ADDRESS));
	expect(response.status, path).toBe(200);
	return response.text();
}

function all(html: string, pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map(([, group = '']) => group);
}

async function placePages(): Promise<string[]> {
	const paths = all(await read('/places/'), /href="(\/places\/[a-z0-9-]+\/)"/g);
	return Promise.all([...new Set(paths)].map(read));
}

describe('the pages of the places', () => {
	test('list the places drawn, then those only named, with the reason', async ({ open }) => {
		const page = await open('/places/', { javaScript: false });
		await expect(page.locator('#drawn + ol > li').count()).resolves.toBe(23);
		await expect(page.locator('#rest ~ ol > li').count()).resolves.toBe(17);
		const adana = page.locator('li', { hasText: 'Adana' });
		await expect(adana.innerText()).resolves.toContain('inside names');
	});

	test('hold a receipt of every mention, each with a paragraph that is there', async () => {
		const receipts = (await placePages()).flatMap((html) =>
			all(html, /class="unit[^"]*" href="\/texts\/([a-z0-9-]+\/#[a-z0-9]+)"/g),
		);
		expect(receipts).toHaveLength(MENTIONS);
		for (const [text, links] of Map.groupBy(receipts, (link) => link.split('/#')[0] ?? '')) {
			const ids = new Set(all(await read(`/texts/${text}/`), / id="([a-z0-9-]+)"/g));
			const missing = links.filter((link) => !ids.has(link.split('#')[1] ?? ''));
			expect(missing).toEqual([]);
		}
	});

	test('lead back to the map', async ({ open }) => {
		const page = await open('/places/baghouz/', { javaScript: false });
		await expect(page.locator('a[href="/?place=baghouz"]').count()).resolves.toBe(1);
		await expect(page.locator('blockquote mark').innerText()).resolves.toBe('Baghouz');
	});

	test('tell what the text claims apart from how it was drawn, and measure it', async ({
		open,
	}) => {
		const page = await open('/places/turkish-held-north/', { javaScript: false });
		const words = await page.locator('main').innerText();
		expect(words).toContain(
			'The article says this (¶12). It does not draw it; the outline is ours:',
		);
		expect(words).toContain('twice the size of Lebanon');
		expect(words).toContain('10,452 km²');
		expect(words).toContain('8,835 km²');
	});
});
