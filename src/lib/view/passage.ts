import type { Anchor, Mention, Text } from '#engine/model.ts';
import type { Passage } from '#lib/state/view.ts';

/** Characters kept on either side of the words, at most. */
const AROUND = 36;

/** A mention's words as they stand in its text; where they are lost, as they were quoted. */
export function passageOf({ text, selector }: Mention, at: Anchor | undefined, texts: Text[]) {
	const { exact, prefix, suffix } = selector.quote;
	const asQuoted: Passage = { before: prefix, words: exact, after: suffix };
	if (!at || at.status === 'lost') return asQuoted;
	const unit = texts.find(({ id }) => id === text)?.units.find(({ id }) => id === at.unit);
	if (!unit) return asQuoted;
	return {
		before: endOf(unit.text.slice(0, at.start)),
		words: unit.text.slice(at.start, at.end),
		after: startOf(unit.text.slice(at.end)),
	};
}

/** The last words, none of them cut. */
function endOf(words: string): string {
	return words.length > AROUND ? `…${words.slice(-AROUND).replace(/^\S*\s/u, '')}` : words;
}

function startOf(words: string): string {
	return words.length > AROUND ? `${words.slice(0, AROUND).replace(/\s\S*$/u, '')}…` : words;
}
