import type { ComparedRelation } from '#lib/state/compare.ts';

/** The places of a relation, once each. */
export function placesOf({ a, b }: ComparedRelation): string[] {
	return [...new Set([a.place, b.place])];
}

/** `Northern Syria · Idlib` */
export function titleOf(relation: ComparedRelation, names: Record<string, string>): string {
	return placesOf(relation)
		.map((place) => names[place] ?? place)
		.join(' · ');
}
