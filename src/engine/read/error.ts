import { ContentError } from '../problem.ts';

/** Where and why reading stopped. */
interface Place {
	file: string;
	/** 1-based; null when the whole file is meant. */
	line: number | null;
	/** Which part: `text`, `front matter`. */
	record: string;
}

/** Input that cannot be read as text, or as one of the texts in `geo/texts`. */
export class ReadError extends ContentError {
	override name = 'ReadError';

	static at(place: Place, found: string, expected: string, cause?: unknown): ReadError {
		return new ReadError([{ ...place, found, expected }], { cause });
	}
}
