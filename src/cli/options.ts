import { boundsOf } from '#engine/dates.ts';
import { Failure } from './failure.ts';

/**
 * A choice among words that are known; null where the option is not given.
 * @throws {Failure} naming the option, what was found and what was expected
 */
export function oneOf<T extends string>(
	known: readonly T[],
	given: string | undefined,
	option: string,
): T | null {
	if (given === undefined) return null;
	const found = known.find((name) => name === given);
	if (found) return found;
	throw new Failure(`${option}: found "${given}"; expected ${known.join(', ')}`);
}

/**
 * An EDTF date; null where the option is not given.
 * @throws {Failure} naming the option, what was found and what was expected
 */
export function dateOf(given: string | undefined, option: string): string | null {
	if (given === undefined) return null;
	try {
		boundsOf(given);
		return given;
	} catch (cause) {
		const expected = 'an EDTF date such as 2022-08-12';
		throw new Failure(`${option}: found "${given}"; expected ${expected}`, { cause });
	}
}
