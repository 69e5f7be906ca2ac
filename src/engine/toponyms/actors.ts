import {
	ACTED,
	ACTIONS,
	ACTOR_PREPOSITIONS,
	ACTS,
	ACTS_TOGETHER,
	AUXILIARIES,
	BEFALLING,
	DEALINGS,
	PLACE_PREPOSITIONS,
} from './lists/cues.ts';
import { SEATS_OF_GOVERNMENT } from './lists/capitals.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import { words } from './lists/words.ts';
import type { Mention } from './model.ts';
import { isName, touches, type Reading } from './reading.ts';
import type { Spot } from './spot.ts';

const ADVERBS = words(
	'long always since also still now then already again even only never not yet reportedly both each all',
);
const PERFECT = words('has have had');
const DOING = words('do does did');
/** Auxiliaries of what an actor means to do: Berlin will keep helping. */
const INTENDING = words('will would');
/** Words between an auxiliary and its verb: has yet to be. */
const INFINITIVES = words('to been be yet not also');
/** Words in -ing that are no verbs of an actor. */
const NOT_ACTING = words(
	'including during according regarding following concerning morning evening being',
);
/** Nouns of what a capital has only as a government: Ankara's envoy. */
const OF_GOVERNMENT = words(
	'envoy envoys ambassador ambassadors diplomats allies ally adversaries',
);
/** Nouns of a state's offices after its name: the Sudan government. */
const OFFICES_OF_STATE = words(
	'government army military regime troops forces authorities ministry parliament',
);
/** Verbs that are done to an actor. */
const TARGETING = words(`
	fighting isolated isolating accuse accuses accused accusing warn warns warned warning urge urges urged urging tell
	tells told telling press presses pressed pressing pressuring supporting back backs backed backing oppose opposes
	opposed opposing sanctioned helping ask asks asked asking persuaded persuading convinced criticize criticizes
	criticized criticised criticizing blame blames blamed blaming condemn condemns condemned condemning thank thanked
	threaten threatens threatened threatening expel expels expelled provoked angered alarmed reassured
`);
const NOUNS_OF_LAND = words('border borders frontier road highway line coast');
/** Nouns of what two states share on the map: the Turkey-Syria border. */
const BORDERS = words('border borders frontier crossing highway');
const LIST = words(', and or - &');
const LONGEST_LIST = 12;
const DEALT = words('of to on toward towards from');

/** Whether a country or its capital stands for its government: "ties between Ankara and Damascus", "Iran wants". */
export function actsAsGovernment(reading: Reading, spot: Spot, previous: Mention | null): boolean {
	if (!isState(reading, spot)) return false;
	if (reading.keys[spot.last] === "'s") return hasAction(reading, spot);
	const head = headOfList(reading, spot.first);
	if (isPlaced(reading, head)) return false;
	const listed = previous !== null && isList(reading, previous.last, spot.first) ? previous : null;
	if (listed?.kind === 'metonym') return true;
	const isPartOfName = isName(reading, spot.last);
	if (isPartner(reading, head) && !isPartOfName) return true;
	const acts = isSubject(reading, spot) || (head < spot.first && actTogether(reading, spot));
	return (!isOfSubject(reading, spot, head) && acts) || isPair(reading, spot);
}

export function isState({ keys }: Reading, { first, last, candidates }: Spot): boolean {
	if (candidates.some(({ entry }) => entry.feature === 'country')) return true;
	return SEATS_OF_GOVERNMENT.has(keys.slice(first, last).join(' '));
}

/** Whether only commas and conjunctions stand between two names. */
export function isList({ keys }: Reading, from: number, to: number): boolean {
	if (to <= from || to - from > 3) return false;
	return keys.slice(from, to).every((key) => LIST.has(key) || key === 'the');
}

/** Where the list of names that ends with a token begins: at "Moscow" for "Tehran" in "Moscow and Tehran". */
function headOfList(reading: Reading, first: number): number {
	const { keys } = reading;
	let head = first;
	for (let at = first - 1; at >= 0 && at > first - LONGEST_LIST; at--) {
		const key = keys[at] ?? '';
		if (isName(reading, at)) head = at;
		else if (!LIST.has(key) && key !== 'the' && !(key === 'of' && keys[at - 1] === 'republic'))
			break;
	}
	return head;
}

/** Whether the verb is another's: the president of Iran has said; not "instead of Turkey launching". */
function isOfSubject(reading: Reading, { last }: Spot, head: number): boolean {
	const { keys } = reading;
	return keys[tokenBefore(reading, head)] === 'of' && keys[last]?.endsWith('ing') !== true;
}

