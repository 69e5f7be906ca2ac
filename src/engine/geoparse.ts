import type { Entry, Gazetteer } from './gazetteer/model.ts';
import type { MentionKind, Precision } from './model.ts';
import { tagTimes } from './times/tag.ts';
import type { TimeExpression } from './times/model.ts';
import { isEnglish } from './tokens/english.ts';
import { keysOf } from './tokens/fold.ts';
import { sentences as sentencesOf } from './tokens/sentences.ts';
import { tokenize } from './tokens/tokenize.ts';
import type { Resolved, Span } from './toponyms/model.ts';
import { recognise, recogniseAt } from './toponyms/recognise.ts';
import { resolve, resolveAll } from './toponyms/resolve.ts';

/** One text to read. */
export interface Input {
	id: string;
	/** EDTF or ISO date; null where unknown. */
	published: string | null;
	text: string;
	/** Where given, exactly these are resolved. */
	spans?: Span[];
}

/** Where a toponym is. Degrees; `precision` says whether it may be drawn as a pin. */
export interface ProposedPlace {
	name: string;
	lat: number;
	lon: number;
	geonames: number | null;
	country: string | null;
	precision: Precision;
}

export interface Toponym extends Span {
	exact: string;
	kind: MentionKind;
	score: number;
	phrase?: Span & { exact: string };
	/** Where a report was filed, not where something happened. */
	dateline?: true;
	place: ProposedPlace | null;
	/** The best first, the chosen one among them. */
	candidates: (ProposedPlace & { score: number })[];
}

/** When something is told to happen. */
export interface ProposedTime extends Span {
	exact: string;
	/** TIMEX3. */
	value: string;
	/** Null where nothing can be dated. */
	edtf: string | null;
	/** What it was counted from: the date of the text, or words read before it. */
	anchor: TimeExpression['anchor'];
	basis: TimeExpression['basis'];
	type: TimeExpression['type'];
}

export interface Proposals {
	id: string;
	toponyms: Toponym[];
	times: ProposedTime[];
}

const MOST_CANDIDATES = 5;

/** What a text names, as the stages give it. */
export interface Parsed {
	toponyms: Resolved[];
	times: TimeExpression[];
	/** Whether it is in English; what is not names nothing that could be read. */
	english: boolean;
	/** The number of the sentence that holds a UTF-16 offset. */
	sentenceAt(offset: number): number;
}

/** Characters that hold the words by which a language is told. */
const TELLING = 10_000;

/** Whether a text begins in English, the one language that is read here. */
export function looksEnglish(text: string): boolean {
	const beginning = text.slice(0, TELLING);
	return isEnglish(keysOf(beginning, tokenize(beginning)));
}

/** Reads a text whole: its tokens, its sentences, the places and the times it names. */
export function parse({ text, published, spans }: Omit<Input, 'id'>, gazetteer: Gazetteer): Parsed {
	const tokens = tokenize(text);
	const keys = keysOf(text, tokens);
	const sentences = sentencesOf(text, tokens);
	const english = isEnglish(keys);
	const starts = sentences.map(({ first }) => tokens[first]?.start ?? 0);
	const toponyms = (): Resolved[] => {
		if (spans !== undefined) {
			const mentions = recogniseAt(text, tokens, keys, sentences, gazetteer, spans);
			return resolveAll(mentions, keys).slice(0, spans.length);
		}
		return english ? resolve(recognise(text, tokens, keys, sentences, gazetteer), keys) : [];
	};
	return {
		toponyms: toponyms(),
		times: english ? tagTimes(text, published, tokens, keys) : [],
		english,
		sentenceAt: (offset) => starts.findLastIndex((start) => start <= offset),
	};
}

/** The places and times that a text names, as proposals. */
export function geoparse({ id, ...input }: Input, gazetteer: Gazetteer): Proposals {
	const { toponyms, times } = parse(input, gazetteer);
	return {
		id,
		toponyms: toponyms.map((resolved) => toponymOf(resolved, input.text)),
		times: times.map(({ kind: _, ...time }) => time),
	};
}

function toponymOf({ mention, place, score, ranked }: Resolved, text: string): Toponym {
	const { start, end, kind, phrase, dateline } = mention;
	return {
		...{ start, end, exact: text.slice(start, end), kind, score },
		...(phrase === null
			? {}
			: { phrase: { ...phrase, exact: text.slice(phrase.start, phrase.end) } }),
		...(dateline ? { dateline } : {}),
		place: place === null ? null : placeOf(place),
		candidates: ranked
			.slice(0, MOST_CANDIDATES)
			.map((candidate) => ({ ...placeOf(candidate.entry), score: candidate.score })),
	};
}

function placeOf({ name, lat, lon, geonames, country, precision }: Entry): ProposedPlace {
	return { name, lat, lon, geonames, country, precision };
}
