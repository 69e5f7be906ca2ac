import { expect, test } from 'vitest';
import { mapTexts } from '#engine/pipeline.ts';
import { viewOf } from '#lib/view/view.ts';
import { Reading } from '#lib/state/reading.svelte.ts';
import { content, frozen } from './fixtures.ts';

const view = frozen(viewOf(mapTexts(content), []));

test('nothing is read, and nothing lit, before someone scrolls and once the text is left', () => {
	const reading = new Reading(view);
	expect([reading.unit, reading.light.places]).toEqual([null, []]);
	reading.at('river', 'p2');
	expect([reading.unit, reading.light.places]).toEqual(['p2', ['hills', 'zone']]);
	reading.leave();
	expect([reading.unit, reading.light.places]).toEqual([null, []]);
});

test('a unit is told from the one of the same id in another text', () => {
	const reading = new Reading(view);
	reading.at('river', 'title');
	expect(reading.isAt('river', 'title')).toBe(true);
	expect(reading.isAt('sequel', 'title')).toBe(false);
});

test('whoever stays is counted, so that staying at the same unit again counts too', () => {
	const reading = new Reading(view);
	reading.at('river', 'p1');
	reading.stop();
	reading.stop();
	expect(reading.stops).toBe(2);
});
