import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, type Span } from '#engine/annotate.ts';
import type { Run } from '#engine/model.ts';
import { frozen } from './fixtures.ts';

function wordsOf(runs: Run[]): string {
	return runs.map((run) => (run.kind === 'words' ? run.text : wordsOf(run.runs))).join('');
}

/** Every mark with its words, from the outside in. */
function marksOf(runs: Run[]): { kind: string; id: string; words: string }[] {
	return runs.flatMap((run) =>
		run.kind === 'words'
			? []
			: [{ kind: run.kind, id: run.id, words: wordsOf(run.runs) }, ...marksOf(run.runs)],
	);
}

/** `the [m1 northern [m2 hills]]` */
function said(runs: Run[]): string {
	return runs
		.map((run) => (run.kind === 'words' ? run.text : `[${run.id} ${said(run.runs)}]`))
		.join('');
}

function span(kind: Span['kind'], id: string, start: number, end: number): Span {
	return { kind, id, start, end };
}

/** Spans that nest or stand apart: each is cut out of a piece of the one before, or of what is left of it. */
const mentions = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }).map((pairs) => {
	const kept: Span[] = [];
	for (const [a, b] of pairs) {
		const [start, end] = [Math.min(a % 60, b % 60), Math.max(a % 60, b % 60) + 1];
		const crosses = kept.some(
			(other) =>
				(start < other.start && other.start < end && end < other.end) ||
				(other.start < start && start < other.end && other.end < end),
		);
		if (!crosses) kept.push(span('mention', `m${kept.length}`, start, end));
	}
	return frozen(kept);
});
/** Times may cross one another, and mentions, as they like. */
const times = fc
	.array(fc.tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 })), { maxLength: 4 })
	.map((pairs) =>
		frozen(
			pairs.map(([a, b], index) => span('time', `t${index}`, Math.min(a, b), Math.max(a, b) + 1)),
		),
	);
const text = fc.string({ minLength: 60, maxLength: 80, unit: 'binary' });

test('keeps the text to the letter', () => {
	fc.assert(
		fc.property(text, mentions, times, (words, some, others) => {
			expect(wordsOf(annotate(words, [...some, ...others]))).toBe(words);
		}),
	);
});

test('marks every mention once and whole, whatever times cross it', () => {
	fc.assert(
		fc.property(text, mentions, times, (words, some, others) => {
			const marked = marksOf(annotate(words, [...others, ...some])).filter(
				({ kind }) => kind === 'mention',
			);
			const expected = some.map(({ id, start, end }) => ({
				kind: 'mention',
				id,
				words: words.slice(start, end),
			}));
			const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
			expect(marked.sort(byId)).toEqual(expected.sort(byId));
		}),
	);
});

test('marks all the words of a time, in pieces or whole', () => {
	fc.assert(
		fc.property(text, mentions, times, (words, some, others) => {
			const marked = marksOf(annotate(words, [...some, ...others]));
			for (const { id, start, end } of others) {
				const pieces = marked.filter((mark) => mark.id === id).map((mark) => mark.words);
				expect(pieces.join('')).toBe(words.slice(start, end));
			}
		}),
	);
});

test('gives the same whatever order mentions come in', () => {
	fc.assert(
		fc.property(text, mentions, (words, some) => {
			const apart = some.filter(
				({ start, end }, index) =>
					some.findIndex((other) => other.start === start && other.end === end) === index,
			);
			expect(annotate(words, apart.toReversed())).toEqual(annotate(words, apart));
		}),
	);
});

const phrase = 'In the northern hills of Zor';

test('nests a mention inside another', () => {
	const spans = [span('mention', 'in', 25, 28), span('mention', 'out', 3, 28)];
	expect(said(annotate(phrase, spans))).toBe('In [out the northern hills of [in Zor]]');
});

test('puts a time around the mention of the same words', () => {
	const spans = [span('mention', 'm', 25, 28), span('time', 't', 25, 28)];
	expect(said(annotate(phrase, spans))).toBe('In the northern hills of [t [m Zor]]');
});

test('splits a time that crosses the edge of a mention there', () => {
	const spans = [span('mention', 'm', 16, 28), span('time', 't', 7, 21)];
	expect(said(annotate(phrase, spans))).toBe('In the [t northern ][m [t hills] of Zor]');
});

test('splits it once where two mentions end together', () => {
	const [outer, inner] = [span('mention', 'o', 3, 21), span('mention', 'i', 16, 21)];
	const spans = [outer, inner, span('time', 't', 18, 28)];
	expect(said(annotate(phrase, spans))).toBe('In [o the northern [i hi[t lls]]][t  of Zor]');
});

test('leaves a text without marks in one piece', () => {
	expect(annotate('Zor', [])).toEqual([{ kind: 'words', text: 'Zor' }]);
	expect(annotate('', [])).toEqual([]);
});
