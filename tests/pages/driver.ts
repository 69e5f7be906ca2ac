import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

export { describe, expect } from 'vitest';

const ADDRESS = inject('address');
const SCREENSHOTS = new URL('screenshots/', import.meta.url);
const FLAGS = [
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
	`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(ADDRESS).hostname}`,
];

export interface Visit {
	width?: number;
	height?: number;
	dark?: boolean;
	javaScript?: boolean;
	reducedMotion?: boolean;
	/** The HTTP status the address must answer with; 200 unless told. */
	status?: number;
	/** Addresses that are meant to fail. */
	failing?: RegExp;
}

export type Open = (path: string, visit?: Visit) => Promise<Page>;

/**
 * Vitest's `test` with `open`, which opens an address of the built site, or a whole address of another site on this
 * machine, in a fresh context. The test fails when a page asks another host for something, logs an error or throws one. There is
 * one browser per test file.
 */
export const test = base
	.extend('executablePath', { scope: 'file' }, () => inject('browser'))
	.extend('browser', { scope: 'file' }, async ({ executablePath }, { onCleanup }) => {
		const sandboxed = process.getuid?.() !== 0;
		const launch = { executablePath, chromiumSandbox: sandboxed, args: FLAGS };
		const browser = await chromium.launch(launch);
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('open', async ({ browser }, { onCleanup }): Promise<Open> => {
		const problems: string[] = [];
		const contexts: BrowserContext[] = [];
		onCleanup(async () => {
			await Promise.all(contexts.map((context) => context.close()));
			expect(problems, 'what the pages of this test did wrong').toEqual([]);
		});
		return async (path, visit = {}) => {
			const context = await browser.newContext(contextOptions(visit));
			contexts.push(context);
			const url = new URL(path, ADDRESS).href;
			const status = visit.status ?? 200;
			const isMeant = (failed: string) =>
				(status !== 200 && failed === url) || (visit.failing?.test(failed) ?? false);
			collectProblems(context, new URL(url).host, problems, isMeant);
			const page = await context.newPage();
			const response = await page.goto(url);
			expect(response?.status(), `HTTP status of ${path}`).toBe(status);
			return page;
		};
	});

/** Waits until the map has loaded and drawn all it is asked for. */
export async function whenMapIdle(page: Page): Promise<void> {
	await page.locator('[data-map="idle"]').waitFor({ state: 'attached' });
}

/** Keeps a picture in `tests/pages/screenshots/` when the environment has `SCREENSHOTS`. */
export async function screenshot(page: Page, name: string): Promise<void> {
	if (!process.env['SCREENSHOTS']) return;
	await mkdir(SCREENSHOTS, { recursive: true });
	await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, SCREENSHOTS)) });
}

function contextOptions(visit: Visit) {
	return {
		viewport: { width: visit.width ?? 1280, height: visit.height ?? 860 },
		colorScheme: visit.dark ? 'dark' : 'light',
		javaScriptEnabled: visit.javaScript ?? true,
		reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
		locale: 'en-GB',
		timezoneId: 'UTC',
	} as const;
}

/** `isMeant` tells the addresses that are meant to fail, which the browser logs as an error. */
function collectProblems(
	context: BrowserContext,
	own: string,
	problems: string[],
	isMeant: (url: string) => boolean,
) {
	context.on('request', (request) => {
		if (isForeign(request.url(), own)) problems.push(`asked another host: ${request.url()}`);
	});
	context.on('console', (message) => {
		const meant = isMeant(message.location().url) && message.text().startsWith('Failed to load');
		if (message.type() === 'error' && !meant) {
			problems.push(`console error: ${message.text()} (${message.location().url})`);
		}
	});
	context.on('weberror', (thrown) => problems.push(`page error: ${String(thrown.error())}`));
	context.on('page', (page) =>
		page.on('websocket', (socket) => problems.push(`opened a socket: ${socket.url()}`)),
	);
}

function isForeign(url: string, own: string): boolean {
	const { protocol, host } = new URL(url);
	return protocol.startsWith('http') && host !== own;
}
