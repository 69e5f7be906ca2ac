import type { Candidate, Gazetteer, Match } from '../gazetteer/model.ts';
import { isDateline } from './dateline.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { HONORIFICS } from './lists/persons.ts';
import { words } from './lists/words.ts';
import { isName, touches, type Reading } from './reading.ts';
import { endOfRun } from './runs.ts';
import { CAPITALISED, CAPITALS, LOWER, MARK } from './shape.ts';

/** A name of the gazetteer in a text. */
export interface Spot {
	/** Tokens from `first` up to, not including, `last`. */
	first: number;
	last: number;
	candidates: readonly Candidate[];
	/** Whether it begins with the adjective of a country: Iraqi Kurdistan. */
	adjectival?: boolean;
}

/** Words in lower case that a name of the gazetteer may hold: Isle of Man, Trinidad and Tobago. */
const INNER = words(`
	of the and on upon in under de la las le les los el al du des del da do dos das di am an der bei sur aux en y e as ad ar ash
	at az ul i kwa ya au sous ed er ez es et
`);
/** Words in lower case that a name of a Romance language goes on with. */
const PARTICLES = words('de del della da do dos das du la los las');
/** Marks that a name may hold. */
const INNER_MARKS = words(`- ' 's . & /`);
const DOT = '.';
const LONGEST_ACRONYM = 4;
/** Letters of a code that is also a word, so that a comma must stand before it: Fort Wayne, IN. */
const CODE = 2;

/** The names that begin at a token, longest first, without those that are not written like one. */
export function spotsAt(reading: Reading, gazetteer: Gazetteer, first: number): Spot[] {
	const matches = gazetteer.matches(reading.keys, first);
	const adjective = matches.find(({ candidates }) =>
		candidates.some(({ use }) => use === 'adjective'),
	);
	const spots: Spot[] = [];
	for (const match of matches) {
		const last = first + match.length;
		if (!isWritten(reading, first, last) && !isSite(reading, match, first)) continue;
		const candidates =
			match.length > 1
				? match.candidates
				: match.candidates.filter((one) => isUsed(reading, first, one));
		if (goesOn(reading, last) && !COMMON_WORDS.has(reading.keys[first] ?? '')) {
			spots.push({ first, last: endOfRun(reading, first), candidates: [] });
			continue;
		}
		const adjectival = adjective !== undefined && adjective.length < match.length;
		if (candidates.length > 0) spots.push({ first, last, candidates, adjectival });
	}
	return spots;
}

/** Whether a name goes on after its known beginning: Mocímboa da Praia is not Mocímboa, and still less Praia. */
function goesOn(reading: Reading, last: number): boolean {
	const { keys, shapes } = reading;
	if (shapes[last] !== LOWER || !PARTICLES.has(keys[last] ?? '')) return false;
	return (
		isName(reading, last + 1) || (PARTICLES.has(keys[last + 1] ?? '') && isName(reading, last + 2))
	);
}

/** Whether it is a name that ends with a common noun: the Sayyida Zainab shrine. */
function isSite(reading: Reading, { length, candidates }: Match, first: number): boolean {
	return (
		length > 1 &&
		reading.shapes[first + length - 1] === LOWER &&
		candidates.every(({ entry }) => entry.feature === 'site') &&
		isWritten(reading, first, first + length - 1)
	);
}

/** Whether the tokens of a name have the capitals of one and follow one another as in one. */
function isWritten(reading: Reading, first: number, last: number): boolean {
	const { keys, shapes } = reading;
	if (!isName(reading, last - 1)) return false;
	for (let at = first; at < last; at++) {
		if (shapes[at] === LOWER && !INNER.has(keys[at] ?? '')) return false;
		if (shapes[at] === MARK && !INNER_MARKS.has(keys[at] ?? '')) return false;
	}
	return true;
}

/** Whether one word is written as its use is: US, Calif., Fort Wayne, IN; not "us", "Miss" or "OR". */
export function isUsed(reading: Reading, at: number, { use, entry }: Candidate): boolean {
	const { text, tokens, keys, shapes } = reading;
	const shape = shapes[at] ?? 0;
	const token = tokens[at];
	if (token === undefined) return false;
	const size = token.end - token.start;
	if (use !== 'abbreviation')
		return (
			shape !== CAPITALS ||
			size > LONGEST_ACRONYM ||
			isLoud(entry.feature) ||
			opensWith(reading, at)
		);
	const dotted = text.charAt(token.end - 1) === DOT;
	if (shape === CAPITALS) {
		const ofPart = entry.feature !== 'country' && size <= CODE;
		return dotted || !ofPart || keys[at - 1] === ',';
	}
	if (shape < CAPITALISED) return false;
	if (HONORIFICS.has(keys[at] ?? '') && keys[at - 1] !== ',') return false;
	return dotted || (keys[at - 1] === ',' && !COMMON_WORDS.has(keys[at] ?? ''));
}

/** Whether a text or a paragraph begins with a word that tells where it was filed: GOMA, Congo (Reuters) –. */
function opensWith(reading: Reading, at: number): boolean {
	const before = reading.tokens[at - 1];
	const isFirst = before === undefined || before.start === before.end;
	return isFirst && isDateline(reading, { first: at, last: at + 1 });
}

/** Features so prominent that a short name of theirs may stand in capitals: GAZA, OHIO, IRAQ. */
function isLoud(feature: string): boolean {
	return feature === 'country' || feature === 'admin-1' || feature === 'region';
}

/** Whether letters of the same word stand right before or after: the "US" of "US.example". */
export function isInsideWord(reading: Reading, { first, last }: Spot): boolean {
	const { keys, shapes } = reading;
	const glued = (mark: number, word: number) =>
		(GLUE.has(keys[mark] ?? '') && (shapes[word] ?? MARK) !== MARK) ||
		(keys[mark] === '/' && (shapes[word] ?? MARK) !== MARK && (shapes[word] ?? MARK) < CAPITALISED);
	return (
		(touches(reading, first - 1) && touches(reading, first - 2) && glued(first - 1, first - 2)) ||
		(touches(reading, last - 1) && touches(reading, last) && glued(last, last + 1)) ||
		(touches(reading, first - 1) && SIGNS.has(keys[first - 1] ?? '')) ||
		(touches(reading, last - 1) && MONEY.has(keys[last] ?? ''))
	);
}

const GLUE = words('. @ _');
const SIGNS = words('@ # $');
const MONEY = words('$ £ €');
