import type { Candidate, Gazetteer } from '../gazetteer/model.ts';
import { anyContains } from './contain.ts';
import { isDateline } from './dateline.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import {
	CIVIC,
	PLACE_NOUNS,
	PLACE_PREPOSITIONS,
	TAKING,
	UNDERGONE,
	VESSELS,
} from './lists/cues.ts';
import { PARTICIPLES } from './lists/expressions.ts';
import { AREAS, KINDS_OF_PLACE, LAND } from './lists/features.ts';
import { GENERIC, NOT_PLACES_AFTER } from './lists/generic.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { GROUPS, HEADS } from './lists/organisations.ts';
import { HONORIFICS, KIN, OFFICE_MODIFIERS, OFFICES, SAYING } from './lists/persons.ts';
import { SURNAMES } from './lists/surnames.ts';
import { words } from './lists/words.ts';
import type { Names } from './names.ts';
import { prominence } from './prior.ts';
import { isName, isShouted, touches, type Reading } from './reading.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import { CAPITALS, INITIAL, LOWER, NUMBER } from './shape.ts';
import { isInsideWord, type Spot } from './spot.ts';
import { WEIGHTS } from './weights.ts';

const SHORT = 3;
/** A place of a hundred thousand or more. */
const PROMINENT = 0.6;
/** Samarra, 70 miles north of Baghdad. */
const LENGTHS = words('mile miles km kilometer kilometers kilometre kilometres');
/** Known as Dahiyeh. */
const NAMING = words('known called');
/** Of the words between a name and what is done to it. */
const PASSIVE = words('was were has have had been is are being also again then later heavily');
const LONGEST_PASSIVE = 4;
const FIGURES = new Set([
	'white house',
	'wall street',
	'main street',
	'downing street',
	'capitol hill',
]);

/** How much speaks for a place rather than a thing or another word, persons left out. */
export function weighAsPlace(reading: Reading, gazetteer: Gazetteer, spot: Spot): number {
	if (isCommonPart(reading, spot) || isGroup(reading, spot)) return -Infinity;
	const known = prominence(spot.candidates);
	return (
		known +
		ofName(reading, spot, known) +
		ofLeft(reading, spot) +
		ofRight(reading, spot) +
		ofHyphens(reading, gazetteer, spot) +
		(isInsideWord(reading, spot) ? WEIGHTS.insideWord : 0) +
		(isFigure(reading, spot) ? WEIGHTS.otherThing : 0) +
		(isDateline(reading, spot) ? WEIGHTS.dateline : 0) +
		(isContained(reading, gazetteer, spot) ? WEIGHTS.contained : 0)
	);
}

/** How much speaks against a place because a person bears the name; 0 where none does. */
export function weighAsPerson(
	{ keys }: Reading,
	{ at, persons }: Names,
	{ first, last, candidates }: Spot,
): number {
	const name = at[first] ?? null;
	if (name?.kind === 'person' && last <= name.last) {
		const isWhole = name.first === first && name.last === last;
		const isLong = last - first > 2 && candidates.length > 0;
		if (!(isWhole && (isLong || !name.sure)))
			return name.sure ? WEIGHTS.surePerson : WEIGHTS.person;
	}
	return last - first === 1 && persons.has(keys[first] ?? '') ? WEIGHTS.calledAgain : 0;
}

/** Whether a name mostly stands for something else: the White House. */
function isFigure({ keys }: Reading, { first, last }: Spot): boolean {
	return last - first === 2 && FIGURES.has(`${keys[first] ?? ''} ${keys[first + 1] ?? ''}`);
}

/** Whether every word is one that names of all kinds share: The City, West. */
function isCommonPart({ keys }: Reading, { first, last, candidates }: Spot): boolean {
	if (candidates.length === 0) return false;
	for (let at = first; at < last; at++) {
		const key = keys[at] ?? '';
		if (!GENERIC.has(key) && !FUNCTION_WORDS.has(key)) return false;
	}
	return last - first === 1 || FUNCTION_WORDS.has(keys[first] ?? '');
}

