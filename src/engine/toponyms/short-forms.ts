import type { Candidate } from '../gazetteer/model.ts';
import { COMMON_WORDS } from './lists/common-words.ts';
import { PLACE_PREPOSITIONS } from './lists/cues.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import { GENERIC } from './lists/generic.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { NAMING_WORDS } from './lists/naming-words.ts';
import { SURNAMES } from './lists/surnames.ts';
import type { Mention } from './model.ts';
import { isName, type Reading } from './reading.ts';
import { endOfRun } from './runs.ts';
import { ENOUGH } from './weights.ts';

const KINDS = new Set<Mention['kind']>(['place', 'area', 'metonym']);
/** A city that goes by its own name, whatever fuller one begins with it. */
const CITY = 100_000;

/**
 * The mentions with those that are short forms of a fuller name of the text, which then mean the same: Addis, after Addis
 * Ababa. What no gazetteer knows by the short form is one after a preposition.
 */
export function withShortForms(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const fuller = fullerNames(reading, mentions);
	if (fuller.size === 0) return [...mentions];
	const known = mentions.map((mention) => {
		const full = mention.last - mention.first === 1 ? fullOf(reading, mention.first, fuller) : null;
		return full === null || mention.candidates.some(isKnown) ? mention : shortOf(mention, full);
	});
	return [...known, ...unknown(reading, mentions, fuller)];
}

/** The fuller names by their first word; null where several begin with it. */
function fullerNames({ keys }: Reading, mentions: readonly Mention[]): Map<string, Mention | null> {
	const fuller = new Map<string, Mention | null>();
	for (const mention of mentions) {
		const { first, last, kind, candidates, evidence } = mention;
		const key = keys[first] ?? '';
		if (last - first < 2 || !KINDS.has(kind) || candidates.length === 0 || evidence < ENOUGH)
			continue;
		if (keys[first + 1] === '-' || GENERIC.has(keys[last - 1] ?? '') || isShared(key)) continue;
		const other = fuller.get(key);
		const isSame = other === undefined || other?.candidates[0]?.entry === candidates[0]?.entry;
		fuller.set(key, isSame ? (other ?? mention) : null);
	}
	return fuller;
}

/** Whether a word is too common a beginning of names, or another word by itself. */
function isShared(key: string): boolean {
	return [NAMING_WORDS, GENERIC, COMMON_WORDS, FUNCTION_WORDS, GIVEN_NAMES, SURNAMES].some((set) =>
		set.has(key),
	);
}

function fullOf(
	{ keys }: Reading,
	at: number,
	fuller: ReadonlyMap<string, Mention | null>,
): Mention | null {
	return fuller.get(keys[at] ?? '') ?? null;
}

function isKnown({ entry, main }: Candidate): boolean {
	if (!main) return false;
	return entry.feature === 'settlement' ? entry.population >= CITY : !LOCAL.has(entry.feature);
}

const LOCAL = new Set<Candidate['entry']['feature']>(['quarter', 'admin-2', 'site']);

/** Short forms that no mention takes: "in Deir". */
function unknown(
	reading: Reading,
	mentions: readonly Mention[],
	fuller: ReadonlyMap<string, Mention | null>,
): Mention[] {
	const { keys, tokens } = reading;
	const taken = new Set<number>();
	for (const { first, last } of mentions) for (let at = first; at < last; at++) taken.add(at);
	const found: Mention[] = [];
	for (const [at, { start, end }] of tokens.entries()) {
		const full = fullOf(reading, at, fuller);
		if (full === null || taken.has(at) || !isName(reading, at)) continue;
		if (!PLACE_PREPOSITIONS.has(keys[at - 1] ?? '') || endOfRun(reading, at) > at + 1) continue;
		const plain = { kind: 'place', phrase: null, description: null, surroundings: null } as const;
		const where = { start, end, first: at, last: at + 1, dateline: false };
		found.push(shortOf({ ...full, ...plain, ...where }, full));
	}
	return found;
}

function shortOf(mention: Mention, { first, last, candidates, nature }: Mention): Mention {
	return { ...mention, candidates, nature, fuller: { first, last } };
}
