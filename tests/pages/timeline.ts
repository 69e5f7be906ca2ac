import type { Page } from 'playwright-core';
import type { Bounds } from '#engine/model.ts';
import { atlas } from '#lib/server/atlas.ts';
import { viewOf } from '#lib/view/view.ts';
import { intervalOf } from '#lib/state/interval.ts';
import { shownIn } from '#lib/state/shown.ts';
import type { MapView } from '#lib/state/view.ts';
import { whenMapIdle, type Open, type Visit } from './driver.ts';

/** A low screen, where the software that draws the map has less to do. */
export const LOW = { height: 480 };
export const PHONE = { width: 390, height: 844 };

/** What the pages are made of. */
export const view: MapView = viewOf(await atlas(), []);

/** The places that the pure function gives for an interval, in the order of `data-places`. */
export function placesWithin(interval: Bounds | null): string[] {
	const sightings = shownIn(view.sightings, { periods: null, interval });
	return [...new Set(sightings.map(({ place }) => place))].sort();
}

export function mentionsWithin(from: string | null, to: string | null): number {
	return shownIn(view.sightings, { periods: null, interval: intervalOf(from, to) }).length;
}

export async function shownPlaces(page: Page): Promise<string[]> {
	const places = await page.locator('[data-map]').getAttribute('data-places');
	return (places ?? '').split(' ').filter(Boolean);
}

export async function start(open: Open, path: string, visit: Visit = LOW): Promise<Page> {
	const page = await open(path, visit);
	await whenMapIdle(page);
	return page;
}

export const query = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
export const first = (page: Page) => page.getByRole('slider', { name: 'First day shown' });
export const last = (page: Page) => page.getByRole('slider', { name: 'Last day shown' });

export async function type(page: Page, from: string | null, to: string | null): Promise<void> {
	await page.getByRole('textbox', { name: 'First day shown' }).fill(from ?? '');
	await page.getByRole('textbox', { name: 'Last day shown' }).fill(to ?? '');
	await page.keyboard.press('Enter');
}
