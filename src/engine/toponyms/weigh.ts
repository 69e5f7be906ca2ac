import type { Candidate } from '../gazetteer/model.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { PLACE_NOUNS, PLACE_PREPOSITIONS } from './lists/cues.ts';
import { AREAS, KINDS_OF_PLACE, LAND } from './lists/features.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { KIN, SAYING } from './lists/persons.ts';
import { SURNAMES } from './lists/surnames.ts';
import type { Names } from './names.ts';
import { prominence } from './prior.ts';
import { isName, type Reading } from './reading.ts';
import { FUNCTION_WORDS } from './runs.ts';
import { CAPITALS, LOWER, NUMBER } from './shape.ts';
import { isInsideWord, type Spot } from './spot.ts';
import { WEIGHTS } from './weights.ts';

const SHORT = 3;

/** How much speaks for a place rather than a person, a thing or another word. */
export function weigh(reading: Reading, names: Names, spot: Spot): number {
	return (
		prominence(spot.candidates) +
		ofName(reading, spot) +
		ofLeft(reading, spot) +
		ofRight(reading, spot) +
		ofPersons(reading, names, spot) +
		(isInsideWord(reading, spot) ? WEIGHTS.insideWord : 0)
	);
}

function ofName(
	{ keys, shapes, opening, heading }: Reading,
	{ first, last, candidates }: Spot,
): number {
	const key = keys[first] ?? '';
	let sum = 0;
	if (last - first > 1) sum += WEIGHTS.severalWords;
	else {
		if (COMMON_WORDS.has(key) || FUNCTION_WORDS.has(key)) {
			sum += WEIGHTS.commonWord * (isDemonym(candidates) ? 0 : 1);
			if (opening[first] === 1 || heading[first] === 1) sum += WEIGHTS.commonWord;
		}
		if (GIVEN_NAMES.has(key)) sum += WEIGHTS.givenName;
		if (SURNAMES.has(key)) sum += WEIGHTS.surname;
		if (key.length <= SHORT && shapes[first] !== CAPITALS) sum += WEIGHTS.short;
		if (shapes[first] === CAPITALS && heading[first] === 0 && !isShortForm(candidates))
			sum += WEIGHTS.acronym;
	}
	if (opening[first] === 1) sum += WEIGHTS.opening;
	if (heading[first] === 1) sum += WEIGHTS.heading;
	return sum;
}

function isDemonym(candidates: readonly Candidate[]): boolean {
	return candidates.some(({ use }) => use === 'adjective' || use === 'demonym');
}

function isShortForm(candidates: readonly Candidate[]): boolean {
	return candidates.some(({ use }) => use === 'abbreviation');
}

function ofLeft(reading: Reading, { first }: Spot): number {
	const { keys, shapes, opening } = reading;
	const [before, earlier] = [keys[first - 1] ?? '', keys[first - 2] ?? ''];
	if (opening[first] === 1) return 0;
	if (PLACE_PREPOSITIONS.has(before) && !isJoined(reading, first)) return WEIGHTS.preposition;
	if (before === 'of') return KINDS_OF_PLACE.has(earlier) ? WEIGHTS.kindBefore : WEIGHTS.of;
	if (before === 'the') {
		return PLACE_PREPOSITIONS.has(earlier) ? 0 : WEIGHTS.article;
	}
	if (KINDS_OF_PLACE.has(before) && shapes[first - 1] === LOWER) return WEIGHTS.preposition;
	if (isName(reading, first - 1) && opening[first - 1] === 0) return WEIGHTS.besideName;
	return 0;
}

/** Whether a preposition is a part of the name before: Mother-in-Law. */
function isJoined({ keys }: Reading, first: number): boolean {
	return keys[first - 2] === '-';
}

function ofRight(reading: Reading, { last }: Spot): number {
	const { keys, shapes } = reading;
	const [after, later] = [keys[last] ?? '', keys[last + 1] ?? ''];
	if (after === "'s") return KIN.has(later) ? WEIGHTS.kin : 0;
	if (shapes[last] === LOWER && PLACE_NOUNS.has(after)) return WEIGHTS.placeNoun;
	if (AREAS.has(after) || LAND.has(after)) return WEIGHTS.placeNoun;
	if (SAYING.has(after)) return WEIGHTS.saying;
	if (after === ',' && shapes[last + 1] === NUMBER && later.length <= 2) return WEIGHTS.age;
	if (isName(reading, last)) return WEIGHTS.besideName;
	return 0;
}

function ofPersons({ keys }: Reading, { at, persons }: Names, { first, last }: Spot): number {
	const name = at[first] ?? null;
	if (name?.kind === 'person' && last <= name.last) {
		const isWhole = name.first === first && name.last === last;
		if (!(isWhole && !name.sure)) return name.sure ? WEIGHTS.surePerson : WEIGHTS.person;
	}
	return last - first === 1 && persons.has(keys[first] ?? '') ? WEIGHTS.calledAgain : 0;
}
