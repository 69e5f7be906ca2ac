import { words } from './lists/words.ts';
import { isName, type Reading } from './reading.ts';
import { CAPITALS, NUMBER } from './shape.ts';

const DASHES = words('— – -- - ―');
const MARKS = words(', ( ) /');
/** Words in lower case of the name of a country: Democratic Republic of Congo. */
const INNER = words('of the and');
const LONGEST = 11;

/**
 * Whether a name is where a report was filed, not where it happened: "DAMASCUS, Syria, May 3 (Reuters) –" at the beginning of a
 * sentence.
 */
export function isDateline(
	reading: Reading,
	{ first, last }: { first: number; last: number },
): boolean {
	const { keys, shapes, opening, tokens } = reading;
	if (opening[first] !== 1) return false;
	for (let at = last; at < last + LONGEST; at++) {
		const key = keys[at] ?? '';
		if (key === ':' && at === last) return shapes[first] === CAPITALS;
		if (DASHES.has(key)) {
			const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
			const isFree = before !== undefined && token !== undefined && before.end < token.start;
			return isFree || (key !== '-' && after !== undefined);
		}
		const isInner = INNER.has(key) && shapes[first] === CAPITALS;
		const isPart = MARKS.has(key) || isName(reading, at) || shapes[at] === NUMBER || isInner;
		if (!isPart) return false;
	}
	return false;
}
