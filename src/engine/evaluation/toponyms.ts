import { distance } from '@turf/turf';
import type { MentionKind } from '../model.ts';
import { overlap, share, type Span, type SpanCounts } from './spans.ts';

/** A toponym of a corpus. Offsets are UTF-16; coordinates in degrees, null where the corpus has none. */
export interface GoldToponym {
	start: number;
	end: number;
	lat: number | null;
	lon: number | null;
	geonames: number | null;
}

/** What was output for the same text. */
export interface ProposedToponym {
	start: number;
	end: number;
	kind: MentionKind;
	place: { lat: number; lon: number; geonames: number | null } | null;
}

/** Which kinds a corpus annotates: names of every kind, or only those that are not part of another expression. */
export type Annotated = 'every-name' | 'free-standing';

/** Kilometres: half the circumference of the earth, as the measure has it. */
const NO_ANSWER = 20_039;
/** Kilometres: 100 miles. */
const NEAR = 161;
const FREE_STANDING: MentionKind[] = ['place', 'area', 'metonym'];

/** How far one answer is from the gold. */
export interface Miss {
	km: number;
	sameId: boolean;
}

/** Counts for one text. Each span counts once. */
export function countSpans(
	gold: readonly GoldToponym[],
	proposed: readonly ProposedToponym[],
	annotated: Annotated,
): SpanCounts {
	const counts = (kind: MentionKind) =>
		annotated === 'every-name' ? kind !== 'person-name' : FREE_STANDING.includes(kind);
	const counted = proposed.filter(({ kind }) => counts(kind));
	const aside = new Set(
		annotated === 'every-name' ? [] : proposed.filter(({ kind }) => !counts(kind)).map(keyOf),
	);
	const found = new Map(counted.map((span) => [keyOf(span), span]));
	const wanted = [...new Map(gold.map((span) => [keyOf(span), span])).values()].filter(
		(span) => found.has(keyOf(span)) || !aside.has(keyOf(span)),
	);
	const proposals = [...found.values()];
	return {
		gold: wanted.length,
		proposed: proposals.length,
		exact: wanted.filter((span) => found.has(keyOf(span))).length,
		overlapped: wanted.filter((span) => proposals.some((other) => overlap(span, other))).length,
		overlapping: proposals.filter((span) => wanted.some((other) => overlap(span, other))).length,
	};
}

/**
 * How far each gold toponym with coordinates is from what was proposed for its span, in kilometres: 0 for the right
 * GeoNames id, half the earth's circumference where nothing was proposed.
 */
export function errors(gold: readonly GoldToponym[], proposed: readonly ProposedToponym[]): Miss[] {
	const bySpan = new Map(proposed.map((toponym) => [keyOf(toponym), toponym.place]));
	return gold.flatMap((toponym): Miss[] => {
		const { lat, lon, geonames } = toponym;
		if (lat === null || lon === null) return [];
		const place = bySpan.get(keyOf(toponym)) ?? null;
		if (place === null) return [{ km: NO_ANSWER, sameId: false }];
		if (geonames !== null && place.geonames === geonames) return [{ km: 0, sameId: true }];
		return [{ km: distance([lon, lat], [place.lon, place.lat]), sameId: false }];
	});
}

export interface Resolution {
	/** Gold toponyms with coordinates. */
	count: number;
	/** Share not farther than 161 km, which is 100 miles. */
	near: number;
	medianKm: number;
	meanKm: number;
	/** Share with the right GeoNames id, of all. */
	sameId: number;
}

/** What the errors of a corpus come to. */
export function summarise(all: readonly Miss[]): Resolution {
	const sorted = all.map(({ km }) => km).sort((a, b) => a - b);
	const count = sorted.length;
	return {
		count,
		near: share(sorted.filter((km) => km <= NEAR).length, count),
		medianKm: sorted[Math.floor(count / 2)] ?? 0,
		meanKm: share(
			sorted.reduce((sum, km) => sum + km, 0),
			count,
		),
		sameId: share(all.filter(({ sameId }) => sameId).length, count),
	};
}

function keyOf({ start, end }: Span): string {
	return `${start}-${end}`;
}
