import { expect, test } from 'vitest';
import type { MapChoices } from '#lib/state/choices.svelte.ts';
import { Playback } from '#lib/state/timeline/playback.svelte.ts';
import type { PeriodView } from '#lib/state/view.ts';
import { frozen, periods } from './fixtures.ts';

const views: PeriodView[] = frozen(
	periods.map((period, index) => ({
		...period,
		count: 0,
		empty: null,
		bounds: { min: -index, max: 0 },
		rank: 0,
		from: 0,
	})),
);
const inOrder = views.map(({ id }) => id).toReversed();

/** Choices as far as playing them needs any: which periods show, and what came into the history. */
function choices(...shown: string[]) {
	const history: string[] = [];
	const fake = {
		periods: new Set(shown),
		interval: null,
		only(period: string, replaces = false) {
			fake.periods = new Set([period]);
			if (replaces) history.pop();
			history.push(period);
		},
	};
	return { fake, history, playback: new Playback(fake as unknown as MapChoices, views) };
}

test('goes through the periods in order of time, and ends with the last', () => {
	const { fake, playback } = choices(...inOrder);
	playback.play();
	const seen = [[...fake.periods][0]];
	while (playback.isPlaying && seen.length < 10) {
		playback.advance();
		if (playback.isPlaying) seen.push([...fake.periods][0]);
	}
	expect(seen).toEqual(inOrder);
	expect(playback.isPlaying).toBe(false);
});

test('goes on after the period that shows, and starts over after the last', () => {
	const { fake, playback } = choices(inOrder[1] ?? '');
	playback.play();
	expect([...fake.periods]).toEqual([inOrder[2]]);
	playback.pause();
	fake.periods = new Set([inOrder.at(-1) ?? '']);
	playback.play();
	expect([...fake.periods]).toEqual([inOrder[0]]);
});

test('is one step of the history, however long it plays', () => {
	const { history, playback } = choices(...inOrder);
	playback.play();
	playback.advance();
	playback.advance();
	expect(history).toEqual([inOrder[2]]);
});

test('knows when something else was chosen', () => {
	const { fake, playback } = choices(...inOrder);
	playback.play();
	expect(playback.isLeft).toBe(false);
	fake.periods = new Set(inOrder);
	expect(playback.isLeft).toBe(true);
	playback.pause();
	expect(playback.isLeft).toBe(false);
});

test('steps by hand both ways, and not beyond the ends', () => {
	const { fake, playback } = choices(...inOrder);
	playback.step(-1);
	expect([...fake.periods]).toEqual([inOrder.at(-1)]);
	playback.step(1);
	expect([...fake.periods]).toEqual([inOrder.at(-1)]);
	playback.step(-1);
	expect([...fake.periods]).toEqual([inOrder.at(-2)]);
	expect(playback.isPlaying).toBe(false);
});
