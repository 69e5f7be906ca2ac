import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor, hashOf, select } from '#engine/anchors.ts';
import type { Unit } from '#engine/model.ts';
import { frozen, unit } from './fixtures.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const passage = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

/** A passage with a stretch of it. */
const quoted = passage.chain((text) =>
	fc
		.tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: text.length - 1 }))
		.map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
);

function units(...texts: string[]): Unit[] {
	return frozen(texts.map((text, index) => unit(`p${index + 1}`, text)));
}

function selected(text: string, words: string) {
	const start = text.indexOf(words);
	return select(unit('p1', text), start, start + words.length);
}

test('in a text that did not change, every anchor is exact', () => {
	fc.assert(
		fc.property(quoted, passage, ({ text, start, end }, other) => {
			const found = anchor(select(unit('p1', text), start, end), units(text, other));
			expect(found).toEqual({ status: 'exact', unit: 'p1', start, end });
		}),
	);
});

test('words put in front move what comes after by their length, and nothing before them', () => {
	const inserted = fc.stringMatching(/^[0-9]{1,40} $/);
	fc.assert(
		fc.property(quoted, inserted, fc.nat(), ({ text, start, end }, more, at) => {
			const cut = at % (text.length + 1);
			// Where the words go in among the quote's own, or stand in more than one place, is told below.
			fc.pre(cut <= start || cut >= end);
			const now = text.slice(0, cut) + more + text.slice(cut);
			const found = anchor(select(unit('p1', text), start, end), units(now));
			const moved = cut <= start;
			fc.pre(found.status !== 'lost');
			expect(found).toMatchObject({
				status: moved ? 'moved' : 'exact',
				start: moved ? start + more.length : start,
			});
		}),
	);
});

test('never finds a place whose words are others', () => {
	fc.assert(
		fc.property(quoted, passage, passage, ({ text, start, end }, one, two) => {
			const now = units(one, two);
			const found = anchor(select(unit('p1', text), start, end), now);
			if (found.status === 'lost') return;
			const home = now.find(({ id }) => id === found.unit);
			expect(home?.text.slice(found.start, found.end)).toBe(text.slice(start, end));
		}),
	);
});

const text = 'The bridge at Zor fell, and the road to Zor was closed for a month.';

test('a changed word elsewhere in the paragraph leaves an anchor exact', () => {
	const now = units(text.replace('month', 'weeks'));
	expect(anchor(selected(text, 'bridge'), now)).toMatchObject({ status: 'exact', start: 4 });
});

test('a changed neighbour on one side leaves it exact, on both sides loses it', () => {
	const zor = selected(text, 'Zor fell');
	const oneSide = text.replace('bridge', 'bishop');
	expect(anchor(zor, units(oneSide))).toMatchObject({ status: 'exact' });
	expect(anchor(zor, units(oneSide.replace('road', 'path')))).toEqual({ status: 'lost', found: 0 });
});

test('words that changed themselves are lost', () => {
	const now = units(text.replace('Zor fell', 'Zar fell'));
	expect(anchor(selected(text, 'Zor fell'), now)).toEqual({ status: 'lost', found: 0 });
});

test('a paragraph put in before moves an anchor to the next, and says from where', () => {
	expect(anchor(selected(text, 'bridge'), units('Something new.', text))).toEqual({
		status: 'moved',
		unit: 'p2',
		start: 4,
		end: 10,
		from: 'p1',
	});
});

test('words that stand in two places are lost, not guessed', () => {
	const now = units('Another.', text, text);
	expect(anchor(selected(text, 'bridge'), now)).toEqual({ status: 'lost', found: 2 });
});

test('the right words without their context are not taken for the same', () => {
	const now = units('Nothing.', 'They saw the bridge burn.');
	expect(anchor(selected(text, 'bridge'), now)).toEqual({ status: 'lost', found: 0 });
});

test('a scrap of context is not enough to know words by elsewhere', () => {
	const short = 'Zor.';
	const now = units('Nothing.', 'It was in Zor.');
	expect(anchor(selected(short, 'Zor'), now)).toEqual({ status: 'lost', found: 0 });
});

test('offsets that do not cut out the quote are not exact, though the words stand there', () => {
	const selector = selected(text, 'bridge');
	const wrong = { ...selector, position: { start: 4, end: 11 } };
	expect(anchor(wrong, units(text))).toMatchObject({ status: 'moved', start: 4, end: 10 });
});

test('keeps 32 characters on each side, fewer at the ends', () => {
	const { quote } = selected('x'.repeat(40) + 'Zor' + 'y', 'Zor');
	expect(quote).toEqual({ exact: 'Zor', prefix: 'x'.repeat(32), suffix: 'y' });
});

test('hashes text as UTF-8: the first 16 hex digits of SHA-256', () => {
	expect(hashOf('')).toBe('e3b0c44298fc1c14');
	expect(hashOf('Zôr')).not.toBe(hashOf('Zor'));
});
