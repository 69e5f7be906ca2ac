import { boundsOf, EdtfError } from './dates.ts';
import type { Content } from './model.ts';

/** Something wrong with a record, before anyone knows on which line it stands. */
export interface Finding {
	/** `mention m101`, as in the map of lines that content.ts keeps. */
	record: string;
	found: string;
	expected: string;
	/** The list a record was looked for in, and not found; nothing is known of it while a file of that list is broken. */
	among?: keyof Content;
}

/** A finding where a value is not among those known. */
export function unknown(
	record: string,
	what: string,
	value: string,
	known: ReadonlySet<string>,
	among?: keyof Content,
): Finding[] {
	if (known.has(value)) return [];
	const finding = {
		record,
		found: `${what} "${value}"`,
		expected: `one of the ${known.size} known`,
	};
	return [among ? { ...finding, among } : finding];
}

/** A finding where a value is not EDTF; null passes. */
export function notEdtf(record: string, what: string, value: string | null): Finding[] {
	if (value === null) return [];
	try {
		boundsOf(value);
		return [];
	} catch (error) {
		if (!(error instanceof EdtfError)) throw error;
		return [{ record, found: `${what} "${value}"`, expected: 'an EDTF date or interval' }];
	}
}

export function idsOf(records: { id: string }[]): ReadonlySet<string> {
	return new Set(records.map(({ id }) => id));
}
