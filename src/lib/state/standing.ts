import type { MapView, MarkView, PlaceView } from './view.ts';

/** Words and how often the texts use them. */
export interface Used {
	words: string;
	count: number;
}

/** What names say of a place without putting anything there. */
export interface Standing {
	/** null for mentions that name no place of the list. */
	place: string | null;
	/** The words that stand for its government, the most used first. */
	governments: Used[];
	/** The longer names that hold its name. */
	names: Used[];
	/** Number of mentions. */
	count: number;
}

/** The metonyms and the names inside names, by what they stand for; the most mentioned first. */
export function standings({ marks }: Pick<MapView, 'marks'>): Standing[] {
	const faint = Object.values(marks).filter(isFaint);
	return [...Map.groupBy(faint, ({ place }) => place)]
		.map(([place, all]) => ({
			place,
			governments: used(all.filter(({ notDrawn }) => notDrawn === 'metonym')),
			names: used(all.filter(({ notDrawn }) => notDrawn === 'in-name')),
			count: all.length,
		}))
		.sort((a, b) => b.count - a.count);
}

/** Whether a place can be shown without a mark: a country by its outline, others by theirs or by their point. */
export function hasGround({ precision, point, outlines }: PlaceView): boolean {
	return precision === 'country' || point !== null || outlines.length > 0;
}

/** Number of mentions that show as faint words on the map. */
export function faintIn({ marks, places }: Pick<MapView, 'marks' | 'places'>): number {
	const grounded = new Set(places.filter(hasGround).map(({ id }) => id));
	return standings({ marks })
		.filter(({ place }) => place !== null && grounded.has(place))
		.reduce((sum, { count }) => sum + count, 0);
}

function isFaint({ notDrawn }: MarkView): boolean {
	return notDrawn === 'metonym' || notDrawn === 'in-name';
}

function used(marks: MarkView[]): Used[] {
	return [...Map.groupBy(marks, ({ inside, passage }) => inside ?? passage.words)]
		.map(([words, { length: count }]) => ({ words, count }))
		.sort((a, b) => b.count - a.count);
}
