import { BLANK } from './blank.ts';
import { readContent } from './content.ts';
import type { Atlas, Content, Text } from './model.ts';
import { mapTexts } from './pipeline.ts';
import { joinUnits } from './propose/units.ts';
import type { Means } from './propose.ts';
import { revise } from './revise.ts';
import { keysOf } from './tokens/fold.ts';
import { sentences } from './tokens/sentences.ts';
import { tokenize } from './tokens/tokenize.ts';
import { isName, mayBegin, read } from './toponyms/reading.ts';
import { layOut } from './write.ts';

/** The map of texts that nobody has reviewed: all that is on it is proposed. */
export function proposeMap(
	texts: Text[],
	means: Pick<Means, 'gazetteer' | 'ground' | 'at'>,
): Atlas {
	let content: Content = { ...blank(), texts };
	for (const text of texts) {
		const { mentions, times, places, outlines } = revise(text, content, {}, means);
		content = {
			...content,
			mentions: [...content.mentions, ...mentions],
			times: [...content.times, ...times],
			places: [...content.places, ...places],
			outlines: [...content.outlines, ...outlines],
		};
	}
	return mapTexts(content);
}

/** Keys (tokens/fold.ts) of the words that a place name may begin with: what texts need of the gazetteer. */
export function keysToLookUp(texts: Text[]): Set<string> {
	const wanted = new Set<string>();
	for (const { units } of texts) {
		const { text } = joinUnits(units);
		const tokens = tokenize(text);
		const keys = keysOf(text, tokens);
		const reading = read(text, tokens, keys, sentences(text, tokens));
		for (const [at, key] of keys.entries())
			if (isName(reading, at) || mayBegin(reading, at)) wanted.add(key);
	}
	return wanted;
}

function blank(): Content {
	const files = Object.entries(BLANK).map(([name, content]) => ({
		path: `geo/${name}`,
		source: layOut(content),
	}));
	return readContent({ files, unreadable: [] }).content;
}
