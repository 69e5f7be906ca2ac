/** Pixels in the map's container. */
export interface Pixel {
	x: number;
	y: number;
}

export interface Size {
	width: number;
	height: number;
}

export interface Rectangle extends Pixel, Size {}

/** What covers the map along its edges, in px. */
export interface Insets {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** Something that lies over the map; what passes, as a card does, takes room but puts no mark out of view. */
export interface Cover extends Rectangle {
	stays: boolean;
}

/** A mark that cannot be seen, and where at the edge its pointer stands: its middle. */
export interface Pointer extends Pixel {
	id: string;
	/** Eighths of a turn clockwise from north: 0 north, 2 east. */
	direction: number;
}

export interface Pointers {
	placed: Pointer[];
	/** Ids of the marks that no room was left for. */
	rest: string[];
}

/** The room a pointer takes, and the one a mark does. */
const ROOM = { width: 178, height: 30 };
const MARK = { width: 30, height: 30 };

/**
 * Where the pointers to marks that cannot be seen stand: on the line from the middle of the view to the mark, at the
 * edge, moved where another pointer, a mark that can be seen or something that lies over the map has the room.
 */
export function pointers(
	marks: (Pixel & { id: string })[],
	{ width, height }: Size,
	{ top, right, bottom, left }: Insets,
	over: Cover[] = [],
): Pointers {
	const view = { x: left, y: top, width: width - left - right, height: height - top - bottom };
	const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
	const reach = { x: (view.width - ROOM.width) / 2, y: (view.height - ROOM.height) / 2 };
	const isSeen = (mark: Pixel) =>
		contains(view, mark) && !over.some((each) => each.stays && contains(each, mark));
	const seen = marks.filter(isSeen).map((mark) => around(mark, MARK));
	const found: Pointers = { placed: [], rest: [] };
	for (const mark of marks.filter((each) => !isSeen(each))) {
		const taken = [...over, ...seen, ...found.placed.map((each) => around(each, ROOM))];
		const free =
			reach.x > 0 && reach.y > 0
				? candidates(mark, middle, reach).find(
						(at) => !taken.some((each) => overlap(around(at, ROOM), each)),
					)
				: undefined;
		if (free) found.placed.push({ id: mark.id, ...free });
		else found.rest.push(mark.id);
	}
	return found;
}

/** On the line to the mark, then ever further along its edge on either side, then in the two rows behind. */
function candidates(mark: Pixel, middle: Pixel, reach: Pixel): Omit<Pointer, 'id'>[] {
	const [dx, dy] = [mark.x - middle.x, mark.y - middle.y];
	const direction = Math.round((Math.atan2(dx, -dy) / Math.PI) * 4 + 8) % 8;
	const [scaleX, scaleY] = [reach.x / Math.abs(dx || 1), reach.y / Math.abs(dy || 1)];
	const scale = Math.min(scaleX, scaleY);
	const at = { x: middle.x + dx * scale, y: middle.y + dy * scale };
	const [axis, step] =
		scaleX < scaleY ? (['y', ROOM.height] as const) : (['x', ROOM.width] as const);
	const [inward, depth] =
		axis === 'y' ? (['x', ROOM.width] as const) : (['y', ROOM.height] as const);
	const side = Math.sign(middle[inward] - at[inward]);
	const rows = [0, 1, 2].map((row) => at[inward] + row * depth * side);
	const along = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 3, -3, 4, -4];
	return rows
		.flatMap((row) => along.map((count) => ({ [axis]: at[axis] + count * step, [inward]: row })))
		.map((moved) => ({ direction, x: moved.x ?? at.x, y: moved.y ?? at.y }))
		.filter(
			({ x, y }) => Math.abs(x - middle.x) <= reach.x + 1 && Math.abs(y - middle.y) <= reach.y + 1,
		);
}

function around({ x, y }: Pixel, { width, height }: Size): Rectangle {
	return { x: x - width / 2, y: y - height / 2, width, height };
}

function contains(frame: Rectangle, { x, y }: Pixel): boolean {
	return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
