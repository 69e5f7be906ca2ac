import type { Token } from '../tokens/model.ts';
import { keysOf } from '../tokens/fold.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { find } from './find.ts';
import type { Found } from './meaning.ts';
import type { Span, TimeExpression } from './model.ts';
import { normalise } from './normalise.ts';
import { settingOf, type Setting } from './setting.ts';
import { keyAt, typed, type Words } from './words.ts';

/**
 * The times that a text in English names, in order and apart. `published` is the day of the text as EDTF, an ISO date, or
 * null: then what is counted from it stays undated. Linear in the length of the text. `keys` are those of the tokens.
 * @throws EdtfError where `published` is no date
 */
export function tagTimes(
	text: string,
	published: string | null,
	tokens: readonly Token[] = tokenize(text),
	keys: readonly string[] = keysOf(text, tokens),
): TimeExpression[] {
	const words = typed(text, tokens, keys);
	const found = find(words);
	if (found.length === 0) return [];
	const setting = settingOf(found, published);
	return found.map((each) => expression(each, words, setting));
}

function expression(found: Found, words: Words, setting: Setting): TimeExpression {
	const { start, end } = spanOf(found, words);
	const { granule, ...values } = normalise(found, words, setting);
	if (granule !== null && !isAside(found, words)) {
		setting.earlier.push({ granule, span: { start, end }, isStated: values.basis === 'stated' });
	}
	return { start, end, exact: words.text.slice(start, end), ...values };
}

function spanOf({ first, end }: Found, { tokens }: Words): Span {
	return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

const BEFORE_NOUN = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

/** Whether a date stands before a noun, as part of its name: the 1998 treaty. The story does not go on from there. */
function isAside({ first, meaning }: Found, words: Words): boolean {
	if (meaning.is !== 'date' || !BEFORE_NOUN.has(keyAt(words, first - 1))) return false;
	return meaning.base.is === 'granule' || meaning.base.is === 'named';
}
