/** Rivers: Natural Earth's of the world; inside the region GSHHG's, with the named ones followed from point to point. */
import { readFileSync } from 'node:fs';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { rivers, type River } from '../content.ts';
import { pathOf } from '../fetch.ts';
import { readRivers } from '../read/gshhg.ts';
import { collection, shape } from '../shape.ts';
import { sources } from '../sources.ts';
import { beyond, region } from './mosaic.ts';
import { smooth } from './smooth.ts';
import { waterways } from './waterways.ts';

type Lines = LineString | MultiLineString;
export type RiverFeature = Feature<Lines, { rank: number }>;
export type RiverLabel = Feature<
	LineString,
	{ kind: 'river'; en: string; ar: string; rank: number; fine: boolean }
>;

/** GSHHG's levels: to 4 the rivers that carry water all year; above, intermittent ones and canals. */
const perennial = 4;

export async function worldRivers(): Promise<Feature<Lines>[]> {
	return shape<Lines>('-i in.shp -filter-fields scalerank', {
		'in.shp': readFileSync(pathOf(sources.rivers)),
		'in.dbf': readFileSync(pathOf(sources.riversTable)),
	});
}

export async function outsideRegion(features: Feature<Lines>[]): Promise<Feature<Lines>[]> {
	return shape<Lines>(`-i in.json -erase bbox=${region.join()}`, {
		'in.json': collection(features),
	});
}

export function regionRivers(): { lines: RiverFeature[]; labels: RiverLabel[] } {
	const segments = readRivers(pathOf(sources.fineRivers), beyond).filter(
		(segment) => segment.level <= perennial,
	);
	const follow = waterways(segments.map((segment) => segment.points));
	const named = rivers().map((river) => ({ river, path: course(river, follow) }));
	const minor = segments.map((segment): RiverFeature => line(segment.points, { rank: 4 }));
	const major = named.map(({ river, path }): RiverFeature => line(path, { rank: river.rank }));
	const labels = named.flatMap(({ river, path }) => [
		label(river, smooth(path, 11), false),
		label(river, smooth(path, 3.5), true),
	]);
	return { lines: [...minor, ...major], labels };
}

function course(river: River, follow: (from: Position, to: Position) => Position[]): Position[] {
	if (river.drawn === true) return smooth(river.through, 0);
	const legs = river.through
		.slice(1)
		.map((point, index) => follow(river.through[index] ?? point, point));
	return legs.flatMap((leg, index) => (index === 0 ? leg : leg.slice(1)));
}

function line<P>(coordinates: Position[], properties: P): Feature<LineString, P> {
	return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

function label(river: River, path: Position[], fine: boolean): RiverLabel {
	return line(path, { kind: 'river' as const, en: river.en, ar: river.ar, rank: river.rank, fine });
}
