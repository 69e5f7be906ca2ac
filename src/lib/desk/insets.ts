import type { Insets } from '#lib/map/away.ts';
import type { Stop } from '#lib/state/address.ts';

/** What lies over the map, in px: on a phone the chips and the sheet. */
const CHIPS = 90;
/** The sheet at its stops, the lowest in px, the others as parts of the map's height. */
const LOW = 96;
const HALF = 0.46;
const HIGH = 0.92;
/** By how much the map opens narrower for the open key, so that it stands beside Syria; on a vast screen beside Iraq as well. */
const KEY = 170;
const KEY_VAST = 280;
/** By how much it opens lower, so that no mark lies under the first words. */
const GUIDE = 96;

/** What covers the map along its edges while it is used; on a wide screen nothing does. */
export function insetsOf(isWide: boolean, stop: Stop, height: number): Insets {
	if (isWide) return { top: 0, right: 0, bottom: 0, left: 0 };
	const sheet = { low: LOW, half: HALF * height, high: HIGH * height }[stop];
	return {
		top: Math.min(CHIPS, 0.3 * height),
		right: 0,
		bottom: Math.min(sheet, 0.5 * height),
		left: 0,
	};
}

/** What is to be kept clear besides when the map opens: `key` is open, the `guide` stands over the map. */
export function openingOf(
	{ top, right, bottom, left }: Insets,
	{ key, guide, isVast }: { key: boolean; guide: boolean; isVast: boolean },
): Insets {
	return {
		top,
		right: right + (key ? (isVast ? KEY_VAST : KEY) : 0),
		bottom: bottom + (guide ? GUIDE : 0),
		left,
	};
}
