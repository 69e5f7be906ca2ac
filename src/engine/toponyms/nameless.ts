import { DIRECTIONS, NOUNS_OF_DIRECTION } from './lists/cues.ts';
import { HOLDING, NATURES, QUANTIFIERS, REGION_NOUNS } from './lists/expressions.ts';
import { words } from './lists/words.ts';
import type { Description, Mention } from './model.ts';
import { isName, type Reading } from './reading.ts';
import { endOfRun } from './runs.ts';
import { LOWER } from './shape.ts';

const BEFORE_DIRECTION = words('in across throughout into from');
/** After a direction that is an adjective or the beginning of a longer expression. */
const AFTER_DIRECTION = words(
	'with and or but where while as after before since to has is was , . ; :',
);

/**
 * The area that words without a name describe from a token on: "the northeast", "coastal areas", "areas controlled by the
 * SDF". It is one of the country that the text is about.
 */
export function namelessAt(reading: Reading, at: number): Mention | null {
	return direction(reading, at) ?? natural(reading, at) ?? held(reading, at);
}

/** "Tensions rising in the northeast with …". */
function direction({ keys, shapes, tokens }: Reading, at: number): Mention | null {
	const key = keys[at] ?? '';
	if (!NOUNS_OF_DIRECTION.has(key) || shapes[at] !== LOWER || keys[at - 1] !== 'the') return null;
	if (!BEFORE_DIRECTION.has(keys[at - 2] ?? '') || !AFTER_DIRECTION.has(keys[at + 1] ?? '.'))
		return null;
	const point = DIRECTIONS[key];
	return point === undefined
		? null
		: mention(tokens, at, at + 1, { how: 'direction', direction: point });
}

/** "Coastal areas", "remote desert regions". */
function natural({ keys, shapes, tokens }: Reading, at: number): Mention | null {
	const key = keys[at] ?? '';
	if (!NATURES.has(key) || shapes[at] !== LOWER || !REGION_NOUNS.has(keys[at + 1] ?? ''))
		return null;
	if ((shapes[at - 1] ?? 0) > LOWER) return null;
	const first = QUANTIFIERS.has(keys[at - 1] ?? '') ? at - 1 : at;
	return mention(tokens, first, at + 2, { how: 'part', part: key });
}

/** "Areas controlled by the US-backed SDF". */
function held(reading: Reading, at: number): Mention | null {
	const { keys, shapes, tokens, text } = reading;
	if (!REGION_NOUNS.has(keys[at] ?? '') || shapes[at] !== LOWER) return null;
	if (!HOLDING.has(keys[at + 1] ?? '') || keys[at + 2] !== 'by') return null;
	const holder = keys[at + 3] === 'the' ? at + 4 : at + 3;
	if (!isName(reading, holder)) return null;
	const last = endOfHolder(reading, holder);
	const by = text.slice(tokens[holder]?.start, tokens[last - 1]?.end);
	return mention(tokens, at, last, { how: 'held', by });
}

/** The end of a name with what a hyphen joins to it: US-backed SDF. */
function endOfHolder(reading: Reading, first: number): number {
	const last = endOfRun(reading, first);
	const { keys } = reading;
	return keys[last] === '-' && isName(reading, last + 2) ? endOfRun(reading, last + 2) : last;
}

function mention(
	tokens: Reading['tokens'],
	first: number,
	last: number,
	description: Description,
): Mention {
	return {
		...{ first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 },
		...{
			kind: 'area',
			candidates: [],
			fuller: null,
			nature: [],
			surroundings: null,
			evidence: Infinity,
		},
		...{ phrase: null, description, dateline: false },
	};
}