function isGroup({ keys }: Reading, { first, last }: Spot): boolean {
	return last - first === 1 && GROUPS.has(keys[first] ?? '');
}

function ofName(reading: Reading, spot: Spot, known: number): number {
	const { opening, heading } = reading;
	const { first, last } = spot;
	const ofPosition =
		(opening[first] === 1 ? WEIGHTS.opening : 0) + (heading[first] === 1 ? WEIGHTS.heading : 0);
	if (last - first > 1) return WEIGHTS.severalWords + ofPosition;
	// Nobody takes Turkey for a bird or Jordan for a girl without a reason.
	return ofPosition + ofWord(reading, spot) * (known >= WEIGHTS.admin1 ? WEIGHTS.ofKnown : 1);
}

/** What the same word is besides a place. */
function ofWord({ keys, shapes, opening, heading }: Reading, { first, candidates }: Spot): number {
	const key = keys[first] ?? '';
	const isShort = isShortForm(candidates);
	let sum = 0;
	if (!isDemonym(candidates) && !isShort && (COMMON_WORDS.has(key) || FUNCTION_WORDS.has(key))) {
		sum += WEIGHTS.commonWord;
		if (opening[first] === 1 || heading[first] === 1) sum += WEIGHTS.commonWord;
	}
	if (GIVEN_NAMES.has(key)) sum += WEIGHTS.givenName;
	if (SURNAMES.has(key)) sum += WEIGHTS.surname;
	if (key.length <= SHORT && shapes[first] !== CAPITALS) sum += WEIGHTS.short;
	if (shapes[first] === CAPITALS && heading[first] === 0 && !isShort) sum += WEIGHTS.acronym;
	return sum;
}

function isDemonym(candidates: readonly Candidate[]): boolean {
	return candidates.some(({ use }) => use === 'adjective' || use === 'demonym');
}

function isShortForm(candidates: readonly Candidate[]): boolean {
	return candidates.some(({ use }) => use === 'abbreviation');
}

function ofLeft(reading: Reading, { first, last }: Spot): number {
	const { keys, shapes, opening } = reading;
	const [before, earlier] = [keys[first - 1] ?? '', keys[first - 2] ?? ''];
	if (opening[first] === 1) return 0;
	if (before === '-') return 0;
	if (before === 'st' || before === 'saint' || VESSELS.has(before)) return WEIGHTS.otherThing;
	if (PLACE_PREPOSITIONS.has(before) && earlier !== '-') return WEIGHTS.preposition;
	if (TAKING.has(before) || (before === 'as' && NAMING.has(earlier))) return WEIGHTS.of;
	if (isResidence(reading, first)) return WEIGHTS.residence;
	if (before === 'of') return KINDS_OF_PLACE.has(earlier) ? WEIGHTS.kindBefore : WEIGHTS.of;
	if (before === 'the')
		return PLACE_PREPOSITIONS.has(earlier) || hasPlaceNoun(reading, last) ? 0 : WEIGHTS.article;
	if (KINDS_OF_PLACE.has(before) && shapes[first - 1] === LOWER) return WEIGHTS.preposition;
	if (isName(reading, first - 1) && opening[first - 1] === 0 && !GENERIC.has(before))
		return isShouted(reading, first) ? 0 : WEIGHTS.besideName;
	return 0;
}

