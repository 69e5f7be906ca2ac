import { DAY_PARTS, ZONES } from './tables/day-parts.ts';
import {
	ADJECTIVE_PARTS,
	APPROXIMATORS,
	DIRECTIONS,
	NOUN_PARTS,
	PARTS_OF,
	STEPS,
	type Step,
} from './tables/modifiers.ts';
import { HOLIDAYS, type Rule } from './tables/holidays.ts';
import { MONTHS } from './tables/months.ts';
import { CARDINALS, DECADES, MULTIPLIERS, ORDINALS, VAGUE } from './tables/numerals.ts';
import { REFERENCES, type Reference } from './tables/references.ts';
import { SEASONS } from './tables/seasons.ts';
import { FREQUENCIES, LONG, MEASURES, PLURALS, type Measure } from './tables/units.ts';
import { WEEKDAYS } from './tables/weekdays.ts';

/** The types of a word: what it can be in an expression of time. Most words have none, some several. */
export interface Sense {
	month?: number;
	weekday?: number;
	season?: number;
	/** A unit in the singular, in the plural, or with "long" written to it. */
	measure?: Measure;
	measures?: Measure;
	measureLong?: Measure;
	frequency?: string;
	cardinal?: number;
	multiplier?: number;
	ordinal?: number;
	isVague?: true;
	decade?: number;
	dayPart?: string;
	isZone?: true;
	step?: Step;
	part?: 'early' | 'mid' | 'late';
	nounPart?: { part: 'start' | 'mid' | 'end' | null };
	direction?: Step;
	/** Days from the day of the text. */
	deictic?: number;
	/** It begins one of the phrases of these tables. */
	approximators?: Phrase<true>[];
	references?: Phrase<Reference>[];
	holidays?: Phrase<Rule>[];
	/** It does no more than stand before another: an article, "every", "per". */
	isOpener?: true;
	/** It names a time or a unit of time: without one near, the others are no expression of time. */
	isSeed?: true;
}

/** The words of a phrase after its first, the longest phrase first. */
interface Phrase<T> {
	rest: string[];
	value: T;
}

const DEICTICS: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
/** Words that only open an expression of time. */
const OPENERS = 'the a an every each per half fiscal once twice'.split(' ');
/** Words that are times in one place only: of a quarter, a weekend, half of a day, an hour, an era. */
const SEEDS = 'q1 q2 q3 q4 weekend past am pm oclock bc bce ad ce'.split(' ');

/** The types of the words that have any, by their keys. */
export const LEXICON: ReadonlyMap<string, Sense> = lexicon();

function lexicon(): Map<string, Sense> {
	const senses = new Map<string, Sense>();
	const add = (key: string, sense: Sense) => senses.set(key, { ...senses.get(key), ...sense });
	const addAll = <T>(table: Record<string, T>, sense: (value: T) => Sense) => {
		for (const [key, value] of Object.entries(table)) add(key, sense(value));
	};
	addAll(MONTHS, (month) => ({ month }));
	addAll(WEEKDAYS, (weekday) => ({ weekday }));
	addAll(SEASONS, (season) => ({ season }));
	addAll(MEASURES, (measure) => ({ measure }));
	addAll(PLURALS, (name) => pick('measures', MEASURES[name]));
	addAll(LONG, (name) => pick('measureLong', MEASURES[name]));
	addAll(FREQUENCIES, (frequency) => ({ frequency }));
	addAll(CARDINALS, (cardinal) => ({ cardinal }));
	addAll(MULTIPLIERS, (multiplier) => ({ multiplier }));
	addAll(ORDINALS, (ordinal) => ({ ordinal }));
	addAll(DECADES, (decade) => ({ decade }));
	addAll(DAY_PARTS, (dayPart) => ({ dayPart }));
	addAll(STEPS, (step) => ({ step }));
	addAll(ADJECTIVE_PARTS, (part) => ({ part }));
	addAll(NOUN_PARTS, (part) => ({ nounPart: { part } }));
	addAll(DIRECTIONS, (direction) => ({ direction }));
	addAll(DEICTICS, (deictic) => ({ deictic }));
	for (const key of SEEDS) add(key, { isSeed: true });
	for (const key of VAGUE) add(key, { isVague: true });
	for (const key of ZONES) add(key, { isZone: true });
	for (const key of [...OPENERS, ...Object.keys(PARTS_OF)]) add(key, { isOpener: true });
	const approximators = APPROXIMATORS.map((phrase) => [phrase, true] as const);
	for (const [first, phrases] of phrasesOf(approximators)) add(first, { approximators: phrases });
	for (const [first, phrases] of phrasesOf(Object.entries(REFERENCES)))
		add(first, { references: phrases });
	for (const [first, phrases] of phrasesOf(Object.entries(HOLIDAYS)))
		add(first, { holidays: phrases });
	for (const sense of senses.values()) if (isSeed(sense)) sense.isSeed = true;
	return senses;
}

function isSeed(sense: Sense): boolean {
	const {
		month,
		weekday,
		season,
		measure,
		measures,
		measureLong,
		frequency,
		decade,
		dayPart,
		deictic,
	} = sense;
	const named = month ?? weekday ?? season ?? decade ?? dayPart ?? deictic ?? frequency;
	const counted = measure ?? measures ?? measureLong;
	return (named ?? counted ?? sense.references ?? sense.holidays) !== undefined;
}

function pick(name: 'measures' | 'measureLong', measure: Measure | undefined): Sense {
	return measure === undefined ? {} : { [name]: measure };
}

/** Phrases by their first words. */
function phrasesOf<T>(table: readonly (readonly [string, T])[]): Map<string, Phrase<T>[]> {
	const byFirst = new Map<string, Phrase<T>[]>();
	for (const [phrase, value] of table) {
		const [first = '', ...rest] = phrase.split(' ');
		byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
	}
	for (const phrases of byFirst.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
	return byFirst;
}
