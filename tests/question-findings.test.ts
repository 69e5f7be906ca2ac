import { expect, test } from 'vitest';
import type { QuestionChoices } from '#engine/model.ts';
import { questionFindings } from '#engine/question-findings.ts';
import { content, question, review, world } from './fixtures.ts';

function found(choices: QuestionChoices, at = '2026-11-25'): string[] {
	const questions = [{ ...question, choices, review: { ...review, at } }];
	return questionFindings(world({ questions })).map(({ record, found }) => `${record}: ${found}`);
}

const RECORD = 'question when-did-it-fall';

test('the world is in order', () => {
	expect(questionFindings(content)).toEqual([]);
	expect(found({ periods: ['undated'], from: '2019', to: '2019-03', also: ['claims'] })).toEqual(
		[],
	);
});

test('choices of what is not there', () => {
	expect(found({ periods: ['fall', 'autumn'] })).toEqual([`${RECORD}: period "autumn"`]);
	expect(found({ places: ['lebanon'] })).toEqual([`${RECORD}: place "lebanon"`]);
	expect(found({ mention: 'm99' })).toEqual([`${RECORD}: mention "m99"`]);
	expect(found({ text: 'stream' })).toEqual([`${RECORD}: text "stream"`]);
	expect(found({ text: 'river', unit: 'p9' })).toEqual([`${RECORD}: unit "p9"`]);
});

test('choices that need another', () => {
	expect(found({ unit: 'p1' })).toEqual([`${RECORD}: unit "p1" of no text`]);
	expect(found({ places: ['hills'], mention: 'm1' })).toEqual([
		`${RECORD}: mention "m1" without its place`,
	]);
});

test('dates that are none, or the wrong way round', () => {
	expect(found({ from: 'spring', to: '2019' })).toEqual([`${RECORD}: from "spring"`]);
	expect(found({ from: '2020', to: '2019' })).toEqual([`${RECORD}: from "2020" to "2019"`]);
	expect(found({ from: '2019' }, 'today')).toEqual([`${RECORD}: review date "today"`]);
});

test('each names the list it was looked for in', () => {
	const choices = { periods: ['a'], places: ['b'], mention: 'c', text: 'd' };
	const lists = questionFindings(world({ questions: [{ ...question, choices }] }));
	expect(lists.map(({ among }) => among)).toEqual(['periods', 'places', 'mentions', 'texts']);
});
