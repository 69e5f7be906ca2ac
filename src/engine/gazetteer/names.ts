import { keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';

export const HYPHEN = '-';
const APOSTROPHE = "'";

/** The Arabic article and its assimilated forms, as English news writes them. */
const ARTICLES = new Set(
	'al el ul il ad ed ar er as es ash esh at et an en az ez adh edh ath'.split(' '),
);
const LONGEST_ARTICLE = 3;
/** Those that are no English words, so that they may also stand before a name without a hyphen. */
const UNMISTAKABLE = new Set(['al', 'el']);

export function isArticle(key: string): boolean {
	return key.length <= LONGEST_ARTICLE && ARTICLES.has(key);
}

/** Whether the article at a token may begin a name: joined by a hyphen, or no English word. */
export function mayLead(keys: readonly string[], at: number): boolean {
	return keys[at + 1] === HYPHEN || UNMISTAKABLE.has(keys[at] ?? '');
}

/** Whether the mark at a token only joins the parts of a name: a hyphen, or an apostrophe after an article (al-'Ayn). */
export function joins(keys: readonly string[], at: number): boolean {
	const key = keys[at];
	if (key === HYPHEN) return true;
	const before = keys[at - 1] ?? '';
	return key === APOSTROPHE && (before === HYPHEN || isArticle(before));
}

/** The keys of a name, without the marks that join its parts: `Deir al-Zor` → `deir al zor`. */
export function nameKeys(name: string): string[] {
	return keysOf(name, tokenize(name)).filter((key) => key !== HYPHEN && key !== APOSTROPHE);
}

/** The keys of a name without its articles: `deir al zor` → `deir zor`. */
export function withoutArticles(keys: readonly string[]): string[] {
	return keys.filter((key) => !isArticle(key));
}
