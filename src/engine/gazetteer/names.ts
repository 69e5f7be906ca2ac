import { keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';

export const HYPHEN = '-';

/** The Arabic article and its assimilated forms, as English news writes them. */
const ARTICLES = new Set(
	'al el ul il ad ed ar er as es ash esh at et an en az ez adh edh ath'.split(' '),
);
/** Those that are no English words, so that they may also stand before a name without a hyphen. */
const UNMISTAKABLE = new Set(['al', 'el']);

export function isArticle(key: string): boolean {
	return ARTICLES.has(key);
}

/** Whether the article at a token may begin a name: joined by a hyphen, or no English word. */
export function mayLead(keys: readonly string[], at: number): boolean {
	return keys[at + 1] === HYPHEN || UNMISTAKABLE.has(keys[at] ?? '');
}

/** The keys of a name, without hyphens: `Deir al-Zor` → `deir al zor`. */
export function nameKeys(name: string): string[] {
	return keysOf(name, tokenize(name)).filter((key) => key !== HYPHEN);
}

/** The keys of a name without its articles: `deir al zor` → `deir zor`. */
export function withoutArticles(keys: readonly string[]): string[] {
	return keys.filter((key) => !isArticle(key));
}
