import type { Receipt } from '#engine/model.ts';

/** The receipt at hand among those of a place: the one chosen, else the first of the text that is read, else the first. */
export function indexAtHand(
	receipts: Pick<Receipt, 'mention' | 'text'>[],
	mention: string | null,
	text: string | null,
): number {
	const chosen = receipts.findIndex((receipt) => receipt.mention === mention);
	if (chosen >= 0) return chosen;
	return Math.max(
		0,
		receipts.findIndex((receipt) => receipt.text === text),
	);
}

/** From which to before which of `count` to list at first: all if they are few, else those around the one at hand. */
export function windowAround(at: number, count: number, most: number): [from: number, to: number] {
	if (count <= most) return [0, count];
	const from = Math.max(0, Math.min(at - Math.floor(most / 2), count - most));
	return [from, from + most];
}
