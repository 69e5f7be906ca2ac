/** The most frequent words of English. */
const ENGLISH = setOf(`
	the and to that with from were his her this which by for said has have are be it not they their who a an in of is was on
	at as or
`);
/** The most frequent words of other languages that are none of English. */
const OTHER = setOf(`
	der die das und den von mit ist nicht ein eine im dem zu auf fur sich des auch werden le la les et du une dans est que
	qui pour sur au aux pas el los las y en del una por con para se al il lo gli di che non per della nel da do os um uma
	nao em het een van de dat niet zijn te op ook ve bir bu ile icin da og det som til av att har inte och sie er es ist
	z na w nie je sie az egy ja
`);
/** In English news about one word in four is one of the first; in others some are, by chance. */
const LEAST_SHARE = 0.08;
/** So many words are looked at; with fewer than `FEWEST` the text is taken for English. */
const MOST = 500;
const FEWEST = 12;
const WORD = /^\p{L}/u;

/** Whether a text is in English, by the keys of its tokens. */
export function isEnglish(keys: readonly string[]): boolean {
	let [words, english, other] = [0, 0, 0];
	for (let at = 0; at < keys.length && words < MOST; at++) {
		const key = keys[at] ?? '';
		if (!WORD.test(key)) continue;
		words++;
		if (ENGLISH.has(key)) english++;
		else if (OTHER.has(key)) other++;
	}
	return words < FEWEST || (english > other && english >= LEAST_SHARE * words);
}

function setOf(list: string): Set<string> {
	return new Set(list.trim().split(/\s+/));
}
