import { expect, test } from 'vitest';
import { findAnchors } from '#engine/pipeline.ts';
import { passageOf } from '#lib/view/passage.ts';
import { content, mention, river } from './fixtures.ts';

const passage = (unit: string, words: string) => {
	const own = mention('m1', river, unit, words);
	return passageOf(own, findAnchors({ ...content, mentions: [own] })['m1'], [river]);
};

test('holds the words and what stands around them, no word of it cut', () => {
	expect(passage('p1', 'Damascus')).toEqual({
		before: '…March 2019 the bridge at Zor fell. ',
		words: 'Damascus',
		after: ' said nothing of it for a week.',
	});
	expect(passage('p2', 'Troops')).toEqual({
		before: '',
		words: 'Troops',
		after: ' hold the northern hills to this…',
	});
});

test('holds lost words as they were quoted', () => {
	const own = mention('m1', river, 'p1', 'Zor');
	const { exact, prefix, suffix } = own.selector.quote;
	expect(passageOf(own, { status: 'lost', found: 0 }, [river])).toEqual({
		before: prefix,
		words: exact,
		after: suffix,
	});
});
