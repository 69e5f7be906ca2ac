import {
	HEAD,
	MAGIC,
	SECTIONS,
	VERSION,
	type Section,
} from '../../../src/engine/gazetteer/layout.ts';

const NAMES = Object.keys(SECTIONS) as Section[];

/** The bytes of one file of the gazetteer (src/engine/gazetteer/layout.ts). */
export function fileOf(
	columns: Partial<Record<Section, readonly number[]>>,
	shards: number,
	entries: number,
): Uint8Array {
	const views = NAMES.map((name) => {
		const values = columns[name] ?? [];
		const view = SECTIONS[name].from(values);
		const lost = values.findIndex((value, at) => view[at] !== value);
		if (lost !== -1)
			throw new Error(
				`Section ${name}, value ${String(lost)}: ${String(values[lost])} does not fit ${view.constructor.name}.`,
			);
		return new Uint8Array(view.buffer);
	});
	const head = 4 * (HEAD + NAMES.length);
	const ends: number[] = [];
	let end = head;
	for (const { length } of views) {
		end = aligned(end) + length;
		ends.push(end);
	}
	const bytes = new Uint8Array(aligned(end));
	bytes.set(new Uint8Array(Uint32Array.of(MAGIC, VERSION, shards, entries, ...ends).buffer));
	for (const [at, view] of views.entries()) bytes.set(view, (ends[at] ?? 0) - view.length);
	return bytes;
}

function aligned(offset: number): number {
	return Math.ceil(offset / 4) * 4;
}
