import type { Entry } from '../gazetteer/model.ts';
import type { Mention, Resolved } from './model.ts';

/** What it speaks for a doubtful name that a town called so lies in a county, or in a province, of which the text is sure. */
const LIFT = { county: 1, province: 0.5 } as const;

/** How much the places that a text surely names speak for one more name: the towns around it are in the text too. */
export type Neighbours = (mention: Mention) => number;

export function neighboursOf(resolved: readonly Resolved[]): Neighbours {
	const units = new Set<number>();
	for (const { mention, place } of resolved) {
		if (place === null || mention.kind === 'person-name') continue;
		for (const unit of [place.admin1, place.admin2, isUnit(place) ? place.index : null])
			if (unit !== null) units.add(unit);
	}
	const supportOf = ({ feature, admin1, admin2 }: Entry) => {
		if (feature !== 'settlement') return 0;
		if (admin2 !== null && units.has(admin2)) return LIFT.county;
		return admin1 !== null && units.has(admin1) ? LIFT.province : 0;
	};
	return ({ kind, candidates }) =>
		kind === 'place' ? Math.max(0, ...candidates.map(({ entry }) => supportOf(entry))) : 0;
}

function isUnit({ feature }: Entry): boolean {
	return feature === 'admin-1' || feature === 'admin-2';
}
