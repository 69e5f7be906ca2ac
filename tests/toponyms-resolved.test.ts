import { describe, expect, test } from 'vitest';
import { exact, kinds, read, where } from './read-toponyms.ts';

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

	test('means the city also where it is no part of the province around it', () => {
		const text = 'They fought around Irpin and Bucha, northwest of Kyiv.';
		expect(read(text)[2]?.place).toMatchObject({ name: 'Kyiv', precision: 'town' });
	});

	test('means the country rather than its province', () => {
		const text = 'The quake off Taiwan was felt in Nantou, in Hsinchu and in Chiayi.';
		expect(read(text)[0]?.place?.precision).toBe('country');
	});

	test('means the town whose own name it is, not a larger one nearby that was called so', () => {
		expect(where('NEWTOWN, Conn. — It was calm in Newtown.')).toEqual([
			...['Newtown US', 'Connecticut US', 'Newtown US'],
		]);
	});

	test('means the great city, unless the text is about the land of its small namesake', () => {
		const spread = `Cases in Dallas, Texas, in Arizona, Virginia, Oregon and Connecticut, in Hartford, in Chicago and Peoria,
			Illinois, and in Buffalo, New York, were tested in Atlanta.`;
		expect(read(spread).at(-1)?.place?.lat).toBeCloseTo(33.75);
		const local = 'The Texas towns of Paris, Dallas and Atlanta will vote, Texas said.';
		expect(read(local).find(({ exact }) => exact === 'Atlanta')?.place?.lat).toBeCloseTo(33.11);
	});

	test('means the state after a town in it and between other states, else the city', () => {
		const precisions = (text: string) =>
			read(text)
				.filter(({ exact }) => exact === 'New York')
				.map(({ place }) => place?.precision);
		expect(precisions('A fire in Buffalo, New York, was put out.')).toEqual(['province']);
		expect(precisions('They left Texas, New York and Arizona.')).toEqual(['province']);
		expect(precisions('They left Paris, New York and London.')).toEqual(['town']);
		expect(precisions('New York governor Hochul spoke.')).toEqual(['province']);
	});

	test('is one where a town has what it has, or it lies so far from another', () => {
		expect(exact('Hiawatha’s mayor retired.')).toEqual(['Hiawatha']);
		expect(exact('Hiawatha’s brother retired.')).toEqual([]);
		expect(exact('Samarra, 70 miles north of it, was shelled.')).toEqual(['Samarra']);
		expect(exact('Samarra was then also shelled.')).toEqual(['Samarra']);
		expect(exact('Samarra, 70, retired.')).toEqual([]);
	});

	test('is one in a list before a sure one, and where it is said to be called so', () => {
		expect(exact('Hiawatha and Addis Ababa are empty.')).toEqual(['Hiawatha', 'Addis Ababa']);
		expect(exact('They left the town known as Samarra.')).toEqual(['Samarra']);
	});

	test('is answered with none where nothing of the name lies in the province that it is said to lie in', () => {
		const [town] = read('They left Peoria, Oregon, and Chicago.');
		expect(town).toMatchObject({ exact: 'Peoria', place: null });
		expect(where('They left Peoria, Illinois, and Portland.')[0]).toBe('Peoria US');
	});

	test('means the river with an article or its noun, and the town without', () => {
		const text = 'They crossed the Dnipro, left Dnipro, and met at the Dnipro river.';
		expect(read(text).map(({ place }) => place?.name)).toEqual(['Dnieper', 'Dnipro', 'Dnieper']);
		expect(read('They crossed the Homs river.').map(({ place }) => place)).toEqual([null]);
	});

	test('means nothing in a land that only acts in the text', () => {
		const text = 'They fled Homs, Damascus, Aleppo and Ras al-Ayn. In Hiawatha it was calm.';
		const hiawatha = (end: string) =>
			read(`${text} ${end}`).find(({ exact }) => exact === 'Hiawatha')?.place?.name;
		expect(hiawatha('The US closed its embassy.')).toBeUndefined();
		expect(hiawatha('They met in the US.')).toBe('Hiawatha');
	});

	test('is a great one where capitals are listed', () => {
		const text = 'In Dallas, Texas, they heard of Paris and London.';
		expect(where(text)).toContain('Paris FR');
	});

	test('is none where a land has it and has no place of the name', () => {
		expect(exact('France’s Peoria fell.')).toEqual(['France']);
		expect(exact('Turkey’s Adana fell.')).toEqual(['Turkey', 'Adana']);
	});

	test('is one where the towns around it are in the text too', () => {
		expect(exact('In Peoria he retired. Hiawatha too.')).toEqual(['Peoria', 'Hiawatha']);
		expect(exact('In Moscow he retired. Hiawatha too.')).toEqual(['Moscow']);
	});

	test('of a town that a capital is called like too is that of no government', () => {
		expect(kinds('Lisbon refused the plan of Portugal.')).toContain('Lisbon: metonym');
		expect(kinds('Peoria, Illinois, and Chicago agreed. Lisbon refused, in Illinois.')).toContain(
			'Lisbon: place',
		);
	});

	test('is not that of a person where it is said to be a part of a town', () => {
		expect(kinds('He lived in the Sandy Hook section.')).toEqual(['Sandy Hook: place']);
	});

	test('ends with the short form of its state, whatever begins after that', () => {
		expect(kinds('He lived in Newtown, Conn. Flags flew.')).toEqual([
			...['Newtown: place', 'Conn.: place'],
		]);
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
