import { COMMON_WORDS } from './lists/common-words.ts';
import { DIRECTIONS, NOUNS_OF_DIRECTION, PARTS, PLACE_PREPOSITIONS } from './lists/cues.ts';
import { AREAS, LAND, WAYS } from './lists/features.ts';
import { GENERIC } from './lists/generic.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { FIRST_WORDS, HEADS, HEADS_WITH_OF } from './lists/organisations.ts';
import { HONORIFICS, SAYING } from './lists/persons.ts';
import { words } from './lists/words.ts';
import { SURNAMES } from './lists/surnames.ts';
import { isName, type Reading } from './reading.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import { endOfRun } from './runs.ts';
import { INITIAL, LOWER, NUMBER } from './shape.ts';

/** Letters of a word that is no abbreviation. */
const LONG = 5;

/** The name of a person or an organisation, recognised as a whole: tokens from `first` up to, not including, `last`. */
export interface Name {
	kind: 'person' | 'organisation';
	first: number;
	last: number;
	/** Whether something besides the look of the words says so: a title, an initial, two lists of names. */
	sure: boolean;
}

/** The names of a text, and which of them each token belongs to. */
export interface Names {
	/** Null for a token of none. */
	at: (Name | null)[];
	/** Keys of the words by which its persons are called again. */
	persons: Set<string>;
}

export function findNames(reading: Reading): Names {
	const at: (Name | null)[] = new Array<Name | null>(reading.tokens.length).fill(null);
	const persons = new Set<string>();
	for (const { first, last } of reading.sentences) {
		for (let token = first; token < last; token++) {
			if (!isName(reading, token)) continue;
			const end = Math.min(endOfRun(reading, token), last);
			let next = end;
			for (const name of namesIn(reading, token, end)) {
				at.fill(name, name.first, name.last);
				if (name.kind === 'person') remember(reading, name, persons);
				next = Math.max(next, name.last);
			}
			token = next - 1;
		}
	}
	return { at, persons };
}

function namesIn(reading: Reading, first: number, end: number): Name[] {
	const start = opensWithFunction(reading, first, end) ? first + 1 : first;
	if (start >= end) return [];
	const title = firstHonorific(reading, start, end);
	const names: Name[] = [];
	const organisation = organisationIn(reading, start, title ?? end);
	if (organisation !== null) names.push(organisation);
	const from = title === null ? (organisation?.last ?? start) : title + 1;
	const person = personIn(reading, from, end, title !== null);
	if (person !== null) names.push(person);
	return names;
}

/** Whether a run begins with a word whose capital is that of the sentence or of what a dash begins; "Will Steele" does not. */
function opensWithFunction({ keys, opening }: Reading, first: number, end: number): boolean {
	const key = keys[first] ?? '';
	if (!FUNCTION_WORDS.has(key) || (opening[first] !== 1 && !DASHES.has(keys[first - 1] ?? '')))
		return false;
	return end - first < 2 || !GIVEN_NAMES.has(key);
}

const DASHES = words('— – -');

/** The first title in a run that a name follows: President Sheikh Mohamud, but not King County. */
function firstHonorific({ keys }: Reading, first: number, end: number): number | null {
	for (let at = first; at < end - 1; at++) {
		if (HONORIFICS.has(keys[at] ?? '') && !isFeature(keys[at + 1] ?? '')) return at;
	}
	return null;
}

function organisationIn(reading: Reading, first: number, end: number): Name | null {
	const { keys } = reading;
	if (end - first > 1 && FIRST_WORDS.has(keys[first] ?? ''))
		return { kind: 'organisation', first, last: end, sure: true };
	for (let at = end - 1; at >= first; at--) {
		const key = keys[at] ?? '';
		if (at === end - 1 && HEADS_WITH_OF.has(key)) {
			const last = endOfComplement(reading, end);
			if (last > end) return { kind: 'organisation', first, last, sure: true };
		}
		if (key === 'district' && keys[end] === 'of' && Object.hasOwn(DIRECTIONS, keys[at - 1] ?? ''))
			return { kind: 'organisation', first, last: endOfComplement(reading, end), sure: true };
		if (at > first && HEADS.has(key)) {
			const last = key === 'observatory' ? endOfComplement(reading, at + 1) : at + 1;
			return { kind: 'organisation', first, last: Math.max(last, at + 1), sure: true };
		}
	}
	return null;
}

