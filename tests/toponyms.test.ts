import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geoparse, type Toponym } from '#engine/geoparse.ts';
import { SMALL_GAZETTEER } from './small-gazetteer.ts';

function read(text: string): Toponym[] {
	return geoparse({ id: 'text', published: null, text }, SMALL_GAZETTEER).toponyms;
}

function kinds(text: string): string[] {
	return read(text).map(({ exact, kind }) => `${exact}: ${kind}`);
}

const exact = (text: string) => read(text).map((toponym) => toponym.exact);
const where = (text: string) => read(text).map(({ place }) => `${place?.name} ${place?.country}`);
const countries = (text: string) => read(text).map(({ place }) => place?.country);

describe('what breaks other systems', () => {
	test('substrings: a name inside a word', () => {
		expect(
			exact('The ambassador defended her rights. He told the Homsian and the Parisians so.'),
		).toEqual([]);
	});

	test('a person’s name mapped to a capital', () => {
		expect(exact('The author Jack London wrote it. London was born in Alexandria.')).toEqual([
			...['London', 'London', 'Alexandria'],
		]);
		expect(kinds('The author Jack London wrote it.')).toEqual(['London: person-name']);
		expect(kinds('Mr. London wrote it.')).toEqual(['London: person-name']);
		expect(kinds('They met Georgia Meloni.')).toEqual(['Georgia: person-name']);
	});

	test('one who is called by the surname again is still no place', () => {
		expect(kinds('Jack London wrote it. London liked it.').slice(0, 2)).toEqual([
			...['London: person-name', 'London: person-name'],
		]);
	});

	test('demonyms as places', () => {
		const [european] = read('Several European governments agreed.');
		expect(european).toMatchObject({ kind: 'demonym', place: { name: 'Europe' } });
	});

	test('a macro-region as one country', () => {
		const [region] = read('It is felt across the Middle East.');
		expect(region?.place).toMatchObject({
			name: 'Middle East',
			country: null,
			precision: 'region',
		});
	});

	test('datelines as the place of the event', () => {
		const parsed = read('DAMASCUS, Syria (Reuters) – A bomb went off in Homs on Monday.');
		expect(parsed.map(({ exact, dateline }) => [exact, dateline ?? false])).toEqual([
			['DAMASCUS', true],
			['Syria', false],
			['Homs', false],
		]);
		expect(read('DAMASCUS, May 3 (Reuters) - It fell.')[0]?.dateline).toBe(true);
		expect(read('DAMASCUS: It fell.')[0]?.dateline).toBe(true);
		expect(exact('DAMASCUS/MOSCOW - It fell.')).toEqual(['DAMASCUS', 'MOSCOW']);
	});

	test('datelines of a town of four letters as its province or an acronym', () => {
		for (const text of [
			'HOMS (Reuters) – It fell.',
			'HOMS, Syria (AP) — It fell.',
			'HOMS, Arab Republic of Syria (AP) — It fell.',
			'It fell.\n\nHOMS – Rebels left.',
		])
			expect(read(text)[0]).toMatchObject({
				...{ exact: 'HOMS', dateline: true, place: { precision: 'town' } },
			});
		expect(exact('DORI (Reuters) – It fell.')).toEqual(['DORI']);
		expect(exact('They met. DORI said so.')).toEqual([]);
	});

	test('places inside organisations', () => {
		const text =
			'The Syrian Observatory for Human Rights and the University of Aleppo said so, as did the Bank of Lebanon.';
		expect(kinds(text)).toEqual(['Syrian: in-name', 'Aleppo: in-name', 'Lebanon: in-name']);
		expect(read(text).map(({ phrase }) => phrase?.exact)).toEqual([
			...['Syrian Observatory for Human Rights', 'University of Aleppo', 'Bank of Lebanon'],
		]);
	});

	test('trap phrases', () => {
		expect(kinds('Paris Hilton ate a turkey dinner off China plates.')).toEqual([
			'Paris: person-name',
		]);
		expect(kinds('They ate Turkey dinners; Turkey dinner is nice.')).not.toContain(
			'Turkey: metonym',
		);
	});

	test('headlines in capitals', () => {
		expect(exact('TURKEY SAYS MOSCOW TALKS TO RESUME IN PARIS')).toEqual([
			...['TURKEY', 'MOSCOW', 'PARIS'],
		]);
		expect(exact('SYRIA TROOPS SEIZE KEY BRIDGE IN HOMS')).toEqual(['SYRIA', 'HOMS']);
	});

	test('the same name twice', () => {
		expect(countries('It left Tripoli in Lebanon for Homs.')).toEqual(['LB', 'LB', 'SY']);
		expect(countries('It left Tripoli.')).toEqual(['LY']);
		expect(countries('He lives in Alexandria, Va., not far away.')).toEqual(['US', 'US']);
		expect(countries('He was born in Paris, Texas, and grew up in Paris.')).toEqual([
			'US',
			'US',
			'US',
		]);
	});

	test('parent and child both named are two names of one spot', () => {
		const [child, parent] = read('They fought near Baghouz, Deir al-Zor.');
		expect(child?.place).toMatchObject({ name: 'Baghuz', precision: 'town' });
		expect(parent?.place).toMatchObject({ precision: 'province' });
	});

	test('mixed apostrophes, diacritics, hyphens and articles', () => {
		expect(exact("Syria's Deir al-Zor, Syria’s Deir al Zor, Dêir ez‑Zor")).toEqual([
			...['Syria', 'Deir al-Zor', 'Syria', 'Deir al Zor', 'Dêir ez‑Zor'],
		]);
		expect(exact('Fighting in Ras al-Ayn and in Rās al-ʿAyn')).toEqual([
			'Ras al-Ayn',
			'Rās al-ʿAyn',
		]);
	});

	test('the first match wins: the city is not its country', () => {
		expect(read('He was born in Aleppo in Syria.').map(({ place }) => place?.name)).toEqual([
			...['Aleppo', 'Syria'],
		]);
	});

	test('a missing place is not answered with another’s point', () => {
		expect(read('He left the village of Qaryat Hamra.').map(({ place }) => place)).toEqual([]);
		const text = 'Homs, Aleppo, Damascus and Ras al-Ayn in Syria were calm';
		expect(where(`${text}, but shells fell in Kokang.`).at(-1)).toBe('Syria SY');
		expect(read(`${text}, but shells fell in the town of Kokang.`).at(-1)).toMatchObject({
			...{ exact: 'Kokang', place: null },
		});
		expect(read('It stopped on the Homs-Aleppo Highway.')).toMatchObject([
			{ exact: 'Homs-Aleppo Highway', place: null },
		]);
		const [road] = read('The car stopped on Orchard Road.');
		expect(road).toMatchObject({ exact: 'Orchard Road', place: null, candidates: [] });
	});
});

