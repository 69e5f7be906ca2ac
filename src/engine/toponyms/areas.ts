import { DIRECTIONS, NOUNS_OF_DIRECTION } from './lists/cues.ts';
import {
	AREA_NOUNS,
	PARTS,
	QUANTIFIERS,
	REGION_NOUNS,
	SERVED,
	UNIT_NOUNS,
} from './lists/expressions.ts';
import type { Description } from './model.ts';
import type { Reading } from './reading.ts';
import { LOWER } from './shape.ts';
import type { Spot } from './spot.ts';

/** An area that is described by way of a known one, with the tokens of the whole expression. */
export interface Described {
	first: number;
	last: number;
	description: Description;
}

/** The area that the words around a name describe; null where they mean the place itself. */
export function describe(reading: Reading, spot: Spot, adjective: boolean): Described | null {
	return (
		directionBefore(reading, spot) ??
		directionAfter(reading, spot) ??
		partAfter(reading, spot, adjective)
	);
}

/** Northern Syria, north-eastern Syria. */
function directionBefore(reading: Reading, { first, last, candidates }: Spot): Described | null {
	const { keys, shapes } = reading;
	const key = keys[first - 1] ?? '';
	if (!Object.hasOwn(DIRECTIONS, key) || (shapes[first - 1] !== LOWER && candidates.length === 0))
		return null;
	const compound = keys[first - 2] === '-' ? `${keys[first - 3] ?? ''}${key}` : '';
	const isCompound = Object.hasOwn(DIRECTIONS, compound);
	const direction = DIRECTIONS[isCompound ? compound : key];
	const start = isCompound ? first - 3 : first - 1;
	if (direction === undefined || isLocating(reading, start, last)) return null;
	return { first: start, last, description: { how: 'direction', direction } };
}

/** Whether a direction tells where all of a unit lies: Sudan's western Darfur, the eastern Donetsk region. */
function isLocating({ keys }: Reading, start: number, last: number): boolean {
	const before = keys[start - 1];
	return before === "'s" || (before === 'the' && UNIT_NOUNS.has(keys[last] ?? ''));
}

/** The north of Syria, Syria's northeast, Syria's northern regions; no central bank, no Western Command. */
function directionAfter({ keys, shapes }: Reading, { first, last }: Spot): Described | null {
	const key = keys[last + 1] ?? '';
	const after = DIRECTIONS[key];
	if (keys[last] === "'s" && after !== undefined && Object.hasOwn(DIRECTIONS, key)) {
		const noun = keys[last + 2] ?? '';
		const hasNoun = REGION_NOUNS.has(noun) || AREA_NOUNS.has(noun) || PARTS.has(noun);
		const end = NOUNS_OF_DIRECTION.has(key) ? last + 2 : last + 3;
		if (shapes[last + 1] !== LOWER || (end > last + 2 && !hasNoun)) return null;
		return { first, last: end, description: { how: 'direction', direction: after } };
	}
	const before = keys[first - 2] ?? '';
	const direction = DIRECTIONS[before];
	if (keys[first - 1] !== 'of' || keys[first - 3] !== 'the' || direction === undefined) return null;
	return { first: first - 3, last, description: { how: 'direction', direction } };
}

/** The Iraqi border, Syria's borders, the Syrian desert, Syrian territory. */
function partAfter(
	{ keys, shapes }: Reading,
	{ first, last }: Spot,
	adjective: boolean,
): Described | null {
	const noun = keys[last] === "'s" ? last + 1 : last;
	if (noun === last && !adjective) return null;
	const key = keys[noun] ?? '';
	if (shapes[noun] !== LOWER || SERVED.has(keys[noun + 1] ?? '')) return null;
	const start = QUANTIFIERS.has(keys[first - 1] ?? '') ? first - 1 : first;
	if (key === 'border' || key === 'borders' || key === 'frontier')
		return { first: start, last: noun + 1, description: { how: 'border', and: null } };
	const part = AREA_NOUNS.get(key);
	if (part === undefined) return null;
	const description: Description = part === '' ? { how: 'whole' } : { how: 'part', part };
	return { first: start, last: noun + 1, description };
}
