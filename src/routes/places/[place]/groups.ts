import { UNDATED, type Receipt } from '#engine/model.ts';
import type { MapView, PeriodView } from '#lib/state/view.ts';

/** Receipts under the period that tells them. */
export interface PeriodGroup {
	/** Null for the undated, and for what no period shows. */
	period: PeriodView | null;
	undated: boolean;
	receipts: { receipt: Receipt; also: PeriodView[] }[];
}

/**
 * Each drawn receipt once, under the period that lists its paragraph, or else the first it shows in; the other periods it
 * shows in are named with it. Groups keep the order of the receipts.
 */
export function byPeriod(receipts: Receipt[], { periods, sightings }: MapView): PeriodGroup[] {
	const groups = new Map<string, PeriodGroup>();
	for (const receipt of receipts) {
		const ids = sightings.find(({ mention }) => mention === receipt.mention)?.periods ?? [];
		const shown = periods.filter(({ id }) => ids.includes(id));
		const own = shown.find(({ units }) => units.includes(receipt.unit)) ?? shown[0] ?? null;
		const undated = ids.includes(UNDATED);
		const key = own?.id ?? (undated ? UNDATED : '');
		const group = groups.get(key) ?? { period: own, undated, receipts: [] };
		group.receipts.push({ receipt, also: shown.filter((period) => period !== own) });
		groups.set(key, group);
	}
	return [...groups.values()];
}
