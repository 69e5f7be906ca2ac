import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geoparse } from '#engine/geoparse.ts';
import { exact, kinds, read } from './read-toponyms.ts';
import { SMALL_GAZETTEER } from './small-gazetteer.ts';

describe('a name and what is around it', () => {
	test('never cross the end of a heading or a paragraph', () => {
		expect(exact('Fighting in Ras\n\nal-Ayn fell.')).toEqual([]);
		expect(
			kinds('It went on in Homs\n\nUniversity students left Aleppo\nZoo visitors came.'),
		).toEqual([...['Homs: place', 'Aleppo: place']]);
	});
});

describe('the kind of a mention', () => {
	test.each([
		['Russian President Vladimir Putin spoke.', 'Russian: title', 'Russian President'],
		['U.S. House Speaker Nancy Pelosi left.', 'U.S.: title', 'U.S. House Speaker'],
		['It was calm — The United States withdrew.', 'United States: metonym', undefined],
		['It was calm — A Turkey Airlines jet crashed.', 'Turkey: in-name', 'Turkey Airlines'],
		['Turkish border guards came.', 'Turkish: demonym', undefined],
		['The Turkish border town was shelled.', 'Turkish: demonym', undefined],
		['Syria’s interior minister left.', 'Syria: place', undefined],
		['The U.S. Geological Survey said so.', 'U.S.: in-name', 'U.S. Geological Survey'],
		['The Syrian Red Crescent said so.', 'Syrian: in-name', 'Syrian Red Crescent'],
		['The Turkish Foreign Minister left.', 'Turkish: title', 'Turkish Foreign Minister'],
		['The Turkish government fell.', 'Turkish: demonym', undefined],
		['US-backed forces came.', 'US: demonym', 'US-backed'],
		['The US policy failed.', 'US: demonym', undefined],
		['Ties with Damascus are cold.', 'Damascus: metonym', undefined],
		['Condemnation of Turkey followed.', 'Turkey: metonym', undefined],
		['Turkey massed its army.', 'Turkey: metonym', undefined],
		['It comes after Moscow formally requested talks.', 'Moscow: metonym', undefined],
		['Since the US isolated its rivals, all changed.', 'US: metonym', undefined],
		['Russia’s military intervention went on.', 'Russia: metonym', undefined],
		['Turkey closed the crossing.', 'Turkey: metonym', undefined],
		['Moscow pulled out its troops.', 'Moscow: metonym', undefined],
		['Moscow burned for days.', 'Moscow: place', undefined],
		['Turkey has long denied it.', 'Turkey: metonym', undefined],
		['They blamed Moscow.', 'Moscow: metonym', undefined],
		['According to Moscow, 20 died.', 'Moscow: metonym', undefined],
		['Pressure from Ankara grew.', 'Ankara: metonym', undefined],
		['Ankara’s envoy left.', 'Ankara: metonym', undefined],
		['The US withdrew its troops.', 'US: metonym', undefined],
		['The US says so.', 'US: metonym', undefined],
		['Turkey has moved its troops.', 'Turkey: metonym', undefined],
		['Turkey would keep helping.', 'Turkey: metonym', undefined],
		['The government of Turkey has moved.', 'Turkey: place', undefined],
		['The Turkish-led mission left.', 'Turkish: demonym', 'Turkish-led'],
		['Turkey did not reply.', 'Turkey: metonym', undefined],
		['The Adana deal was signed.', 'Adana: in-name', 'Adana deal'],
		['The Turkish-flagged ship left.', 'Turkish: demonym', 'Turkish-flagged'],
		['US strikes went on.', 'US: demonym', undefined],
		['The regime in Damascus fell.', 'Damascus: place', undefined],
		['Syria’s new leaders met.', 'Syria: place', undefined],
		['Fighting in northern Syria went on.', 'Syria: area', 'northern Syria'],
		['Fighting in the Syrian desert went on.', 'Syrian: area', 'Syrian desert'],
		['It lies near the Iraqi border.', 'Iraqi: area', 'Iraqi border'],
		['It holds most Syrian territory.', 'Syrian: area', 'most Syrian territory'],
		['Syria’s northern regions are calm.', 'Syria: area', 'Syria’s northern regions'],
		['Syria’s northeast is calm.', 'Syria: area', 'Syria’s northeast'],
		['Syria’s Western Command fell.', 'Syria: place', undefined],
		['Syria’s central bank closed.', 'Syria: place', undefined],
		['It shelled the southern Homs region.', 'Homs: place', undefined],
		[
			'The court of the Southern District of Texas sat.',
			'Texas: in-name',
			'Southern District of Texas',
		],
		['The Adana Agreement was signed.', 'Adana: in-name', 'Adana Agreement'],
		['They arrested Abu Ahmed al-Iraqi.', 'al-Iraqi: person-name', undefined],
	])('%s', (text, expected, phrase) => {
		expect(kinds(text)).toEqual([expected]);
		expect(read(text)[0]?.phrase?.exact).toBe(phrase);
	});

	test('is a place where the direction only tells where in its country it lies', () => {
		expect(kinds('It shelled Syria’s northern Homs.')).toEqual(['Syria: place', 'Homs: place']);
	});

	test('is that of a government for both in "between Ankara and Damascus"', () => {
		expect(kinds('Ties between Ankara and Damascus are cold.')).toEqual([
			'Ankara: metonym',
			'Damascus: metonym',
		]);
		expect(kinds('The Turkey-Syria border moved.')).toEqual(['Turkey: place', 'Syria: place']);
		expect(kinds('The Damascus-Ankara line moved.')).toEqual([
			'Damascus: metonym',
			'Ankara: metonym',
		]);
	});

	test('is an adjective for both in "US and French warplanes"', () => {
		expect(kinds('US and French warplanes left.')).toEqual(['US: demonym', 'French: demonym']);
	});

	test('is that of a government for both in "Ankara and Damascus both back it"', () => {
		expect(kinds('Ankara and Damascus both back it.')).toEqual([
			...['Ankara: metonym', 'Damascus: metonym'],
		]);
	});

	test('is a place for both in "in Moscow and Ankara"', () => {
		expect(kinds('They met in Moscow and Ankara to agree.')).toEqual([
			'Moscow: place',
			'Ankara: place',
		]);
	});

	test('is an area of the country that is named, not of that whose troops are there', () => {
		const parsed = read('In the east, Turkish troops and Turkish tanks left Homs, Syria.');
		expect(parsed[0]).toMatchObject({ exact: 'east', kind: 'area', place: { name: 'Syria' } });
	});

	test('is an area of no country that is known where most places are in none', () => {
		const text =
			'It was calm in Moscow, in Ankara and in Paris. In the south, they fought in Syria.';
		expect(read(text).find(({ exact }) => exact === 'south')).toMatchObject({ place: null });
	});

	test('is an area where only words describe it', () => {
		expect(
			kinds('In Syria tensions rose in coastal areas and in the northeast with Kurdish forces.'),
		).toEqual([...['Syria: place', 'coastal areas: area', 'northeast: area']]);
		expect(exact('In areas controlled by the US-backed SDF, it is calm.')[0]).toBe(
			'areas controlled by the US-backed SDF',
		);
	});
});

