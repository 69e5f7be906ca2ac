import { GazetteerError } from './error.ts';
import { HEAD, MAGIC, SECTIONS, VERSION, type Section, type Sections } from './layout.ts';

export interface Shard extends Sections {
	/** Of the whole gazetteer. */
	shards: number;
	entries: number;
	/** Where the name of each entry begins among the characters, and the end of the last. */
	nameStart: Uint32Array;
}

const NAMES = Object.keys(SECTIONS) as Section[];

/** Views over the bytes of one file of the gazetteer; nothing is copied. */
export function readShard(file: string, bytes: ArrayBuffer): Shard {
	const words = Math.min(HEAD + NAMES.length, Math.floor(bytes.byteLength / 4));
	const head = new Uint32Array(bytes, 0, words);
	const [magic, version, shards = 0, entries = 0] = head;
	if (magic !== MAGIC || version !== VERSION)
		throw new GazetteerError(
			`${file} begins with ${String(magic)}, ${String(version)}, expected ${String(MAGIC)}, ${String(VERSION)}: a gazetteer's file of this version.`,
		);
	let start = 4 * (HEAD + NAMES.length);
	const sections = NAMES.map((name, at): [Section, unknown] => {
		const end = head[HEAD + at] ?? 0;
		if (end > bytes.byteLength || end < start)
			throw new GazetteerError(
				`${file} has ${String(bytes.byteLength)} bytes, expected ${name} to end at ${String(end)}: the file is cut off.`,
			);
		const type = SECTIONS[name];
		const view = new type(bytes, start, (end - start) / type.BYTES_PER_ELEMENT);
		start = Math.ceil(end / 4) * 4;
		return [name, view];
	});
	const views = Object.fromEntries(sections) as unknown as Sections;
	return { ...views, shards, entries, nameStart: sums(views.nameLength) };
}

function sums(lengths: Uint8Array): Uint32Array {
	const found = new Uint32Array(lengths.length + 1);
	for (let at = 0; at < lengths.length; at++) found[at + 1] = (found[at] ?? 0) + (lengths[at] ?? 0);
	return found;
}