describe('a name and what is around it', () => {
	test('never cross the end of a heading or a paragraph', () => {
		expect(exact('Fighting in Ras\n\nal-Ayn fell.')).toEqual([]);
		expect(
			kinds('It went on in Homs\n\nUniversity students left Aleppo\nZoo visitors came.'),
		).toEqual([...['Homs: place', 'Aleppo: place']]);
	});
});

describe('a noun beside a name', () => {
	const places = (text: string) =>
		read(text).map(({ exact, kind, place, phrase }) => ({
			...{ exact, kind, precision: place?.precision, phrase: phrase?.exact },
		}));

	test('makes it that of the unit, whatever town is called so too', () => {
		for (const noun of ['region', 'province', 'oblast', 'governorate', 'state'])
			expect(places(`It shelled the Homs ${noun}.`)).toEqual([
				{ exact: 'Homs', kind: 'place', precision: 'province', phrase: undefined },
			]);
		expect(places('It shelled Homs Region.')).toEqual([
			{ exact: 'Homs Region', kind: 'place', precision: 'province', phrase: undefined },
		]);
	});

	test('is that of every name of its list', () => {
		expect(
			places('It shelled the Homs and Deir al-Zor regions.').map(({ precision }) => precision),
		).toEqual(['province', 'province']);
	});

	test('makes an area around a town where no unit is called so', () => {
		expect(places('It shelled the Dallas region.')).toEqual([
			{ exact: 'Dallas', kind: 'area', precision: 'town', phrase: 'Dallas region' },
		]);
		expect(places('It shelled the Damascus countryside.')).toEqual([
			{ exact: 'Damascus', kind: 'area', precision: 'town', phrase: 'Damascus countryside' },
		]);
		expect(kinds('He went to the Damascus District Court.')).toEqual(['Damascus: in-name']);
	});

	test('says nothing of the name where it stands alone', () => {
		expect(
			places('It shelled Homs province. Homs is a city.').map(({ precision }) => precision),
		).toEqual(['province', 'town']);
	});

	test('of capitals tells of the country whose capital it is', () => {
		expect(read('Ankara is the capital of Turkey.')[1]?.place?.precision).toBe('country');
	});
});

