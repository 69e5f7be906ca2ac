/** A net of river points, in which the way from one point to another is followed (Dijkstra); gaps may be bridged, at a price. */
import type { Position } from 'geojson';
import { distance } from './smooth.ts';

const cell = 0.1;
/** A reservoir may part a river by this much. */
const bridgeKm = 30;
const bridgePrice = 4;
type Edge = { to: number; cost: number };

export function waterways(lines: Position[][]): (from: Position, to: Position) => Position[] {
	const points: Position[] = [];
	const edges: Edge[][] = [];
	const ids = new Map<string, number>();
	const id = (point: Position): number => {
		const key = point.map((part) => part.toFixed(3)).join();
		const found = ids.get(key);
		if (found !== undefined) return found;
		ids.set(key, points.length);
		edges.push([]);
		return points.push(point) - 1;
	};
	const join = (a: number, b: number, price: number): void => {
		const cost = distance(points[a] ?? [0, 0], points[b] ?? [0, 0]) * price;
		edges[a]?.push({ to: b, cost });
		edges[b]?.push({ to: a, cost });
	};
	const ends: number[] = [];
	for (const line of lines) {
		const nodes = line.map(id);
		nodes.slice(1).forEach((node, index) => join(nodes[index] ?? node, node, 1));
		ends.push(nodes[0] ?? 0, nodes.at(-1) ?? 0);
	}
	const grid = Map.groupBy(points.keys(), (node) => cellOf(points[node] ?? [0, 0]));
	const near = (point: Position): number[] =>
		around(point, 3).flatMap((key) => grid.get(key) ?? []);
	for (const end of new Set(ends)) {
		const here = points[end] ?? [0, 0];
		for (const other of near(here))
			if (other !== end && distance(here, points[other] ?? [0, 0]) < bridgeKm)
				join(end, other, bridgePrice);
	}
	const snap = (point: Position): number => {
		const candidates = near(point);
		if (candidates.length === 0) throw new Error(`No river within 20 km of ${point.join()}`);
		return candidates.reduce((best, node) =>
			distance(point, points[node] ?? [0, 0]) < distance(point, points[best] ?? [0, 0])
				? node
				: best,
		);
	};
	return (from, to) => {
		const nodes = route(snap(from), snap(to), edges);
		if (nodes === undefined)
			throw new Error(`No way along the rivers from ${from.join()} to ${to.join()}`);
		return nodes.map((node) => points[node] ?? [0, 0]);
	};
}

const cellOf = ([x = 0, y = 0]: Position): string =>
	`${Math.floor(x / cell)},${Math.floor(y / cell)}`;

function around([x = 0, y = 0]: Position, reach: number): string[] {
	const steps = Array.from({ length: reach * 2 + 1 }, (_, step) => step - reach);
	return steps.flatMap((dx) => steps.map((dy) => cellOf([x + dx * cell, y + dy * cell])));
}

function route(from: number, to: number, edges: Edge[][]): number[] | undefined {
	const cost = new Map([[from, 0]]);
	const before = new Map<number, number>();
	const queue = [{ node: from, cost: 0 }];
	while (queue.length > 0) {
		const next = pop(queue);
		if (next.node === to) break;
		if (next.cost > (cost.get(next.node) ?? Infinity)) continue;
		for (const edge of edges[next.node] ?? []) {
			const total = next.cost + edge.cost;
			if (total >= (cost.get(edge.to) ?? Infinity)) continue;
			cost.set(edge.to, total);
			before.set(edge.to, next.node);
			push(queue, { node: edge.to, cost: total });
		}
	}
	const path = [to];
	for (let node = to; node !== from;) {
		const last = before.get(node);
		if (last === undefined) return undefined;
		path.push((node = last));
	}
	return path.reverse();
}

type Waiting = { node: number; cost: number };

/** A binary heap, cheapest first. */
function push(heap: Waiting[], item: Waiting): void {
	let at = heap.push(item) - 1;
	while (at > 0) {
		const parent = (at - 1) >> 1;
		if ((heap[parent]?.cost ?? 0) <= item.cost) break;
		heap[at] = heap[parent] ?? item;
		at = parent;
	}
	heap[at] = item;
}

function pop(heap: Waiting[]): Waiting {
	const top = heap[0];
	const last = heap.pop();
	if (top === undefined || last === undefined) throw new Error('The queue is empty');
	if (heap.length === 0) return top;
	let at = 0;
	for (;;) {
		let child = at * 2 + 1;
		if (child >= heap.length) break;
		if ((heap[child + 1]?.cost ?? Infinity) < (heap[child]?.cost ?? Infinity)) child += 1;
		if ((heap[child]?.cost ?? 0) >= last.cost) break;
		heap[at] = heap[child] ?? last;
		at = child;
	}
	heap[at] = last;
	return top;
}
