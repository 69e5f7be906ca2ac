/** Frequent words of English news that are none of another language. */
const ENGLISH = setOf(`
	the and that with from were which said they their them there these those who whom been being will would could should
	after before during against between without into onto near outside inside around across about because while when where
	since until also more most than other another its his she he we you what how why
	two three four five six seven eight nine ten hundred thousand million first second third last next
	police people government officials minister president prime forces troops soldiers army fighters rebels militants
	killed wounded attack attacks attacked war city town village border capital north south east west northern southern
	eastern western fire fighting gunmen bomb strike strikes leader leaders talks state country world
	day days week weeks month months year years ago later today yesterday tomorrow monday tuesday wednesday thursday friday
	saturday sunday january february march april june july august september october november december
`);
/** Frequent words of English that are ones of other languages too. */
const SHARED = setOf(`
	a an in of is was on at as or to by for has have had are be it not her this
`);
/** The most frequent words of other languages that are none of English. */
const OTHER = setOf(`
	der die das den und von mit ist nicht ein eine im dem zu auf fur sich des auch werden le la les et du une dans est que
	qui pour sur au aux pas el los las y en del una por con para se al il lo gli di che non per della nel da do os um uma
	nao em het een van de dat niet zijn te op ook ve bir bu ile icin og det som til av att har inte och sie er es ist
	z na w nie je az egy ja blevet mod fra ved efter ikke pa
`);
/** Those that names of people and places hold too. */
const PARTICLES = setOf(
	'al el ez az da de del della di do dos du la las le les los van von der den zu',
);
/** English news has many of the first; in another language a few stand by chance. */
const LEAST_SHARE = 0.06;
/** So many words are looked at; a text of fewer than `FEWEST` may be of names alone. */
const MOST = 500;
const FEWEST = 12;
const WORD = /^\p{L}/u;

type Counted = 'english' | 'shared' | 'other' | 'particle';

const COUNTED: ReadonlyMap<string, Counted> = new Map([
	...Array.from(SHARED, (word): [string, Counted] => [word, 'shared']),
	...Array.from(OTHER, (word): [string, Counted] => [
		word,
		PARTICLES.has(word) ? 'particle' : 'other',
	]),
	...Array.from(ENGLISH, (word): [string, Counted] => [word, 'english']),
]);

/** Whether a text is in English, by the keys of its tokens. */
export function isEnglish(keys: readonly string[]): boolean {
	const counts = { english: 0, shared: 0, other: 0, particle: 0 };
	let words = 0;
	for (let at = 0; at < keys.length && words < MOST; at++) {
		const key = keys[at] ?? '';
		if (!WORD.test(key)) continue;
		words++;
		const counted = COUNTED.get(key);
		if (counted !== undefined) counts[counted]++;
	}
	const { english, shared, particle } = counts;
	const other = counts.other + particle;
	if (words < FEWEST && counts.other === 0) return true;
	if (other === 0 && shared > 1) return true;
	return english > 0 && english >= LEAST_SHARE * words && english + shared > other;
}

function setOf(list: string): Set<string> {
	return new Set(list.trim().split(/\s+/));
}
