import type { Position } from 'geojson';
import type { Drawn } from './drawn.ts';
import type { Fronts } from './files.ts';
import { between, same, southOf, startingOn, withoutRepeats } from './line.ts';
import type { RingPart } from './recipe.ts';

/** Joins front lines and stretches of border to a closed ring, each with the coordinates it has by itself. */
export function joinRing(parts: RingPart[], drawn: Drawn, fronts: Fronts): Position[] {
	const borderAt = (index: number): Position[] | null => {
		const part = parts.at(index % parts.length);
		return part !== undefined && 'border' in part ? drawn.border(part.border) : null;
	};
	const lines = parts.map((part, index) => {
		if ('border' in part) return null;
		const line = frontLine(fronts, part.front, drawn);
		const forward = part.reversed === true ? line.toReversed() : line;
		const [before, after] = [borderAt(index - 1), borderAt(index + 1)];
		const begun = before === null ? forward : startingOn(before, forward);
		return after === null ? begun : startingOn(after, begun.toReversed()).toReversed();
	});
	const ring = parts.flatMap((part, index) => {
		const line = lines[index];
		if (line !== null && line !== undefined) return line;
		const from = lines.at(index - 1)?.at(-1);
		const to = lines.at((index + 1) % lines.length)?.at(0);
		if (from === undefined || to === undefined)
			throw new Error('a stretch of border stands between two front lines');
		return between(drawn.border((part as { border: never }).border), from, to);
	});
	requireJoints(parts, lines);
	const open = withoutRepeats(ring);
	const [first] = open;
	if (first === undefined) throw new Error('a ring without parts');
	return same(first, open.at(-1)) ? open : [...open, first];
}

/** A front's vertices; those defined by their distance from a border are put there, on their own meridian. */
function frontLine(fronts: Fronts, id: string, drawn: Drawn): Position[] {
	const front = fronts.features.find((feature) => feature.id === id);
	if (front === undefined) throw new Error(`geo/fronts.geojson has no ${id}`);
	const { depth, notes } = front.properties;
	const { coordinates } = front.geometry;
	if (depth === undefined) return coordinates;
	const border = drawn.border(depth.border);
	return coordinates.map((position, index) =>
		notes[index]?.at_depth ? southOf(border, position, depth.km) : position,
	);
}

/** Front lines that follow one another must share their joint. */
function requireJoints(parts: RingPart[], lines: (Position[] | null)[]): void {
	for (const [index, line] of lines.entries()) {
		const next = lines[(index + 1) % lines.length];
		if (line === null || next === null || next === undefined) continue;
		if (!same(line.at(-1), next.at(0)))
			throw new Error(
				`${JSON.stringify(parts[index])} ends at ${String(line.at(-1))}, the next begins at ${String(next.at(0))}`,
			);
	}
}
