import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '#engine/json.ts';

test('reads whatever JSON holds', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const source = JSON.stringify(value, null, '\t');
			expect(parseJson(source, 'a.json').value).toEqual(JSON.parse(source));
		}),
	);
});

test('knows the line of every value, or of the nearest around it', () => {
	const { lineOf } = parseJson('{\n"a": [\n1,\n{ "b":\n2 }\n] }', 'a.json');
	expect(lineOf([])).toBe(1);
	expect(lineOf(['a'])).toBe(2);
	expect(lineOf(['a', 1])).toBe(4);
	expect(lineOf(['a', 1, 'b'])).toBe(5);
	expect(lineOf(['a', 1, 'c', 'd'])).toBe(4);
	expect(lineOf(['a', 7])).toBe(2);
});

describe('says where JSON breaks', () => {
	test.each([
		['{\n"a": [1,\n]}', 3, 'a comma before "]"', 'no comma after the last one'],
		['{\n"a": 1,\n}', 3, 'a comma before "}"', 'no comma after the last one'],
		['{\n"a": 1\n},\n', 3, 'a comma after the last value', 'no comma there'],
		['', 1, 'an empty file', 'JSON'],
		['\n \n', null, 'an empty file', 'JSON'],
		['{ "a": 1 "b": 2 }', 1, '""b": 2 }"', 'what JSON allows there'],
		['{\n"a": "]" }\n// done', 3, '"// done"', 'what JSON allows there'],
		['{\n"a": 1,\n', null, 'the end of the file', 'the rest of the JSON'],
	])('%j', (source, line, found, expected) => {
		const said = line === null ? /a\.json/ : `a.json:${line}: JSON: found`;
		expect(() => parseJson(source, 'a.json')).toThrow(said);
		expect(() => parseJson(source, 'a.json')).toThrow(`found ${found}; expected ${expected}`);
	});
});
