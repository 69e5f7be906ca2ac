import { distance, lineIntersect, lineString, nearestPointOnLine } from '@turf/turf';
import type { Position } from 'geojson';

export const rounded = (position: Position): Position =>
	position.map((degrees) => Math.round(degrees * 1e4) / 1e4);

export const same = (a: Position | undefined, b: Position | undefined): boolean =>
	a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

export const withoutRepeats = (line: Position[]): Position[] =>
	line.filter((position, index) => !same(position, line[index - 1]));

/** Lines that meet at their ends, made one; topojson joins only those that run the same way. */
export function joined(lines: Position[][]): Position[][] {
	const [first, ...others] = lines;
	if (first === undefined) return [];
	const [head, tail] = [first.at(0), first.at(-1)];
	const next = others.find((line) =>
		[line.at(0), line.at(-1)].some((end) => same(end, head) || same(end, tail)),
	);
	if (next === undefined) return [first, ...joined(others)];
	const rest = others.filter((line) => line !== next);
	const onward = same(next.at(0), tail) || same(next.at(0), head) ? next : next.toReversed();
	const whole = same(onward.at(0), tail)
		? [...first, ...onward.slice(1)]
		: [...onward.toReversed(), ...first.slice(1)];
	return joined([whole, ...rest]);
}

interface Foot {
	position: Position;
	/** Index of the vertex before it. */
	segment: number;
	km: number;
}

/** The point of a line that is nearest to a position. */
export function foot(line: Position[], position: Position): Foot {
	const feet = line.slice(1).map((end, segment): Foot => {
		const piece = lineString([line[segment] ?? end, end]);
		const { geometry } = nearestPointOnLine(piece, position);
		return { position: geometry.coordinates, segment, km: distance(geometry, position) };
	});
	return feet.reduce((best, next) => (next.km < best.km ? next : best));
}

/** A line whose start is made to lie on the border: cut where it crosses, else led to the nearest point. */
export function startingOn(border: Position[], line: Position[]): Position[] {
	const half = line.slice(0, Math.ceil(line.length / 2) + 1);
	const crossings = lineIntersect(lineString(half), lineString(border))
		.features.map(({ geometry }) => foot(half, geometry.coordinates))
		.sort((a, b) => b.segment - a.segment);
	const innermost = crossings[0];
	if (innermost !== undefined)
		return [rounded(innermost.position), ...line.slice(innermost.segment + 1)];
	const [start] = line;
	return start === undefined ? [] : [rounded(foot(border, start).position), ...line];
}

/** The vertices of a line between two positions on it, in the order from the first to the second. */
export function between(line: Position[], from: Position, to: Position): Position[] {
	const [first, second] = [foot(line, from).segment, foot(line, to).segment];
	return first <= second
		? line.slice(first + 1, second + 1)
		: line.slice(second + 1, first + 1).reverse();
}

/** The point south of a border, on a position's meridian, at a distance in km from the border's nearest point. */
export function southOf(border: Position[], [lon = 0, lat = 0]: Position, km: number): Position {
	let [low, high] = [lat - 1, lat + 1];
	while (high - low > 1e-5) {
		const middle = (low + high) / 2;
		if (foot(border, [lon, middle]).km > km) low = middle;
		else high = middle;
	}
	return rounded([lon, (low + high) / 2]);
}