describe('offsets', () => {
	test.each(['🇸🇾👍🏽 ', 'e\u0301\u0301 ', 'في حلب ', '\u200f', '\u0000'])(
		'stay right after %j',
		(before) => {
			const text = `${before}They left Homs in northern Syria.`;
			expect(exact(text)).toEqual(['Homs', 'Syria']);
			for (const { start, end, exact, phrase } of read(text)) {
				expect(text.slice(start, end)).toBe(exact);
				if (phrase) expect(text.slice(phrase.start, phrase.end)).toBe(phrase.exact);
			}
		},
	);

	test('lie in the text, in order, whatever it holds', () => {
		const word = fc.constantFrom(
			...[
				'Syria',
				'Homs',
				'the',
				'in',
				'Deir',
				'al',
				'-',
				'Zor',
				"'s",
				'.',
				',',
				'President',
				'US',
				'(',
				'\n\n',
				'St.',
			],
			...[
				'northern',
				'University',
				'of',
				'border',
				'👍',
				'é',
				'ص',
				'"',
				'Paris',
				'Lake',
				'County',
				'John',
				'23',
				'–',
			],
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(word, fc.constantFrom(' ', '')), { maxLength: 30 }),
				(words) => {
					const text = words.flat().join('');
					let end = 0;
					for (const toponym of read(text)) {
						expect(toponym.start).toBeGreaterThanOrEqual(end);
						expect(text.slice(toponym.start, toponym.end)).toBe(toponym.exact);
						end = toponym.end;
					}
				},
			),
		);
	});
});

describe('given spans', () => {
	const text = 'Homs County and the Syrians, or nowhere at all';
	const spans = [
		{ start: 32, end: 39 },
		{ start: 0, end: 11 },
		{ start: 0, end: 4 },
		{ start: 20, end: 27 },
	];
	const { toponyms } = geoparse({ id: 'text', published: null, text, spans }, SMALL_GAZETTEER);

	test('are answered exactly and in their order', () => {
		expect(toponyms.map(({ start, end }) => ({ start, end }))).toEqual(spans);
	});

	test('have an answer wherever something bears the name or the rest of it', () => {
		expect(toponyms.map(({ place }) => place?.country)).toEqual([undefined, 'SY', 'SY', 'SY']);
	});
});

describe('bad input', () => {
	test('a text in another language proposes nothing', () => {
		const text =
			'Le ministre a déclaré mardi à Paris que les discussions avec Moscow se poursuivraient dans les prochains jours.';
		expect(read(text)).toEqual([]);
	});

	test('one million times the letter A', () => {
		expect(read('A'.repeat(1_000_000))).toEqual([]);
		expect(read('A '.repeat(500_000))).toEqual([]);
	});
});
