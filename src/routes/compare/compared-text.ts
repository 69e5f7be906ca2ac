import type { Note } from '#engine/model.ts';
import type { TextView } from '#lib/state/view.ts';

/** One of the two texts, with its letter in the address and all that its receipts need. */
export interface ComparedText extends Omit<TextView, 'units'> {
	letter: 'A' | 'B';
	notes: Note[];
	/** Of its mentions: the rank of their times; null where they have none. */
	ranks: Record<string, number | null>;
}
