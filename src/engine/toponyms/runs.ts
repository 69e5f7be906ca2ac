import { POSSESSORS } from './lists/organisations.ts';
import { words } from './lists/words.ts';
import { isName, touches, type Reading } from './reading.ts';
import { LOWER } from './shape.ts';

/** Words in lower case inside names: Deir al-Zor, Rio de Janeiro, Ludwig van Beethoven. */
const ARTICLES = words('al el ad ar as ash at az an ul ed et ez es');
const PARTICLES = words(
	'de del dela delos della di da do dos das du des la las le les los van von der den ter bin ibn bint abu y',
);

/** Tokens; what is longer is a heading or a table. */
const LONGEST = 40;

/**
 * The end of the sequence of words with a capital that begins at a token, with the particles between them; of a longer one
 * than `longest` tokens, that of its beginning.
 */
export function endOfRun(reading: Reading, first: number, longest = LONGEST): number {
	let last = first + 1;
	for (let next = following(reading, last); next > last; next = following(reading, last)) {
		if (next - first > longest) return last;
		last = next;
	}
	return last;
}

/** Where the run goes on to that ends before a token; the token itself where it does not. */
function following(reading: Reading, at: number): number {
	const { keys, shapes } = reading;
	const key = keys[at] ?? '';
	if (isName(reading, at)) return at + 1;
	if (key === '-' && touches(reading, at - 1) && touches(reading, at)) {
		if (isName(reading, at + 1)) return at + 2;
		return at;
	}
	if (ARTICLES.has(key) && keys[at + 1] === '-' && isName(reading, at + 2)) return at + 3;
	if (shapes[at] === LOWER && PARTICLES.has(key)) {
		const next = PARTICLES.has(keys[at + 1] ?? '') && shapes[at + 1] === LOWER ? at + 2 : at + 1;
		return isName(reading, next) ? next + 1 : at;
	}
	if (key === '&' && isName(reading, at + 1)) return at + 2;
	if (
		key === "'s" &&
		isName(reading, at + 1) &&
		(keys[at - 2] === 'st' || keys[at - 2] === 'saint')
	)
		return at + 2;
	if ((key === "'" || key === "'s") && isName(reading, at + 1) && !touches(reading, at)) {
		return POSSESSORS.has(keys[at - 1] ?? '') ? at + 2 : at;
	}
	return at;
}
