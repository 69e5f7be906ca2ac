import type { Feature } from '../gazetteer/model.ts';
import type { MentionKind } from '../model.ts';
import { actsAsGovernment } from './actors.ts';
import { isOutlet } from './cued.ts';
import { describe, type Described } from './areas.ts';
import { ACTED, ACTS, ACTS_OR_NOUNS, AUXILIARIES } from './lists/cues.ts';
import { AREA_NOUNS, AGREEMENTS, PARTICIPLES } from './lists/expressions.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { SURNAMES } from './lists/surnames.ts';
import { HEADS } from './lists/organisations.ts';
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES } from './lists/persons.ts';
import type { Mention, Span } from './model.ts';
import type { Names } from './names.ts';
import { isName, touches, type Reading } from './reading.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import { LOWER } from './shape.ts';
import type { Spot } from './spot.ts';

type Kinded = Pick<Mention, 'kind' | 'phrase' | 'description'>;

/** How a name stands in its sentence: for the place itself, or within another expression. */
export function kindOf(
	reading: Reading,
	names: Names,
	spot: Spot,
	previous: Mention | null,
): Kinded {
	if (spot.last - spot.first > 1 && isOutlet(reading.keys, spot.first)) return plain('in-name');
	const name = names.at[spot.first] ?? null;
	if (name?.kind === 'organisation' && (name.first < spot.first || name.last > spot.last))
		return plain('in-name', spanOf(reading, name.first, name.last));
	const thing = endOfThing(reading, spot);
	if (thing > spot.last) return plain('in-name', spanOf(reading, spot.first, thing));
	if (reading.shapes[spot.last] === LOWER && AGREEMENTS.has(reading.keys[spot.last] ?? '')) {
		if (!isCountry(spot) && !isAdjective(spot))
			return plain('in-name', spanOf(reading, spot.first, spot.last + 1));
	}
	if (isNamesake(reading, spot))
		return plain('in-name', spanOf(reading, spot.first, spot.last + 1));
	if (isNisba(reading, spot)) return plain('person-name');
	const office = endOfOffice(reading, spot);
	if (office > spot.last && (isAdjective(spot) || isAbbreviation(spot)))
		return plain('title', spanOf(reading, spot.first, office));
	const area = describe(reading, spot, isAdjective(spot));
	if (area !== null) return ofArea(reading, area);
	const participle = endOfParticiple(reading, spot);
	if (participle > spot.last && (isCountry(spot) || isAdjective(spot)))
		return plain('demonym', spanOf(reading, spot.first, participle));
	if (isAdjective(spot)) return plain('demonym');
	const acts = actsAsGovernment(reading, spot, previous);
	if (
		isAbbreviation(spot) &&
		isCountry(spot) &&
		isAttribute(reading, spot) &&
		!(acts && isVerb(reading, spot))
	)
		return plain('demonym');
	if (spot.adjectival === true && isVague(spot)) return plain('area');
	const adjective = adjectiveBefore(spot, previous);
	if (adjective !== null)
		return plain('area', {
			start: adjective.start,
			end: spanOf(reading, spot.first, spot.last).end,
		});
	return plain(acts ? 'metonym' : 'place');
}

function plain(kind: MentionKind, phrase: Span | null = null): Kinded {
	return { kind, phrase, description: null };
}

function ofArea(reading: Reading, { first, last, description }: Described): Kinded {
	return { kind: 'area', phrase: spanOf(reading, first, last), description };
}

function spanOf({ tokens }: Reading, first: number, last: number): Span {
	return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function isAdjective({ candidates }: Spot): boolean {
	return candidates.some(({ use }) => use === 'adjective' || use === 'demonym');
}

function isAbbreviation({ candidates }: Spot): boolean {
	return candidates.some(({ use }) => use === 'abbreviation');
}

function isCountry({ candidates }: Spot): boolean {
	return candidates.some(({ entry }) => entry.feature === 'country');
}

/** The end of "President", "Foreign Minister" after an adjective. */
function endOfOffice({ keys }: Reading, { last }: Spot): number {
	let at = last;
	while (OFFICE_MODIFIERS.has(keys[at] ?? '')) at++;
	return OFFICES.has(keys[at] ?? '') || keys[at] === 'leader' ? at + 1 : last;
}

/** The end of "-backed", "-led" after a name. */
function endOfParticiple(reading: Reading, { last }: Spot): number {
	const { keys } = reading;
	const joined = keys[last] === '-' && touches(reading, last - 1) && touches(reading, last);
	return joined && PARTICIPLES.has(keys[last + 1] ?? '') ? last + 2 : last;
}

/** Whether a short form stands before its noun like an adjective: US policy. */
function isAttribute({ keys, shapes }: Reading, { last }: Spot): boolean {
	const after = keys[last] ?? '';
	return shapes[last] === LOWER && !FUNCTION_WORDS.has(after) && !AREA_NOUNS.has(after);
}

/** Whether a verb follows that no noun is: "the US isolated", "the UAE withdrew", but "US attacks". */
function isVerb({ keys }: Reading, { last }: Spot): boolean {
	const key = keys[last] ?? '';
	if (key.endsWith('ed') || key.endsWith('ly') || AUXILIARIES.has(key) || ACTED.has(key))
		return true;
	return ACTS.has(key) && !ACTS_OR_NOUNS.has(key);
}

/** Whether another thing is called like a site: Al-Aqsa hospital is not the mosque. */
function isNamesake({ keys, shapes }: Reading, { last, candidates }: Spot): boolean {
	const thing = keys[last] ?? '';
	if (shapes[last] !== LOWER || !HEADS.has(thing)) return false;
	return candidates.every(
		({ entry }) => entry.feature === 'site' && !entry.name.toLowerCase().includes(thing),
	);
}

/** Whether it is the last part of a person's name, after where the family is from: al-Iraqi. */
function isNisba(reading: Reading, spot: Spot): boolean {
	const { first, last } = spot;
	const hasArticle = reading.keys[first + 1] === '-' && last > first + 2;
	return isAdjective(spot) && hasArticle && isName(reading, first - 1);
}

/** The adjective of a country right before the name of a region: Iraqi Kurdistan. */
function adjectiveBefore(spot: Spot, previous: Mention | null): Mention | null {
	if (previous?.last !== spot.first || previous.kind !== 'demonym') return null;
	return isRegion(spot) ? previous : null;
}

/** Whether it is a region without edges: Iraqi Kurdistan, and not British Columbia. */
function isVague(spot: Spot): boolean {
	return isRegion(spot) && !spot.candidates.some(({ entry }) => entry.feature === 'admin-1');
}

function isRegion({ candidates }: Spot): boolean {
	return candidates.some(({ entry }) => REGIONS.has(entry.feature));
}

const REGIONS = new Set<Feature>([
	'region',
	'desert',
	'admin-1',
	'macro-region',
	'mountain',
	'island',
]);

/** The end of a common noun with a capital after a name, which makes it the name of a thing: Dresden Zoo; not of "Hoboken, N.J." */
function endOfThing(reading: Reading, spot: Spot): number {
	const { keys, heading } = reading;
	const { first, last } = spot;
	const key = keys[last] ?? '';
	if (keys[first - 1] === ',' && isAbbreviation(spot)) return last;
	if (heading[first] === 1 || !isName(reading, last) || !COMMON_WORDS.has(key)) return last;
	if (OFFICES.has(key) || OFFICE_MODIFIERS.has(key) || HONORIFICS.has(key)) return last;
	return FUNCTION_WORDS.has(key) || SURNAMES.has(key) || GIVEN_NAMES.has(key) ? last : last + 1;
}
