import type { Candidate, Feature, Gazetteer } from '../gazetteer/model.ts';
import type { Sentence, Token } from '../tokens/model.ts';
import { isList, isState } from './actors.ts';
import { anyContains } from './contain.ts';
import { cuedAt } from './cued.ts';
import { kindOf } from './kinds.ts';
import { natureOf } from './nature.ts';
import { namelessAt } from './nameless.ts';
import { isDateline } from './dateline.ts';
import { mentionOf as givenAt } from './given.ts';
import type { Mention, Span } from './model.ts';
import { findNames, type Names } from './names.ts';
import { mayBegin, read, type Reading } from './reading.ts';
import { endOfRun } from './runs.ts';
import { withShortForms } from './short-forms.ts';
import { spotsAt, type Spot } from './spot.ts';
import { weighAsPerson, weighAsPlace } from './weigh.ts';
import { DOUBTFUL, ENOUGH, WEIGHTS } from './weights.ts';

/**
 * The places that a text names, in order: each with its kind, what bears its name, and how much speaks for a place. Of
 * names that lie over one another the longest is taken. Some are doubtful; `resolve` decides on them.
 */
export function recognise(
	text: string,
	tokens: readonly Token[],
	keys: readonly string[],
	sentences: readonly Sentence[],
	gazetteer: Gazetteer,
): Mention[] {
	const reading = read(text, tokens, keys, sentences);
	const mentions = inText(reading, findNames(reading), gazetteer);
	return withShortForms(reading, mentions).sort((a, b) => a.first - b.first);
}

/**
 * The mentions at exactly these spans, one for each in their order, and then those of the rest of the text, which tell what
 * it is about.
 */
export function recogniseAt(
	text: string,
	tokens: readonly Token[],
	keys: readonly string[],
	sentences: readonly Sentence[],
	gazetteer: Gazetteer,
	spans: readonly Span[],
): Mention[] {
	const reading = read(text, tokens, keys, sentences);
	const names = findNames(reading);
	const given = spans.map((span) => givenAt(reading, names, gazetteer, span));
	const taken = new Set(given.flatMap(({ first, last }) => range(first, last)));
	const others = inText(reading, names, gazetteer).filter(
		({ first, last }) => !range(first, last).some((at) => taken.has(at)),
	);
	return withShortForms(reading, [...given, ...others]);
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first }, (_, at) => first + at);
}

function inText(reading: Reading, names: Names, gazetteer: Gazetteer): Mention[] {
	return reading.sentences.flatMap(({ first, last }) =>
		inSentence(reading, names, gazetteer, first, last),
	);
}

function inSentence(
	reading: Reading,
	names: Names,
	gazetteer: Gazetteer,
	first: number,
	last: number,
): Mention[] {
	const mentions: Mention[] = [];
	for (let at = first; at < last; at++) {
		if (!mayBegin(reading, at)) {
			const area = namelessAt(reading, at);
			if (area !== null && area.last <= last) mentions.push(area);
			continue;
		}
		const best = bestAt(reading, names, gazetteer, at, mentions.at(-1) ?? null);
		if (best === null || best.spot.last > last) continue;
		mentions.push(mentionOf(reading, names, best, mentions.at(-1) ?? null));
		at = best.spot.last - 1;
	}
	spreadEvidence(reading, mentions);
	spreadKinds(reading, mentions);
	return mentions;
}

/** Lets a doubtful name be one of a place where a sure one stands next to it in a list: "Metula and Kiryat Shmona". */
function spreadEvidence(reading: Reading, mentions: Mention[]) {
	for (let at = mentions.length - 1; at > 0; at--) {
		const [before, mention] = [mentions[at - 1], mentions[at]];
		if (before?.kind !== 'place' || mention === undefined) continue;
		if (before.evidence >= ENOUGH || mention.evidence < ENOUGH) continue;
		if (isList(reading, before.last, mention.first)) before.evidence += WEIGHTS.listed;
	}
}

