import { describe, expect, test } from './driver.ts';

describe('the address npm start prints', () => {
	test('answers with a page', async ({ open }) => {
		const page = await open('/');
		await expect(page.locator('body').innerText()).resolves.not.toBe('');
	});

	test('says of an unknown page that there is none', async ({ open }) => {
		const page = await open('/nowhere/', { status: 404 });
		await expect(page.locator('body').innerText()).resolves.not.toBe('');
	});
});
