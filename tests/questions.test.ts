import { beforeAll, expect, test } from 'vitest';
import { readContent } from '#engine/content.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { contentFiles } from '#lib/server/content.ts';
import { viewOf } from '#lib/view/view.ts';
import { readChoices } from '#lib/state/address.ts';
import { intervalOf } from '#lib/state/interval.ts';
import { answerAt } from '#lib/state/questions.ts';
import { everyPeriod, knownPeriods, shownIn, strangers } from '#lib/state/shown.ts';
import type { MapView } from '#lib/state/view.ts';
import { frozen, question } from './fixtures.ts';

let view: MapView;
beforeAll(async () => {
	const { content } = readContent(await contentFiles());
	view = frozen(viewOf(mapTexts(content), []));
});

test('an answer is an address that says no more than the question chooses', () => {
	expect(answerAt(question, 'en')).toBe('?period=fall&place=zor&mention=m1&text=river&unit=p1');
	expect(answerAt({ ...question, choices: { from: '2019' } }, 'ar')).toBe('?from=2019&lang=ar');
});

test('every question that ships shows something, and nothing of its address is strange', () => {
	expect(view.questions.length).toBeGreaterThanOrEqual(3);
	for (const each of view.questions) {
		const choices = readChoices(new URLSearchParams(answerAt(each, 'en')));
		expect(strangers(choices, view), each.id).toEqual([]);
		const periods = knownPeriods(choices.periods, everyPeriod(view.periods));
		const interval = intervalOf(choices.from, choices.to);
		const shown = new Set(shownIn(view.sightings, { periods, interval }).map(({ place }) => place));
		expect(shown.size, each.id).toBeGreaterThan(0);
		for (const place of choices.places) expect(shown, each.id).toContain(place);
	}
});
