import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../src/cli/lines.ts';

async function* chunked(source: Buffer, size: number) {
	for (let at = 0; at < source.length; at += size) yield source.subarray(at, at + size);
}

async function read(source: string, size: number, most = 1000) {
	const all = [];
	for await (const line of linesOf(chunked(Buffer.from(source), size), most)) all.push(line);
	return all;
}

test('a stream is cut at its line feeds, however its bytes arrive', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !line.includes('\n'))),
			fc.integer({ min: 1, max: 9 }),
			async (lines, size) => {
				const source = lines.map((line) => `${line}\n`).join('');
				const read_ = await read(source, size);
				expect(read_.map(({ bytes }) => bytes?.toString())).toEqual(lines);
				expect(read_.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
			},
		),
	);
});

test('the last line needs no end', async () => {
	expect((await read('a\nb', 1)).map(({ bytes }) => bytes?.toString())).toEqual(['a', 'b']);
});

test('a line that is too long is told, not kept, and the next one is read', async () => {
	const lines = await read(`a\n${'b'.repeat(40)}\nc\n`, 7, 10);
	expect(lines.map(({ bytes, length }) => [bytes?.toString() ?? null, length])).toEqual([
		['a', 1],
		[null, 40],
		['c', 1],
	]);
});
