import type { Token } from '../tokens/model.ts';
import { keysOf } from '../tokens/fold.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { find } from './find.ts';
import type { Granule } from './calendar.ts';
import type { Found } from './meaning.ts';
import type { Span, TimeBasis, TimeExpression } from './model.ts';
import { normalise } from './normalise.ts';
import { settingAt, settingOf, type Dated } from './setting.ts';
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
	const earlier: Dated[] = [];
	const setting = settingOf(found, published, earlier);
	return found.map((each) => {
		const { start, end } = spanOf(each, words);
		const normalised = normalise(each, words, settingAt(setting, each, start, text));
		const { granule, type, kind, value, edtf, anchor, basis } = normalised;
		if (granule !== null && !isAside(each, words)) {
			earlier.push({
				granule,
				span: { start, end },
				isStory: isStory(each, granule, basis, words),
			});
		}
		return { start, end, exact: text.slice(start, end), type, kind, value, edtf, anchor, basis };
	});
}

function isStory(found: Found, { unit }: Granule, basis: TimeBasis, words: Words): boolean {
	const isDate = basis === 'stated' && (unit === 'day' || unit === 'month');
	return isDate && !['since', 'until', 'till', 'from'].includes(keyAt(words, found.first - 1));
}

function spanOf({ first, end }: Found, { tokens }: Words): Span {
	return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

const BEFORE_NOUN = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
const LINKS = new Set(['and', 'or', 'to', 'through']);

/** Whether a date stands before a noun, as part of its name: the 1998 treaty. The story does not go on from there. */
function isAside({ first, end, meaning }: Found, words: Words): boolean {
	if (meaning.is !== 'date' || !BEFORE_NOUN.has(keyAt(words, first - 1))) return false;
	const isNamed = meaning.base.is === 'granule' || meaning.base.is === 'named';
	return isNamed && !LINKS.has(keyAt(words, end));
}