/** The token before a name, its article left out. */
function tokenBefore({ keys }: Reading, first: number): number {
	return keys[first - 1] === 'the' ? first - 2 : first - 1;
}

/** Whether a preposition puts it on the map: in Damascus. */
function isPlaced(reading: Reading, first: number): boolean {
	const { keys } = reading;
	const before = tokenBefore(reading, first);
	const key = keys[before] ?? '';
	if (!PLACE_PREPOSITIONS.has(key) || key === 'between') return false;
	return !DEALINGS.has(keys[before - 1] ?? '');
}

/** Whether a hyphen joins it to another state: the Damascus-Ankara line. */
function isPair(reading: Reading, { first, last }: Spot): boolean {
	const { keys } = reading;
	const joins = (mark: number, name: number) =>
		keys[mark] === '-' && touches(reading, mark - 1) && isName(reading, name);
	if (BORDERS.has(keys[last] ?? '') || BORDERS.has(keys[last + 2] ?? '')) return false;
	return joins(last, last + 1) || joins(first - 1, first - 2);
}

/** Whether a verb of several follows: "Cairo and Abu Dhabi both back him". */
function actTogether({ keys }: Reading, { last }: Spot): boolean {
	return ACTS_TOGETHER.has(keys[isAdverb(keys[last] ?? '') ? last + 1 : last] ?? '');
}

/** Whether a verb of acting follows: "Turkey massed", "Iran also has rivalries". */
function isSubject({ keys }: Reading, { last }: Spot): boolean {
	let at = last;
	if (keys[at] === ',' && keys[at + 1] === 'which') at += 2;
	for (let skipped = 0; skipped < 2 && isAdverb(keys[at] ?? ''); skipped++) at++;
	const key = keys[at] ?? '';
	if (OFFICES_OF_STATE.has(key) && at === last) return true;
	if (isAct(key) && (ACTS.has(key) || keys[at + 1] !== 'by')) return true;
	if (!AUXILIARIES.has(key)) return false;
	const verb = keys[at + 1] ?? '';
	if (DOING.has(key) && verb === 'not') return !BEFALLING.has(keys[at + 2] ?? '');
	if (PERFECT.has(key) && isAct(verb)) return true;
	if (INTENDING.has(key) && !FUNCTION_WORDS.has(verb) && !BEFALLING.has(verb)) return true;
	for (let next = at + 1; next < at + 5; next++) {
		const word = keys[next] ?? '';
		if (ACTS.has(word) || (next === at + 1 && isActing(word))) return true;
		if (next < at + 3 && DEALINGS.has(word)) return true;
		if (!isAdverb(word) && !INFINITIVES.has(word)) return false;
	}
	return false;
}

function isAct(key: string): boolean {
	const isPast = key.endsWith('ed') && key.length > 4 && !BEFALLING.has(key);
	return ACTS.has(key) || ACTED.has(key) || isPast || isActing(key);
}

function isActing(key: string): boolean {
	const isVerb = key.endsWith('ing') && key.length > 5;
	return isVerb && !NOT_ACTING.has(key) && !BEFALLING.has(key);
}

function isAdverb(key: string): boolean {
	return ADVERBS.has(key) || (key.endsWith('ly') && key.length > 4);
}

/** Whether dealings are with it: "ties with Damascus", "between Ankara and Damascus", "condemnation of Turkey". */
function isPartner(reading: Reading, first: number): boolean {
	const { keys } = reading;
	const before = tokenBefore(reading, first);
	const [key, earlier] = [keys[before] ?? '', keys[before - 1] ?? ''];
	if (ACTOR_PREPOSITIONS.has(key) || key === 'between') return !NOUNS_OF_LAND.has(earlier);
	if (TARGETING.has(key)) return true;
	return DEALT.has(key) && DEALINGS.has(earlier);
}

/** Whether it does or has what only a government does: "Russia's military intervention", "Ankara's envoy". */
function hasAction(reading: Reading, spot: Spot): boolean {
	const { keys } = reading;
	const [next, later] = [keys[spot.last + 1] ?? '', keys[spot.last + 2] ?? ''];
	if (ACTIONS.has(next) || ACTIONS.has(later)) return true;
	const isCapital = SEATS_OF_GOVERNMENT.has(keys.slice(spot.first, spot.last).join(' '));
	const isOffice = OFFICES_OF_STATE.has(next) || OFFICES_OF_STATE.has(later);
	return isCapital && (isOffice || OF_GOVERNMENT.has(next));
}
