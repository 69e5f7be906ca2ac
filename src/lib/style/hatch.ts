/** Pixels of one tile of the pattern, at twice the screen's density. */
const TILE = 32;
const LINE = 2.2;
const ALPHA = 0.42;

/** An RGBA picture of one line at 45° that joins itself on every side. */
export function hatch(colour: string): { width: number; height: number; data: Uint8Array } {
	const [red, green, blue] = channels(colour);
	const data = new Uint8Array(TILE * TILE * 4);
	for (let y = 0; y < TILE; y++)
		for (let x = 0; x < TILE; x++) {
			const across = (x + y) % TILE;
			const distance = Math.min(across, TILE - across) / Math.SQRT2;
			const cover = Math.max(0, Math.min(1, LINE / 2 + 0.5 - distance));
			data.set([red, green, blue, Math.round(255 * ALPHA * cover)], (y * TILE + x) * 4);
		}
	// MapLibre expects colours already multiplied by their alpha only for canvases; raw data stays as it is.
	return { width: TILE, height: TILE, data };
}

function channels(colour: string): [number, number, number] {
	const numbers = /^#/.test(colour)
		? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
		: (colour.match(/[\d.]+/g) ?? []).map(Number);
	const [red = 0, green = 0, blue = 0] = numbers;
	return [red, green, blue];
}
