/** Pixels in the map's container. */
export interface Pixel {
	x: number;
	y: number;
}

export interface Size {
	width: number;
	height: number;
}

/** A mark outside the view, and where at the edge its pointer stands. */
export interface Pointer extends Pixel {
	id: string;
	/** Eighths of a turn clockwise from north: 0 north, 2 east. */
	direction: number;
}

/** From the edge to the pointer's middle. */
const INSET = { x: 96, top: 76, bottom: 34 };
const HEIGHT = 34;

/**
 * Where the pointers to marks outside the view stand: on the line from the middle of the view to the mark, just inside
 * the edge, moved along it where two would overlap.
 */
export function pointers(marks: (Pixel & { id: string })[], { width, height }: Size): Pointer[] {
	const centre = { x: width / 2, y: height / 2 };
	const outside = marks.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height);
	const placed: Pointer[] = [];
	for (const { id, x, y } of outside) {
		const [dx, dy] = [x - centre.x, y - centre.y];
		const reachX = (centre.x - INSET.x) / Math.abs(dx || 1);
		const reachY = (centre.y - (dy < 0 ? INSET.top : INSET.bottom)) / Math.abs(dy || 1);
		const reach = Math.min(reachX, reachY);
		const direction = Math.round((Math.atan2(dx, -dy) / Math.PI) * 4 + 8) % 8;
		placed.push(
			settle({ id, direction, x: centre.x + dx * reach, y: centre.y + dy * reach }, placed, height),
		);
	}
	return placed;
}

function settle(pointer: Pointer, others: Pointer[], height: number): Pointer {
	const step = pointer.y > height / 2 ? -HEIGHT : HEIGHT;
	const clashes = others.some(
		({ x, y }) => Math.abs(x - pointer.x) < 2 * INSET.x && Math.abs(y - pointer.y) < HEIGHT,
	);
	return clashes ? settle({ ...pointer, y: pointer.y + step }, others, height) : pointer;
}
