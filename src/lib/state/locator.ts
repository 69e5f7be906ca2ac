import type { Edge } from '#engine/model.ts';

/** Where something stands on a small map, in percent of its width and height. */
export interface Spot {
	x: number;
	y: number;
}

export interface LocatorArea {
	id: string;
	/** `country` stands for a whole country, which time does not colour. */
	edge: Edge | 'country';
	rank: number | null;
	/** SVG path data. */
	path: string;
	/** How far its edge is uncertain, in pixels of the drawing. */
	softness: number;
}

export interface LocatorDisc extends Spot {
	place: string;
	rank: number | null;
	/** Hollow: its date is not stated. */
	ring: boolean;
	proposed: boolean;
	contradicted: boolean;
	/** Number of receipts. */
	count: number;
}

export type Side = 'end' | 'start' | 'above' | 'below' | 'centre';

export interface LocatorLabel extends Spot {
	text: string;
	side: Side;
	/** Pixels between the spot and the words. */
	distance: number;
	kind: 'place' | 'area' | 'name' | 'country';
	rank: number | null;
	/** Whether it fits only where the map is wide. */
	wideOnly: boolean;
}

/** A drawn place outside the frame. */
export interface LocatorAway {
	name: string;
	km: number;
	/** Eighths of the compass, clockwise from north. */
	direction: number;
	rank: number | null;
	ring: boolean;
}

/** A small map as plain data. */
export interface LocatorView {
	width: number;
	height: number;
	/** SVG path data of the countries. */
	land: string;
	areas: LocatorArea[];
	discs: LocatorDisc[];
	labels: LocatorLabel[];
	away: LocatorAway[];
	/** Every name it shows, for who does not see it. */
	names: string[];
}