/** Lets the states of a list stand as its last does: "Germany and France have promised", "US and British warplanes". */
function spreadKinds(reading: Reading, mentions: Mention[]) {
	for (let at = mentions.length - 1; at > 0; at--) {
		const [before, mention] = [mentions[at - 1], mentions[at]];
		if (before?.kind !== 'place' || mention === undefined) continue;
		if (!isList(reading, before.last, mention.first) || !isState(reading, before)) continue;
		if (mention.kind === 'metonym') before.kind = 'metonym';
		else if (mention.kind === 'demonym' && isShort(before)) before.kind = 'demonym';
	}
}

function isShort({ candidates }: Mention): boolean {
	return candidates.some(({ use }) => use === 'abbreviation');
}

/** Tokens of the longest name that a word of its own tells. */
const LONGEST_CUED = 5;

/** Inhabitants of a city so well known that it is worth saying where its name is that of a person. */
const WELL_KNOWN = 500_000;

interface Weighed {
	spot: Spot;
	evidence: number;
	/** Whether only the name of a person stands against a place. */
	person: boolean;
}

function bestAt(
	reading: Reading,
	names: Names,
	gazetteer: Gazetteer,
	at: number,
	previous: Mention | null,
): Weighed | null {
	let best: Weighed | null = null;
	const cued = cuedAt(reading, gazetteer, at, endOfRun(reading, at, LONGEST_CUED));
	const spots = spotsAt(reading, gazetteer, at);
	if (cued !== null && (spots[0]?.last ?? 0) < cued.last) spots.unshift(cued);
	for (const spot of spots) {
		const listed = previous !== null && isList(reading, previous.last, spot.first);
		const asPlace =
			weighAsPlace(reading, gazetteer, spot) +
			(listed ? WEIGHTS.listed : 0) +
			(isElsewhere(reading, spot, previous) ? WEIGHTS.elsewhere : 0);
		const asPerson = weighAsPerson(reading, names, spot);
		const evidence = asPlace + asPerson;
		const isKnown = asPlace >= ENOUGH || spot.candidates.some(isWellKnown);
		const weighed = { spot, evidence, person: asPerson < 0 && isKnown && evidence < ENOUGH };
		if (evidence >= ENOUGH) return weighed;
		const isWorth = evidence >= DOUBTFUL || weighed.person;
		if (isWorth && evidence > (best?.evidence ?? -Infinity)) best = weighed;
	}
	return best;
}

const OF_ONE_LAND = new Set<Feature>(['admin-1', 'admin-2', 'settlement', 'quarter']);

/** Whether a land is said to have it, and nothing there is called so: Japan's Kirin is a firm, no city of China. */
function isElsewhere(
	{ keys }: Reading,
	{ first, candidates }: Spot,
	owner: Mention | null,
): boolean {
	if (candidates.length === 0) return false;
	if (owner?.last !== first - 1 || keys[first - 1] !== "'s") return false;
	if (!owner.candidates.some(({ entry }) => entry.feature === 'country')) return false;
	return candidates.every(
		({ entry }) => OF_ONE_LAND.has(entry.feature) && !anyContains(owner.candidates, entry),
	);
}

function mentionOf(
	reading: Reading,
	names: Names,
	{ spot, evidence, person }: Weighed,
	previous: Mention | null,
): Mention {
	const { first, last, candidates } = spot;
	return {
		first,
		last,
		start: reading.tokens[first]?.start ?? 0,
		end: reading.tokens[last - 1]?.end ?? 0,
		candidates,
		fuller: null,
		...natureOf(reading, spot),
		dateline: isDateline(reading, spot),
		evidence,
		...kindOf(reading, names, spot, previous),
		...(person ? { kind: 'person-name', phrase: null, description: null } : {}),
	};
}

function isWellKnown({ entry, main }: Candidate): boolean {
	return main && (entry.feature === 'country' || entry.population >= WELL_KNOWN);
}
