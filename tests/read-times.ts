import { expect } from 'vitest';
import { tagTimes } from '#engine/times/tag.ts';

/** A Wednesday, the day of a text. */
export const DAY = '2024-12-18';

/** What is found of the times in a text: the words, their TIMEX value, their EDTF value. */
export const told = (text: string, published: string | null = DAY) =>
	tagTimes(text, published).map(({ exact, value, edtf }) => [exact, value, edtf]);

/** Phrase in its words, the part that is the time, TIMEX value, EDTF value. */
export type Row = [text: string, exact: string, value: string, edtf: string | null];

export const check = (text: string, ...expected: [string, string, string | null]) =>
	expect(told(text)).toEqual([expected]);
