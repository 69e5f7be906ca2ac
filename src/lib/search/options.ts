import type { PeriodView } from '#lib/state/view.ts';
import type { Finds, Found, PassageHit, PlaceHit } from './finder.ts';

/** One thing found, as a list offers it. */
export type Option =
	| { kind: 'place'; index: number; hit: PlaceHit }
	| { kind: 'passage'; index: number; hit: PassageHit }
	| { kind: 'period'; index: number; hit: PeriodView };

/** What was found of one kind; `index` of its options runs on through all groups. */
export interface Group {
	kind: Option['kind'];
	options: Option[];
	more: number;
}

/** How much was found of each kind, listed or not. */
export function countsOf({ places, passages, periods }: Finds) {
	return { places: all(places), passages: all(passages), periods: all(periods) };
}

/** What was found, in the order in which it is listed; kinds of which nothing was found are left out. */
export function groupsOf({ places, passages, periods }: Finds): Group[] {
	let index = 0;
	const groups: Group[] = [
		{
			kind: 'place',
			options: places.hits.map((hit) => ({ kind: 'place', index: index++, hit })),
			more: places.more,
		},
		{
			kind: 'passage',
			options: passages.hits.map((hit) => ({ kind: 'passage', index: index++, hit })),
			more: passages.more,
		},
		{
			kind: 'period',
			options: periods.hits.map((hit) => ({ kind: 'period', index: index++, hit })),
			more: periods.more,
		},
	];
	return groups.filter(({ options }) => options.length > 0);
}

function all({ hits, more }: Found<unknown>): number {
	return hits.length + more;
}
