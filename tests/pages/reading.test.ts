import { describe, expect, test, type Open } from './driver.ts';

const TEXTS = [
	{ id: 'aawsat-2022-normalization', paragraphs: 33, headings: 0, drawn: 16 },
	{ id: 'aawsat-2025-isis', paragraphs: 40, headings: 5, drawn: 18 },
];
const MENTIONS = 166;

async function marksOf(open: Open, text: string) {
	const page = await open(`/texts/${text}/`, { javaScript: false });
	return page.locator('mark[data-mention]').evaluateAll((marks) =>
		marks.map((mark) => ({
			id: mark.getAttribute('data-mention'),
			kind: mark.getAttribute('data-kind'),
			place: mark.getAttribute('data-place'),
			drawn: mark.classList.contains('drawn'),
			links: [...mark.querySelectorAll('a'), mark.closest('a')].map((a) => a?.getAttribute('href')),
		})),
	);
}

describe('a reading page without JavaScript', () => {
	test('marks every mention once, drawn or not', async ({ open }) => {
		const marks = (await Promise.all(TEXTS.map(({ id }) => marksOf(open, id)))).flat();
		expect(new Set(marks.map(({ id }) => id)).size).toBe(MENTIONS);
		expect(marks).toHaveLength(MENTIONS);
		expect(marks.every(({ kind }) => kind)).toBe(true);
	});

	test('leads from every drawn mark to the map', async ({ open }) => {
		for (const { id, drawn } of TEXTS) {
			const marks = (await marksOf(open, id)).filter((mark) => mark.drawn);
			expect(marks).toHaveLength(drawn);
			for (const { place, links } of marks) expect(links).toContain(`/?place=${place}&text=${id}`);
		}
	});

	test('gives every paragraph and heading its own address', async ({ open }) => {
		for (const { id, paragraphs, headings } of TEXTS) {
			const page = await open(`/texts/${id}/`, { javaScript: false });
			await expect(page.locator('p[id^="p"]').count()).resolves.toBe(paragraphs);
			await expect(page.locator('h2[id^="h"]').count()).resolves.toBe(headings);
			await expect(page.locator('#title, #caption').count()).resolves.toBe(2);
			await expect(page.locator(`a[href="#p${paragraphs}"]`).count()).resolves.toBe(1);
		}
	});

	test('keeps outside sources apart from the text', async ({ open }) => {
		const page = await open('/texts/aawsat-2025-isis/', { javaScript: false });
		const notes = page.locator('[role="note"]');
		await expect(notes.count()).resolves.toBe(7);
		await expect(page.locator('p[id] [role="note"]').count()).resolves.toBe(0);
		await expect(page.locator('#note-shrine-plot').innerText()).resolves.toContain('Al Jazeera');
	});

	test('marks the paragraph that a link points to', async ({ open }) => {
		const page = await open('/texts/aawsat-2025-isis/#p12', { javaScript: false });
		await expect(page.locator('p:target').innerText()).resolves.toContain('On December 16');
	});
});

test('a page that does not exist offers the list', async ({ open }) => {
	const page = await open('/texts/nowhere/', { status: 404 });
	for (const href of ['/', '/texts/', '/places/', '/method/'])
		await expect(page.locator(`main a[href="${href}"]`).count()).resolves.toBe(1);
});
