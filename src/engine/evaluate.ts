import { addTimeCounts, countTimes, type TimeCounts } from './evaluation/times.ts';
import { addCounts, type SpanCounts } from './evaluation/spans.ts';
import { countSpans, errors, type Miss } from './evaluation/toponyms.ts';
import type { Gazetteer } from './gazetteer/model.ts';
import { geoparse } from './geoparse.ts';
import type { GoldText } from './read/gold.ts';

/** What the geoparser did with the texts of a corpus, as counts that add up. */
export interface Evaluation {
	texts: number;
	characters: number;
	/** Where every annotated name counts, and where only free-standing ones do; null without annotated toponyms. */
	everyName: SpanCounts | null;
	freeStanding: SpanCounts | null;
	/** One for each gold toponym with coordinates. */
	misses: Miss[];
	/** Null without annotated times. */
	times: TimeCounts | null;
}

/** Geoparses one text of a corpus and counts; with `spans` the gold's own toponyms are resolved. */
export function evaluate(gold: GoldText, gazetteer: Gazetteer, spans: boolean): Evaluation {
	const { toponyms, times, ...document } = gold;
	const found = geoparse(
		spans && toponyms
			? { ...document, spans: toponyms.map(({ start, end }) => ({ start, end })) }
			: document,
		gazetteer,
	);
	return {
		texts: 1,
		characters: document.text.length,
		everyName: toponyms && countSpans(toponyms, found.toponyms, 'every-name'),
		freeStanding: toponyms && countSpans(toponyms, found.toponyms, 'free-standing'),
		misses: toponyms ? errors(toponyms, found.toponyms) : [],
		times: times && countTimes(times, found.times),
	};
}

/** The counts of two parts of a corpus together. */
export function addEvaluations(a: Evaluation, b: Evaluation): Evaluation {
	return {
		texts: a.texts + b.texts,
		characters: a.characters + b.characters,
		everyName: both(a.everyName, b.everyName, addCounts),
		freeStanding: both(a.freeStanding, b.freeStanding, addCounts),
		misses: a.misses.concat(b.misses),
		times: both(a.times, b.times, addTimeCounts),
	};
}

function both<T>(a: T | null, b: T | null, add: (all: T[]) => T): T | null {
	return a && b ? add([a, b]) : (a ?? b);
}
