import { expect, test } from 'vitest';
import { ReadError } from '#engine/read/error.ts';
import { readDocument } from '#engine/read/document.ts';

const read = (source: string) => readDocument(source, { file: 'texts.jsonl', line: 7 });

function failure(source: string): string {
	try {
		read(source);
	} catch (error) {
		if (error instanceof ReadError) return error.message;
		throw error;
	}
	return 'no failure';
}

test('a line gives a text, with what is left out as null', () => {
	expect(read('{"id":"a","text":"In Homs."}')).toEqual({
		id: 'a',
		published: null,
		text: 'In Homs.',
	});
	expect(
		read('{"id":3,"published":"2009-03","text":"In Homs.","spans":[{"start":3,"end":7}],"more":1}'),
	).toEqual({ id: '3', published: '2009-03', text: 'In Homs.', spans: [{ start: 3, end: 7 }] });
});

test.each([
	['{"id":"a","text":', 'found no JSON: {"id":"a","text":; expected one JSON object'],
	['[]', 'expected'],
	['{"id":"a"}', 'text a: found text: nothing; expected one JSON object'],
	['{"text":"x"}', 'found id: nothing; expected one JSON object'],
	['{"id":"a","text":5}', 'text a: found text: 5; expected a string'],
	['{"id":"a","text":"x","published":"last week"}', 'found published: last week; expected an EDTF'],
	['{"id":"a","text":"x","spans":[{"start":1,"end":1}]}', 'expected a start before the end'],
	['{"id":"a","text":"x","spans":[{"start":0,"end":4}]}', 'a span 0–4 in a text of 1 characters'],
])('%s is refused with its line', (source, said) => {
	expect(failure(source)).toContain('texts.jsonl:7: text');
	expect(failure(source)).toContain(said);
});
