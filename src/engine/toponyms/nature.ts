import type { Feature } from '../gazetteer/model.ts';
import { FUNCTION_WORDS } from './lists/function-words.ts';
import { words } from './lists/words.ts';
import type { Mention, Span } from './model.ts';
import { isName, type Reading } from './reading.ts';
import { endOfRun } from './runs.ts';
import { LOWER, MARK } from './shape.ts';
import type { Spot } from './spot.ts';

/** What a noun beside a name says of its nature. */
interface Nature {
	/** The likeliest first. */
	features: readonly Feature[];
	/** Whether it means all around a town where no unit is called so: the Dallas region. */
	widens: boolean;
}

/** Aleppo province, the city of Aleppo; the Kharkiv and Kherson regions. */
const NATURES: ReadonlyMap<string, Nature> = new Map([
	...natures(
		`province provinces governorate governorates state states oblast oblasts krai prefecture prefectures canton cantons
		emirate zone zones`,
		['admin-1', 'admin-2', 'region'],
		true,
	),
	...natures(
		'region regions',
		['region', 'admin-1', 'admin-2', 'macro-region', 'desert', 'mountain', 'island', 'water'],
		true,
	),
	...natures('district districts raion', ['admin-2', 'quarter'], true),
	...natures('area areas countryside outskirts suburbs', [], true),
	...natures('county counties parish parishes', ['admin-2']),
	...natures('line governor governors legislature', ['admin-1', 'admin-2']),
	...natures('city town village hamlet suburb cities towns villages', ['settlement', 'quarter']),
	...natures('neighborhood neighbourhood quarter borough', ['quarter', 'settlement']),
	...natures('river rivers creek', ['river']),
	...natures('island islands isle', ['island']),
	...natures('lake sea bay gulf', ['water']),
	...natures('mountain mountains mount volcano', ['mountain']),
]);
/** Nouns that say it before a name only: the capital Damascus. */
const BEFORE: ReadonlyMap<string, Nature> = new Map([
	...NATURES,
	...natures('capital', ['settlement']),
]);
/** Features whose names mostly have an article, where they are not of one mountain, one island, a town or a unit. */
const WITH_ARTICLE = new Set<Feature>(['macro-region', 'region', 'desert', 'river', 'water']);
const NOTHING: readonly Feature[] = [];
const JOINING = words(`- ' 's /`);
const BETWEEN = words(', and or & - the');
/** Tokens of a list of names before the noun that they share. */
const LONGEST_LIST = 16;

/** What the words beside a name say of its nature. */
export function natureOf(reading: Reading, spot: Spot): Pick<Mention, 'nature' | 'surroundings'> {
	const noun = nounOf(reading, spot);
	return {
		nature: featuresOf(reading, spot, noun),
		surroundings: surroundingsOf(reading, spot, noun),
	};
}

function featuresOf(reading: Reading, spot: Spot, noun: number): readonly Feature[] {
	const { keys } = reading;
	const { first, candidates } = spot;
	const of = keys[first - 1] === 'of' ? NATURES.get(keys[first - 2] ?? '') : undefined;
	const said = natureAt(reading, noun) ?? of ?? BEFORE.get(keys[first - 1] ?? '');
	if (said !== undefined) return said.features;
	if (!hasArticle(reading, spot)) return NOTHING;
	return candidates.map(({ entry }) => entry.feature).filter((each) => WITH_ARTICLE.has(each));
}

/** Whether an article stands before all of a name, as before those of regions and rivers: the Sahel. */
function hasArticle({ keys, shapes }: Reading, { first, last }: Spot): boolean {
	const after = keys[last] ?? '';
	return (
		keys[first - 1] === 'the' &&
		(shapes[last] === MARK ? !JOINING.has(after) : FUNCTION_WORDS.has(after))
	);
}

function surroundingsOf(reading: Reading, { first, last }: Spot, noun: number): Span | null {
	const { keys, tokens } = reading;
	if (!natureAt(reading, noun)?.widens || keys[noun + 1] === 'of') return null;
	const end = noun === last ? noun : last - 1;
	return { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}

function natureAt({ keys }: Reading, noun: number): Nature | undefined {
	return NATURES.get(keys[noun] ?? '');
}

/** The noun that says of which nature a name is: its own last word, the next one, or that of the list it is in; -1 for none. */
function nounOf(reading: Reading, { first, last }: Spot): number {
	const { keys, shapes } = reading;
	if (last - first > 1 && natureAt(reading, last - 1)?.widens) return last - 1;
	if (natureAt(reading, last) !== undefined) return last;
	if (!BETWEEN.has(keys[last] ?? '')) return -1;
	let at = last;
	while (at < last + LONGEST_LIST) {
		if (BETWEEN.has(keys[at] ?? '')) at++;
		else if (isName(reading, at)) at = endOfRun(reading, at, LONGEST_LIST);
		else break;
	}
	const isShared = shapes[at] === LOWER && isName(reading, at - 1) && keys[at]?.endsWith('s');
	return isShared && natureAt(reading, at) !== undefined ? at : -1;
}

function natures(nouns: string, features: readonly Feature[], widens = false): [string, Nature][] {
	return nouns.split(/\s+/).map((noun) => [noun, { features, widens }]);
}
