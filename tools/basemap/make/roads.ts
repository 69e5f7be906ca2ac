/** Main roads as schematic lines: they say which towns a road joins, not where it runs. */
import type { Feature, LineString } from 'geojson';
import { roads } from '../content.ts';
import { smooth } from './smooth.ts';

export type RoadFeature = Feature<LineString, { rank: number; ref: string }>;

export function makeRoads(): RoadFeature[] {
	return roads().map(({ ref, rank, through }) => ({
		type: 'Feature',
		properties: { rank, ref },
		geometry: { type: 'LineString', coordinates: smooth(through, 0) },
	}));
}