/** A name that a hyphen joins to another is a part of it, unless that is a place too: Navarro-Valls, Damascus-Ankara. */
function ofHyphens(reading: Reading, gazetteer: Gazetteer, { first, last }: Spot): number {
	const { keys, shapes } = reading;
	const before = keys[first - 1] === '-' && touches(reading, first - 1) ? first - 2 : -1;
	const after =
		keys[last] === '-' && touches(reading, last - 1) && touches(reading, last) ? last + 1 : -1;
	const joins = (at: number) => {
		if (at < 0 || !isName(reading, at) || shapes[at] === INITIAL || PARTICIPLES.has(keys[at] ?? ''))
			return 0;
		const [other] = gazetteer.matches(keys, at);
		return other !== undefined && prominence(other.candidates) >= PROMINENT
			? 0
			: WEIGHTS.hyphenated;
	};
	return joins(before) + joins(after);
}

/** Smith, 45, of Akron. */
function isResidence({ keys, shapes }: Reading, first: number): boolean {
	return keys[first - 1] === 'of' && keys[first - 2] === ',' && shapes[first - 3] === NUMBER;
}

function ofRight(reading: Reading, { first, last }: Spot): number {
	const { keys, shapes } = reading;
	const [after, later] = [keys[last] ?? '', keys[last + 1] ?? ''];
	if (after === "'s") return ofPossession(reading, first, last);
	if (after === '-') return 0;
	if (NOT_PLACES_AFTER.has(after)) return WEIGHTS.otherThing;
	if (hasPlaceNoun(reading, last)) return WEIGHTS.placeNoun;
	if (AREAS.has(after) || LAND.has(after)) return WEIGHTS.placeNoun;
	if (SAYING.has(after)) return WEIGHTS.saying;
	if (isUndergoing(reading, last)) return WEIGHTS.of;
	if (after === ',' && shapes[last + 1] === NUMBER && later.length <= 2)
		return LENGTHS.has(keys[last + 2] ?? '') ? WEIGHTS.preposition : WEIGHTS.age;
	if (isName(reading, last))
		return isThing(after) || isShouted(reading, first) ? 0 : WEIGHTS.besideName;
	return 0;
}

/** What a name has tells whether it is a person's: her brother, his wife, its mayor. */
function ofPossession(reading: Reading, first: number, last: number): number {
	const thing = reading.keys[last + 1] ?? '';
	if (KIN.has(thing)) return WEIGHTS.kin;
	if (isSaint(reading, first)) return WEIGHTS.otherThing;
	return CIVIC.has(thing) ? WEIGHTS.of : 0;
}

/** Shusha was also shelled; Dessie has been retaken. */
function isUndergoing({ keys }: Reading, last: number): boolean {
	let at = last;
	while (at < last + LONGEST_PASSIVE && PASSIVE.has(keys[at] ?? '')) at++;
	return at > last && UNDERGONE.has(keys[at] ?? '');
}

/** Whether a noun follows that stands after the name of a place: the Dallas region. */
function hasPlaceNoun({ keys, shapes }: Reading, last: number): boolean {
	return shapes[last] === LOWER && PLACE_NOUNS.has(keys[last] ?? '');
}

/** St. Patrick's Day, St. Mary's. */
function isSaint({ keys }: Reading, first: number): boolean {
	return (
		(keys[first] === 'st' || keys[first] === 'saint') && GIVEN_NAMES.has(keys[first + 1] ?? '')
	);
}

/** Whether a word with a capital is an office or a thing of the place before it: Gainesville Mayor, Dresden Zoo. */
function isThing(key: string): boolean {
	return (
		OFFICES.has(key) ||
		OFFICE_MODIFIERS.has(key) ||
		HONORIFICS.has(key) ||
		HEADS.has(key) ||
		(COMMON_WORDS.has(key) && !SURNAMES.has(key))
	);
}

/** Whether a comma and the name of a country or a province that it lies in follow: Homs, Syria. */
function isContained(reading: Reading, gazetteer: Gazetteer, { last, candidates }: Spot): boolean {
	if (reading.keys[last] !== ',' || !isName(reading, last + 1)) return false;
	const outers = gazetteer.matches(reading.keys, last + 1)[0]?.candidates ?? [];
	return candidates.some(({ entry }) => anyContains(outers, entry));
}
