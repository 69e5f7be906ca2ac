import { expect, test } from 'vitest';
import type { Dating, Published } from '#engine/model.ts';
import { boundsInWords, howDated } from '#lib/words/clocks.ts';

const stated: Dating = {
	basis: 'stated',
	interval: '2024-12-19',
	words: 'Three days later',
	countedFrom: [],
	widenedBy: null,
	period: null,
	undated: null,
};
const unsaid: Dating = { ...stated, words: null };

test.each<[string, Dating]>([
	['“Three days later”', stated],
	[
		'“Three days later”, counted from “December 16” (16 December 2024)',
		{ ...stated, countedFrom: [{ words: 'December 16', edtf: '2024-12-16' }] },
	],
	[
		'“Three days later”, counted from the date of the text (about 28 April 2025) and “recently”',
		{
			...stated,
			countedFrom: [
				{ words: null, edtf: '2025-04-28~' },
				{ words: 'recently', edtf: null },
			],
		},
	],
	[
		'“Three days later”, running on, as “to this day” says',
		{ ...stated, widenedBy: 'to this day' },
	],
	['the years of “The fall”', { ...unsaid, basis: 'period', period: 'The fall' }],
	['the date of the text', { ...unsaid, basis: 'inherited' }],
	[
		'told of the past',
		{ ...unsaid, basis: 'undated', interval: null, undated: 'told of the past' },
	],
])('says how a time is known: %s', (said, dating) => {
	expect(howDated(dating)).toBe(said);
});

test('says between which days an inferred date surely lies', () => {
	const published: Published = {
		edtf: '2022-08-12~',
		bounds: '2022-08-11/2022-08-15',
		basis: 'Inferred.',
	};
	expect(boundsInWords(published)).toBe('surely 11 August 2022 to 15 August 2022');
	expect(boundsInWords({ ...published, bounds: null })).toBe(null);
});
