import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChoices, usualChoices, writeChoices, type Choices } from '#lib/state/address.ts';

const id = fc
	.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
	.filter((word) => word !== 'none');
const ids = fc.uniqueArray(id, { maxLength: 5 });
const number = (most: number, digits: number) =>
	fc
		.double({ min: -most, max: most, noNaN: true })
		.map((value) => Number(value.toFixed(digits)) || 0);

/** Whatever can be chosen; the view to the digits that a link gives. */
const choices: fc.Arbitrary<Choices> = fc.record({
	periods: fc.option(ids),
	from: fc.option(id),
	to: fc.option(id),
	places: ids,
	mention: fc.option(id),
	text: fc.option(id),
	unit: fc.option(id),
	view: fc.option(
		fc.record({
			lng: number(180, 4),
			lat: number(85, 4),
			zoom: number(22, 2).map((zoom) => Math.abs(zoom)),
		}),
	),
	lang: fc.constantFrom('en', 'ar'),
	panel: fc.constantFrom('text', 'places', 'rest', 'time'),
	list: fc.option(id),
	also: fc.subarray(['metonyms', 'claims'] as const).map((overlays) => [...overlays]),
	query: fc.option(fc.string()),
	key: fc.option(fc.constantFrom('open', 'closed')),
	sheet: fc.option(fc.constantFrom('low', 'half', 'high')),
});

function read(address: string): Choices {
	return readChoices(new URLSearchParams(address));
}

test('a link restores exactly what was chosen', () => {
	fc.assert(
		fc.property(choices, (chosen) => {
			expect(read(writeChoices(chosen))).toEqual(chosen);
		}),
	);
});

test('the same choices always give the same link', () => {
	fc.assert(
		fc.property(choices, (chosen) => {
			expect(writeChoices(read(writeChoices(chosen)))).toBe(writeChoices(chosen));
		}),
	);
});

test('an address may hold anything, and is read as choices that can be written', () => {
	const value = fc.oneof(
		fc.string(),
		fc.constantFrom('none', ',', 'NaN,1,2', '181,0,3', '1,2,3,4'),
	);
	const query = fc.dictionary(
		fc.constantFrom(
			...['period', 'from', 'to', 'place', 'mention', 'text', 'unit', 'view', 'lang', 'panel'],
			...['list', 'also', 'q', 'key', 'sheet', 'other'],
		),
		value,
	);
	fc.assert(
		fc.property(query, (given) => {
			const chosen = readChoices(new URLSearchParams(given));
			expect(read(writeChoices(chosen))).toEqual({
				...chosen,
				view: chosen.view && read(writeChoices(chosen)).view,
			});
		}),
	);
});

test('is short and readable', () => {
	expect(writeChoices(usualChoices)).toBe('?');
	expect(
		writeChoices({
			...usualChoices,
			periods: ['raids', 'undated'],
			places: ['baghouz'],
			view: { lng: 38.5, lat: 35, zoom: 6 },
			lang: 'ar',
		}),
	).toBe('?period=raids,undated&place=baghouz&view=38.5000,35.0000,6.00&lang=ar');
});

test('tells no period from every period', () => {
	expect(read('').periods).toBe(null);
	expect(read('?period=none').periods).toEqual([]);
	expect(writeChoices({ ...usualChoices, periods: [] })).toBe('?period=none');
});

test.each(['181,0,3', '0,86,3', '0,0,23', '0,0,-1', '0,0', '0,0,1,2', 'a,b,c', ',,', ''])(
	'a view of "%s" is none',
	(view) => {
		expect(read(`?view=${view}`).view).toBe(null);
	},
);

test('unknown words are the usual choice', () => {
	expect(read('?lang=fr&panel=map&also=all&key=lost&sheet=9&nothing=1')).toEqual(usualChoices);
});
