/** A line without its meanders, so that a name can be set along it. */
import type { Position } from 'geojson';

/** Kilometres a degree of latitude; near enough for a label. */
const degreeKm = 111;
const stepKm = 1;

/** Resampled every kilometre and averaged over a window of `sigma` kilometres; with 0, only resampled on a curve. */
export function smooth(path: Position[], sigma: number): Position[] {
	const even = resample(sigma === 0 ? spline(path) : path);
	if (sigma === 0) return even;
	const reach = Math.ceil((sigma * 2.5) / stepKm);
	return even
		.filter((_, index) => index % 2 === 0 || index === even.length - 1)
		.map((_, kept) => average(even, kept * 2, reach, sigma));
}

function average(points: Position[], centre: number, reach: number, sigma: number): Position {
	const middle = Math.min(centre, points.length - 1);
	/** Shorter at the ends, so that the line keeps them. */
	const span = Math.min(reach, middle, points.length - 1 - middle);
	let [x, y, total] = [0, 0, 0];
	for (let offset = -span; offset <= span; offset += 1) {
		const weight = Math.exp(-((offset * stepKm) ** 2) / (2 * sigma ** 2));
		const point = points[middle + offset] ?? [0, 0];
		x += (point[0] ?? 0) * weight;
		y += (point[1] ?? 0) * weight;
		total += weight;
	}
	return [x / total, y / total];
}

function resample(path: Position[]): Position[] {
	const out: Position[] = [];
	let due = 0;
	for (const [index, to] of path.entries()) {
		const from = path[index - 1];
		if (from === undefined) continue;
		const length = distance(from, to);
		for (; due < length; due += stepKm) out.push(between(from, to, due / length));
		due -= length;
	}
	const last = path.at(-1);
	if (last !== undefined) out.push(last);
	return out;
}

/** Catmull-Rom through the points. */
function spline(path: Position[]): Position[] {
	const at = (index: number): Position =>
		path[Math.min(Math.max(index, 0), path.length - 1)] ?? [0, 0];
	return path.slice(1).flatMap((_, leg) => {
		const [a, b, c, d] = [at(leg - 1), at(leg), at(leg + 1), at(leg + 2)];
		return Array.from({ length: 12 }, (_, step) => {
			const t = (step + 1) / 12;
			return [0, 1].map((axis) => curve(a[axis] ?? 0, b[axis] ?? 0, c[axis] ?? 0, d[axis] ?? 0, t));
		});
	});
}

function curve(a: number, b: number, c: number, d: number, t: number): number {
	return (
		0.5 *
		(2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
	);
}

export function distance(from: Position, to: Position): number {
	const [x0 = 0, y0 = 0] = from;
	const [x1 = 0, y1 = 0] = to;
	return Math.hypot((x1 - x0) * Math.cos(((y0 + y1) * Math.PI) / 360), y1 - y0) * degreeKm;
}

function between(from: Position, to: Position, share: number): Position {
	const [x0 = 0, y0 = 0] = from;
	const [x1 = 0, y1 = 0] = to;
	return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}
