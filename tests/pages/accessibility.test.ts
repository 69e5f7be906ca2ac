import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from './driver.ts';

interface Axe {
	run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const PAGES = [
	'/texts/',
	'/texts/aawsat-2022-normalization/',
	'/texts/aawsat-2025-isis/',
	'/compare/',
	'/places/',
	'/places/damascus/',
	'/places/turkish-held-north/',
	'/places/syria/',
	'/try/',
	'/method/',
];

describe.each([{ dark: false }, { dark: true }])('in a dark room: $dark', ({ dark }) => {
	test.for(PAGES)('%s breaks no rule of axe and fits a phone', async (path, { open }) => {
		const page = await open(path, { dark, width: 390, height: 844 });
		await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core')), 'utf8'));
		const violations = await page.evaluate(async () => {
			const { axe } = globalThis as unknown as { axe: Axe };
			const { violations } = await axe.run();
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
		});
		expect(violations).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBe(0);
	});
});
