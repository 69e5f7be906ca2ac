import { expect, test } from 'vitest';
import { emptyInWords } from '#lib/words/words.ts';

test.each([
	[['p21'], { demonym: 1, country: 1 }, '¶21 names only 1 people or adjective and 1 country.'],
	[['p22'], { title: 1 }, '¶22 names only 1 title.'],
	[['p1', 'p2'], { title: 2, metonym: 3 }, '¶1, ¶2 name only 2 titles and 3 governments.'],
	[['caption'], {}, 'caption names no place.'],
])('says why %j has nothing on the map', (units, reasons, sentence) => {
	expect(emptyInWords({ units, reasons })).toBe(`Nothing drawn: ${sentence}`);
});
