import type { MapView } from '#lib/state/view.ts';

/** A text to read, as somebody brings it. */
export interface Request {
	source: string;
	/** Day on which it was published; null where it is not known. */
	published: string | null;
	/** The day of the reading. */
	today: string;
}

/** What the worker tells of its work: steps on the way, and last the map or why there is none. */
export type Answer =
	| { step: 'fetching'; files: number; of: number }
	| { step: 'reading' }
	| { step: 'done'; view: MapView; english: boolean }
	| { step: 'refused'; found: string; expected: string }
	/** More than MOST_BYTES (limit.ts). */
	| { step: 'too-long'; bytes: number }
	/** A file of the site that did not come: its HTTP status, or null where nothing answered. */
	| { step: 'unreachable'; path: string; status: number | null }
	| { step: 'failed'; message: string };
