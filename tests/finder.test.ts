import { beforeAll, expect, test } from 'vitest';
import { readContent } from '#engine/content.ts';
import { mapTexts } from '#engine/pipeline.ts';
import { Finder, isEmpty, type Finds } from '#lib/search/finder.ts';
import { contentFiles } from '#lib/server/content.ts';
import { viewOf } from '#lib/view/view.ts';
import type { MapView } from '#lib/state/view.ts';
import { frozen } from './fixtures.ts';

let view: MapView;
let finder: Finder;
beforeAll(async () => {
	const { content } = readContent(await contentFiles());
	view = frozen(viewOf(mapTexts(content), []));
	finder = await Finder.over(view);
});

function find(query: string): Finds {
	const finds = finder.find(query);
	if (!finds) throw new Error(`"${query}" holds no word to look for`);
	return finds;
}

test.each([
	['deir ez zor', 'deir-al-zor'],
	['Der Zor', 'deir-al-zor'],
	['deyrizor', 'deir-al-zor'],
	['دير الزور', 'deir-al-zor'],
	['Bagouz', 'baghouz'],
	['bagou', 'baghouz'],
	['الباغوز', 'baghouz'],
	['باغوز', 'baghouz'],
	['saydah zaynab', 'sayyida-zainab'],
	['السيده زينب', 'sayyida-zainab'],
	['zainab shrine', 'sayyida-zainab'],
	['ادلب', 'idlib'],
	['Edlib', 'idlib'],
	['iskenderun', 'hatay'],
	['Şam', 'damascus'],
	['dam', 'damascus'],
	['bexda', 'baghdad'],
	['bagdad', 'baghdad'],
	['syria', 'syria'],
	['turkey', 'turkey'],
	['turkiye', 'turkey'],
	['iraq', 'iraq'],
	['US', 'usa'],
	['al-Sham', 'levant'],
	['herema kurdistane', 'iraqi-kurdistan'],
])('the place of “%s” is %s', (query, place) => {
	expect(find(query).places.hits[0]?.place.id).toBe(place);
});

test.each([
	['twice the size of lebanon', 'aawsat-2022-normalization/p12'],
	['sleeper cell', 'aawsat-2025-isis/p25'],
	['iraqi border', 'aawsat-2025-isis/p1'],
	['hit-and-run', 'aawsat-2025-isis/p15'],
	['goblet of normalization', 'aawsat-2022-normalization/title'],
	['blow after blow', 'aawsat-2025-isis/h1'],
])('the passage of “%s” is %s', (query, passage) => {
	const [first] = find(query).passages.hits;
	expect(`${first?.text.id}/${first?.unit.id}`).toBe(passage);
});

test.each([
	['raids', 'raids'],
	['fourth stage', 'stage-4'],
	['spring 2025', 'spring-2025'],
	['1998', '1998'],
	['٢٠٢٣', 'expected-2023'],
])('the period of “%s” is %s', (query, period) => {
	expect(find(query).periods.hits[0]?.id).toBe(period);
});

test('a year finds every period that touches it', () => {
	const ids = (query: string) =>
		find(query)
			.periods.hits.map(({ id }) => id)
			.sort();
	expect(ids('2024')).toEqual(['after-baghouz', 'collapse', 'propaganda-2025', 'raids']);
	expect(ids('2021')).toEqual(['after-baghouz', 'security-track']);
});

test('near spellings only where none is as the query', () => {
	expect(find('iran').closeness).toBe('spelled');
	expect(find('iran').places.hits.map(({ place }) => place.id)).toEqual(['iran']);
	expect(find('saydah zaynab').closeness).toBe('near');
	expect(find('foo damascus').closeness).toBe('some');
	expect(find('2031').closeness).toBe('some');
});

test('nothing is found for what is not there, and nothing looked for without a word', () => {
	expect(isEmpty(find('xylophone'))).toBe(true);
	expect(isEmpty(find('law'))).toBe(true);
	expect(finder.find('')).toBeNull();
	expect(finder.find(' al- …')).toBeNull();
});

test('the best of many, and how many more there are', () => {
	const { places, passages } = find('syria');
	expect(places.hits.length + places.more).toBe(8);
	expect(passages.hits).toHaveLength(8);
	expect(passages.more).toBeGreaterThan(30);
});

test('a name that is not shown beside the place says why it was found', () => {
	const also = (query: string) => find(query).places.hits[0]?.also;
	expect(also('Şam')).toBe('Şam');
	expect(also('sayeda')).toBe('Sayeda Zeinab');
	expect(also('idlib')).toBeNull();
	expect(also('دمشق')).toBeNull();
});

test('a passage shows its found words in their own spelling', () => {
	const [first] = find('der zor').passages.hits;
	expect(first?.excerpt.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual([
		'Deir',
		'Zor',
	]);
});
