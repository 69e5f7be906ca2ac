import { describe, expect, test } from 'vitest';
import { countries, exact, kinds, read, where } from './read-toponyms.ts';

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
		expect(exact('She fed the Brussels sprouts to the crew of the frigate Paris.')).toEqual([]);
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
		expect(countries('They met in Ankara and Tripoli, Lebanon.')).toEqual(['TR', 'LB', 'LB']);
		expect(countries('It left Tripoli, Lebanon. Then it reached Tripoli.')).toEqual([
			...['LB', 'LB', 'LB'],
		]);
		const both = 'From Paris, Texas, she wrote to a friend in Paris, France.';
		expect(countries(both)).toEqual(['US', 'US', 'FR', 'FR']);
		const states = read('From Atlanta, Georgia, he drove to Atlanta, Texas.');
		expect(states.map(({ place }) => place?.lat)).toEqual([33.75, 33, 33.11, 31]);
		const absent = read(
			'He left Athens, Illinois, for Newtown, Conn., and then Athens, Texas, for Athens.',
		);
		expect(absent.map(({ place }) => place?.name ?? null)).toEqual([
			...['Athens', 'Illinois', 'Newtown', 'Connecticut', null, 'Texas', null],
		]);
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