describe('a name that several places bear', () => {
	test('means what is known by it rather than a lesser one nearby that is also called so', () => {
		const text = 'In Illinois she went from Chicago and Peoria to Portland.';
		expect(where(text).at(-1)).toBe('Portland US');
	});

	test('means the town nearby where that is its own name', () => {
		expect(where('He lives in Athens, Illinois. The library of Athens is open.')).toEqual([
			...['Athens US', 'Illinois US', 'Athens US'],
		]);
	});

	test('means the fuller name of the text whose short form it is', () => {
		expect(where('It was calm in Addis Ababa. Officials in Addis denied it.')).toEqual([
			...['Addis Ababa ET', 'Addis Ababa ET'],
		]);
		expect(where('They fought near Deir al-Zor. Around Deir it went on.')).toEqual([
			...['Deir ez-Zor Governorate SY', 'Deir ez-Zor Governorate SY'],
		]);
		expect(where('They flew to Mexico City. Police in Mexico were told.')).toEqual([
			...['Mexico City MX', 'Mexico MX'],
		]);
		expect(where('From Ras al-Ayn and Ras Lanuf he came to Ras.')).toEqual(['Ras al-Ayn SY']);
	});

	test('is whole, with what it goes on with', () => {
		expect(read('They fled Mocímboa da Praia.')).toMatchObject([
			{ exact: 'Mocímboa da Praia', place: null },
		]);
		expect(where('They fled from Santa Cruz de la Sierra.')).toEqual([
			'Santa Cruz de la Sierra BO',
		]);
		expect(kinds('They fled from Khartoum North.')).toEqual(['Khartoum: place']);
	});

	test('is one where only troops say so', () => {
		expect(exact('Troops entered Marib.')).toEqual(['Marib']);
		expect(exact('Rebels captured Dessie and Kombolcha.')).toEqual(['Dessie', 'Kombolcha']);
		expect(exact('Jets bombed Dessie.')).toEqual(['Dessie']);
	});

	test('means the town, not the province around it', () => {
		expect(read('They fled from Marib.')[0]?.place?.precision).toBe('town');
	});

	test('means what has an article: a region or a river', () => {
		expect(read('In the Sahel, they fled from Dori and Djibo.')[0]?.place?.country).toBe(null);
	});

	test('means the capital that is known by it, not a larger city that was called so once', () => {
		expect(where('Officials in Islamabad said so.')).toEqual(['Islamabad PK']);
		expect(where('Islamabad said so.')).toEqual(['Islamabad PK']);
	});

	test('means the capital, but a state in a list of states', () => {
		expect(read('They met in Washington.')[0]?.place?.precision).toBe('town');
		expect(read('They left Texas, Washington and Arizona.')[1]?.place?.precision).toBe('province');
	});

	test('means a country or a state in a list of them, not a town in the next', () => {
		expect(where('They left Virginia, Texas, Georgia and Arizona.')).toEqual([
			...['Virginia US', 'Texas US', 'Georgia US', 'Arizona US'],
		]);
		expect(
			read('They left Virginia, Texas, Georgia and Arizona.').map(({ place }) => place?.precision),
		).toEqual(['province', 'province', 'province', 'province']);
	});
});

describe('the kind of a mention', () => {
	test.each([
		['Russian President Vladimir Putin spoke.', 'Russian: title', 'Russian President'],
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
