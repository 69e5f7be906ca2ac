import type { NotDrawn, Receipt } from '#engine/model.ts';

/** Receipts that are not drawn, by reason, the most frequent first. */
export function byReason(receipts: Receipt[]): { reason: NotDrawn; receipts: Receipt[] }[] {
	const groups = new Map<NotDrawn, Receipt[]>();
	for (const receipt of receipts) {
		if (receipt.notDrawn === null) continue;
		const group = groups.get(receipt.notDrawn);
		if (group) group.push(receipt);
		else groups.set(receipt.notDrawn, [receipt]);
	}
	return [...groups]
		.map(([reason, receipts]) => ({ reason, receipts }))
		.sort((a, b) => b.receipts.length - a.receipts.length);
}
