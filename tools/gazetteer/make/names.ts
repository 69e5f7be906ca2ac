import { nameKeys, withoutArticles } from '../../../src/engine/gazetteer/names.ts';
import type { Use } from '../../../src/engine/gazetteer/model.ts';
import type { Place, Spelling } from '../place.ts';
import {
	ARABIC_ARTICLES,
	GENERIC_AFTER,
	GENERIC_BEFORE,
	SHORTENED,
	SPELT_IN_MANY_WAYS,
} from './words.ts';

/** A name as it is looked up. */
export interface Name {
	keys: string[];
	use: Use;
	main: boolean;
	/** Written without the article that it begins with. */
	bare: boolean;
}

/** Names of more keys than this are no names but descriptions. */
const MOST_KEYS = 8;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\s'’‘ʻʼʿʾ\x60´.,&/()–-]+$/u;
/** Letters of other scripts that Latin ones have no sign for; before an s one would look like a possessive. */
const APOSTROPHES = /['’‘ʻʼʿʾ`´]/g;
const LEAST_LETTERS = 4;

/** Every name of a place, each once. */
export function namesOf(place: Place): Name[] {
	const found = new Map<string, Name>();
	const add = (name: Name): void => {
		const key = name.keys.join(' ');
		if (name.keys.length === 0 || name.keys.length > MOST_KEYS) return;
		const known = found.get(key);
		if (known === undefined || (name.main && !known.main)) found.set(key, name);
	};
	for (const spelling of place.spellings.flatMap((one) => variants(one, place))) {
		const { text, use, main } = spelling;
		const keys = nameKeys(text);
		add({ keys, use, main, bare: false });
		for (const written of shortened(keys)) add({ keys: written, use, main, bare: false });
		if (place.country === null || !ARABIC_ARTICLES.has(place.country) || use !== 'name') continue;
		const without = withoutArticles(keys);
		if (without.length > 0 && without.join(' ').length >= LEAST_LETTERS)
			add({ keys: without, use, main, bare: without[0] !== keys[0] });
	}
	return [...found.values()];
}

/** A spelling as it is used in English text, and without the kind of unit that it names; none where it is noise. */
function variants(spelling: Spelling, place: Place): Spelling[] {
	const text = spelling.text
		.replace(/\s*[([].*$/, '')
		.replace(/,.*$/, '')
		.trim();
	if (!isUseful({ ...spelling, text })) return [];
	const other = (changed: string): Spelling[] =>
		changed === text || changed.length < LEAST_LETTERS
			? []
			: [{ ...spelling, text: changed, main: false }];
	const isSpelt = place.country !== null && SPELT_IN_MANY_WAYS.has(place.country);
	const isUnit = place.feature === 'admin-1' || place.feature === 'admin-2';
	return [
		{ ...spelling, text },
		...other(text.replace(/^The /, '')),
		...(place.feature === 'river' && spelling.use === 'name' ? riverNames(text) : []).flatMap(
			other,
		),
		...(isSpelt ? other(text.replace(APOSTROPHES, '')) : []),
		...(place.feature === 'admin-2' ? countyNames(text, place.country) : []).flatMap(other),
		...(isUnit ? other(text.replace(GENERIC_BEFORE, '').replace(GENERIC_AFTER, '')) : []),
	];
}

/** `Nile` as Nile River and River Nile, `Ohio River` as River Ohio. */
function riverNames(text: string): string[] {
	const bare = text.replace(/^River | River$/, '');
	return [`${bare} River`, `River ${bare}`];
}

/** `Loudon County` as Loudon Co., and in Ireland `Mayo` as County Mayo and Co. Mayo. */
function countyNames(text: string, country: string | null): string[] {
	if (country === 'US') return [text.replace(/ County$/, ' Co.')];
	if (country !== 'IE') return [];
	const bare = text.replace(/^County /, '');
	return [`County ${bare}`, `Co. ${bare}`];
}

/** Not in another script, not a code, not a transliteration in lower case. */
function isUseful({ text, use, main }: Spelling): boolean {
	if (!LATIN.test(text)) return false;
	if (use !== 'name') return text.length > 1;
	if (!/\p{L}{2}/u.test(text)) return false;
	if (main) return true;
	const isCode = text === text.toUpperCase() && text.length <= LEAST_LETTERS;
	return text.length >= LEAST_LETTERS && !isCode && !/\d/.test(text) && /\p{Lu}/u.test(text);
}

/** `saint louis` as `st louis`, and the other way round. */
function* shortened(keys: readonly string[]): Generator<string[]> {
	for (const [at, key] of keys.entries()) {
		const other = SHORTENED.get(key);
		if (other !== undefined && keys.length > 1 && (at === 0 || keys.length > 2))
			yield keys.with(at, other);
	}
}
