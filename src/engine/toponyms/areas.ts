import { DIRECTIONS } from './lists/cues.ts';
import { AREA_NOUNS, QUANTIFIERS } from './lists/expressions.ts';
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
function directionBefore(
	{ keys, shapes }: Reading,
	{ first, last, candidates }: Spot,
): Described | null {
	const key = keys[first - 1] ?? '';
	if (!Object.hasOwn(DIRECTIONS, key) || (shapes[first - 1] !== LOWER && candidates.length === 0))
		return null;
	const compound = keys[first - 2] === '-' ? `${keys[first - 3] ?? ''}${key}` : '';
	const isCompound = Object.hasOwn(DIRECTIONS, compound);
	const direction = DIRECTIONS[isCompound ? compound : key];
	if (direction === undefined) return null;
	return {
		first: isCompound ? first - 3 : first - 1,
		last,
		description: { how: 'direction', direction },
	};
}

/** The north of Syria, Syria's northeast. */
function directionAfter({ keys }: Reading, { first, last }: Spot): Described | null {
	const after = DIRECTIONS[keys[last + 1] ?? ''];
	if (keys[last] === "'s" && after !== undefined && Object.hasOwn(DIRECTIONS, keys[last + 1] ?? ''))
		return { first, last: last + 2, description: { how: 'direction', direction: after } };
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
	if (shapes[noun] !== LOWER) return null;
	const start = QUANTIFIERS.has(keys[first - 1] ?? '') ? first - 1 : first;
	if (key === 'border' || key === 'borders' || key === 'frontier')
		return { first: start, last: noun + 1, description: { how: 'border', and: null } };
	const part = AREA_NOUNS.get(key);
	if (part === undefined) return null;
	const description: Description = part === '' ? { how: 'whole' } : { how: 'part', part };
	return { first: start, last: noun + 1, description };
}
