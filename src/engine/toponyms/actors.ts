import {
	ACTIONS,
	ACTOR_PREPOSITIONS,
	ACTS,
	AUXILIARIES,
	DEALINGS,
	PLACE_PREPOSITIONS,
} from './lists/cues.ts';
import { SEATS_OF_GOVERNMENT } from './lists/capitals.ts';
import { words } from './lists/words.ts';
import type { Mention } from './model.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spot.ts';

const ADVERBS = words(
	'also still now then already again even only never not yet to been be reportedly',
);
/** Words in -ing that are no verbs of an actor. */
const NOT_ACTING = words(
	'including during according regarding following concerning morning evening being',
);
/** Nouns of a state's offices after its name: the Sudan government. */
const OFFICES_OF_STATE = words(
	'government army military regime troops forces authorities ministry parliament',
);
/** Verbs that are done to an actor. */
const TARGETING = words(`
	fighting isolated isolating accused accusing warned warning urged urging told telling pressed pressing pressuring
	supporting backing opposing sanctioned helping asked asking persuaded persuading convinced criticized criticised
`);
const NOUNS_OF_LAND = words('border borders frontier road highway line coast');
const LIST = words(', and or - &');

/** Whether a country or its capital stands for its government: "ties between Ankara and Damascus", "Iran wants". */
export function actsAsGovernment(reading: Reading, spot: Spot, previous: Mention | null): boolean {
	if (!isState(reading, spot)) return false;
	const listed = previous !== null && isList(reading, previous.last, spot.first) ? previous : null;
	if (listed !== null && listed.kind !== 'place') return listed.kind === 'metonym';
	if (listed === null && isPlaced(reading, spot)) return false;
	return isSubject(reading, spot) || isPartner(reading, spot) || hasAction(reading, spot);
}

function isState({ keys }: Reading, { first, last, candidates }: Spot): boolean {
	if (candidates.some(({ entry }) => entry.feature === 'country')) return true;
	return SEATS_OF_GOVERNMENT.has(keys.slice(first, last).join(' '));
}

/** Whether only commas and conjunctions stand between two names. */
export function isList({ keys }: Reading, from: number, to: number): boolean {
	if (to <= from || to - from > 3) return false;
	return keys.slice(from, to).every((key) => LIST.has(key) || key === 'the');
}

/** Whether a preposition puts it on the map: in Damascus. */
function isPlaced({ keys }: Reading, { first }: Spot): boolean {
	const before = keys[first - 1] === 'the' ? first - 2 : first - 1;
	const key = keys[before] ?? '';
	if (!PLACE_PREPOSITIONS.has(key) || key === 'between') return false;
	return !DEALINGS.has(keys[before - 1] ?? '');
}

/** Whether a verb of acting follows: "Turkey massed", "Iran also has rivalries". */
function isSubject({ keys }: Reading, { last }: Spot): boolean {
	let at = last;
	if (keys[at] === ',' && keys[at + 1] === 'which') at += 2;
	for (let skipped = 0; skipped < 2 && isAdverb(keys[at] ?? ''); skipped++) at++;
	const key = keys[at] ?? '';
	if (OFFICES_OF_STATE.has(key) && at === last) return true;
	if (ACTS.has(key)) return true;
	if (key.endsWith('ing') && key.length > 5 && !NOT_ACTING.has(key)) return true;
	if (!AUXILIARIES.has(key)) return false;
	for (let next = at + 1; next < at + 5; next++) {
		const word = keys[next] ?? '';
		if (ACTS.has(word) || (next < at + 3 && DEALINGS.has(word))) return true;
		if (!isAdverb(word)) return false;
	}
	return false;
}

function isAdverb(key: string): boolean {
	return ADVERBS.has(key) || (key.endsWith('ly') && key.length > 4);
}

/** Whether dealings are with it: "ties with Damascus", "between Ankara and Damascus", "condemnation of Turkey". */
function isPartner({ keys }: Reading, { first }: Spot): boolean {
	const before = keys[first - 1] === 'the' ? first - 2 : first - 1;
	const [key, earlier] = [keys[before] ?? '', keys[before - 1] ?? ''];
	if (ACTOR_PREPOSITIONS.has(key)) return !NOUNS_OF_LAND.has(earlier);
	if (key === 'between') return !NOUNS_OF_LAND.has(earlier);
	if (TARGETING.has(key)) return true;
	return (
		(key === 'of' || key === 'to' || key === 'on' || key === 'toward') && DEALINGS.has(earlier)
	);
}

/** Whether it does what only a government does: "Russia's military intervention". */
function hasAction({ keys }: Reading, { last }: Spot): boolean {
	if (keys[last] !== "'s") return false;
	return ACTIONS.has(keys[last + 1] ?? '') || ACTIONS.has(keys[last + 2] ?? '');
}
