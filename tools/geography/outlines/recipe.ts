import type { Position } from 'geojson';

/** The drawn border of one country with others, by ISO code. */
export interface BorderLine {
	of: string;
	with: string[];
}

/** A piece of a ring: a front line, or the border between the pieces before and after it. */
export type RingPart = { front: string; reversed?: boolean } | { border: BorderLine };

/** How an outline is cut from the borders and the front lines; kept with the outline in geo/places.geojson. */
export type Recipe =
	| { kind: 'provinces'; codes: string[] }
	| { kind: 'border'; border: BorderLine; near?: { point: Position; km: number } }
	| { kind: 'ring'; parts: RingPart[] }
	| { kind: 'strip'; border: BorderLine; from: Position; km: number; within: string }
	| { kind: 'cut'; outline: string; provinces: string[]; east_of: number };
