/** Pixels in the map's container. */
export interface Pixel {
	x: number;
	y: number;
}

export interface Size {
	width: number;
	height: number;
}

/** What covers the map along its edges, in px. */
export interface Insets {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** A mark outside the view, and where at the edge its pointer stands. */
export interface Pointer extends Pixel {
	id: string;
	/** Eighths of a turn clockwise from north: 0 north, 2 east. */
	direction: number;
}

/** The room a pointer takes. */
const ROOM = { width: 158, height: 32 };

/**
 * Where the pointers to marks outside the view stand: on the line from the middle of the view to the mark, at the edge,
 * moved along that edge where two would overlap, or where something else stands (`taken`, middles).
 */
export function pointers(
	marks: (Pixel & { id: string })[],
	{ width, height }: Size,
	{ top, right, bottom, left }: Insets,
	taken: Pixel[] = [],
): Pointer[] {
	const view = { left, top, right: width - right, bottom: height - bottom };
	const middle = { x: (view.left + view.right) / 2, y: (view.top + view.bottom) / 2 };
	const reach = {
		x: (view.right - view.left - ROOM.width) / 2,
		y: (view.bottom - view.top - ROOM.height) / 2,
	};
	if (reach.x <= 0 || reach.y <= 0) return [];
	const isOutside = ({ x, y }: Pixel) =>
		x < view.left || x > view.right || y < view.top || y > view.bottom;
	const placed: Pointer[] = [];
	for (const { id, x, y } of marks.filter(isOutside)) {
		const [dx, dy] = [x - middle.x, y - middle.y];
		const [scaleX, scaleY] = [reach.x / Math.abs(dx || 1), reach.y / Math.abs(dy || 1)];
		const scale = Math.min(scaleX, scaleY);
		const at = {
			id,
			direction: eighth(dx, dy),
			x: middle.x + dx * scale,
			y: middle.y + dy * scale,
		};
		const free = alongEdge(at, scaleX < scaleY, middle, reach).find(
			(candidate) => ![...taken, ...placed].some((other) => overlap(candidate, other)),
		);
		placed.push(free ?? at);
	}
	return placed;
}

/** The place itself, then ever further along its edge on either side, then in the rows behind. */
function alongEdge(at: Pointer, isUpright: boolean, middle: Pixel, reach: Pixel): Pointer[] {
	const [axis, step] = isUpright ? (['y', ROOM.height] as const) : (['x', ROOM.width] as const);
	const [inward, depth] = isUpright ? (['x', ROOM.width] as const) : (['y', ROOM.height] as const);
	const side = Math.sign(middle[inward] - at[inward]);
	const rows = [0, 1, 2].map((row) => at[inward] + row * depth * side);
	const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((count) => at[axis] + count * step);
	return rows
		.flatMap((row) => steps.map((along) => ({ ...at, [axis]: along, [inward]: row })))
		.filter((moved) => Math.abs(moved[axis] - middle[axis]) <= reach[axis] + 1);
}

function overlap(a: Pixel, b: Pixel): boolean {
	return Math.abs(a.x - b.x) < ROOM.width && Math.abs(a.y - b.y) < ROOM.height;
}

function eighth(dx: number, dy: number): number {
	return Math.round((Math.atan2(dx, -dy) / Math.PI) * 4 + 8) % 8;
}