/** The end of "of Aleppo", "for Human Rights" after a name; the same place where there is none. */
function endOfComplement(reading: Reading, at: number): number {
	const { keys } = reading;
	if (keys[at] !== 'of' && keys[at] !== 'for') return at;
	const next = keys[at + 1] === 'the' ? at + 2 : at + 1;
	return isName(reading, next) ? endOfRun(reading, next) : at;
}

function personIn(reading: Reading, first: number, end: number, titled: boolean): Name | null {
	const { keys, shapes } = reading;
	if (first >= end) return null;
	const person = { kind: 'person' as const, first, last: end };
	if (titled || isTitledInLower(reading, first)) return { ...person, sure: titled };
	if (end - first < 2 || isFeature(keys[end - 1] ?? '')) return null;
	if (keys[first - 1] === 'the' && shapes[end] === LOWER && PARTS.has(keys[end] ?? '')) return null;
	const given = GIVEN_NAMES.has(keys[first] ?? '');
	for (let at = first + 1; at < end - 1; at++) {
		if (shapes[at] === INITIAL) return { ...person, sure: true };
	}
	const hasSurname = SURNAMES.has(keys[end - 1] ?? '');
	if (given && (hasSurname || !OF_CITIES.has(keys[first] ?? '') || isBearer(reading, first, end)))
		return { ...person, sure: hasSurname };
	const looksLikeOne =
		end - first === 2 &&
		SURNAMES.has(keys[end - 1] ?? '') &&
		!NOUNS_OF_DIRECTION.has(keys[end - 1] ?? '') &&
		!COMMON_WORDS.has(keys[first] ?? '') &&
		!GENERIC.has(keys[first] ?? '');
	if (looksLikeOne) return { ...person, sure: false };
	const introduced = isAge(reading, end) || SAYING.has(keys[end] ?? '');
	return introduced ? { ...person, sure: false } : null;
}

/** Given names that are rather cities or states: only with a surname they make a person. */
const OF_CITIES = words(
	'austin dallas houston madison sydney paris jackson jordan brooklyn virginia georgia florence charlotte victoria israel',
);

/** Whether a name like that of a city has a second word that no thing of a city has: Georgia Meloni, not Georgia Tech. */
function isBearer({ keys, heading }: Reading, first: number, end: number): boolean {
	const last = keys[end - 1] ?? '';
	const isPlaced = PLACE_PREPOSITIONS.has(keys[first - 1] ?? '') || keys[first - 1] === 'the';
	if (end - first !== 2 || heading[first] === 1 || isPlaced || last.length < LONG) return false;
	return !COMMON_WORDS.has(last) && !GENERIC.has(last) && !HONORIFICS.has(last);
}

/** Titles that are written in lower case before a name too, and mean nothing else there. */
function isTitledInLower({ keys, shapes }: Reading, first: number): boolean {
	const key = keys[first - 1] ?? '';
	return shapes[first - 1] === LOWER && key.length > 4 && LOWER_TITLES.has(key);
}

const LOWER_TITLES = new Set([
	...['coach', 'spokesman', 'spokeswoman', 'president', 'senator', 'analyst', 'quarterback'],
	...['singer', 'actor', 'actress', 'detective', 'prosecutor', 'pitcher', 'striker', 'midfielder'],
]);

/** `, 45,` or `(45)` after a name. */
function isAge({ keys, shapes, tokens }: Reading, at: number): boolean {
	const token = tokens[at + 1];
	if (shapes[at + 1] !== NUMBER || token === undefined || token.end - token.start > 2) return false;
	const [before, after] = [keys[at], keys[at + 2] ?? ''];
	return (before === ',' && ',.;'.includes(after)) || (before === '(' && after === ')');
}

function isFeature(key: string): boolean {
	return AREAS.has(key) || LAND.has(key) || WAYS.has(key) || HEADS.has(key);
}

function remember({ keys, shapes }: Reading, { first, last, sure }: Name, persons: Set<string>) {
	if (!sure && last - first < 2) return;
	const key = keys[last - 1] ?? '';
	if (shapes[last - 1] !== INITIAL && !HEADS.has(key)) persons.add(key);
}
