import { createReadStream } from 'node:fs';
import { ReadError } from '#engine/read/error.ts';
import { MOST_BYTES, MOST_SAID } from '#engine/read/limit.ts';
import type { Io } from './command.ts';
import { systemFailure } from './failure.ts';

export interface Input {
	source: string;
	/** As the person named it; `standard input` for `-`. */
	file: string;
}

/**
 * Reads files as UTF-8 text, `-` being standard input.
 * @throws {Failure} when a file cannot be opened
 * @throws {ReadError} when it is too large, or not UTF-8
 */
export async function readInputs(files: string[], stdin: Io['stdin']): Promise<Input[]> {
	const inputs: Input[] = [];
	for (const name of files) {
		const file = name === '-' ? 'standard input' : name;
		const bytes = await collect(name === '-' ? stdin : createReadStream(name), file);
		inputs.push({ source: decode(bytes, file), file });
	}
	return inputs;
}

async function collect(stream: AsyncIterable<Uint8Array>, file: string): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of stream) {
			length += chunk.length;
			// Stop here: what comes may be larger than memory.
			if (length > MOST_BYTES) break;
			chunks.push(chunk);
		}
	} catch (cause) {
		throw systemFailure(file, cause);
	}
	if (length > MOST_BYTES) {
		throw ReadError.at({ file, line: null, record: 'text' }, 'more than 20 MB', MOST_SAID);
	}
	return Buffer.concat(chunks);
}

function decode(bytes: Buffer, file: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		const found = /^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))
			? 'text in UTF-16'
			: 'bytes that are not UTF-8 (a binary file, or another encoding)';
		const place = { file, line: firstBadLine(bytes), record: 'text' };
		throw ReadError.at(place, found, 'text in UTF-8', cause);
	}
}

/** UTF-8 never holds the byte of a line feed inside a character, so lines can be decoded one by one. */
function firstBadLine(bytes: Buffer): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let start = 0;
	for (let line = 1; ; line += 1) {
		const feed = bytes.indexOf(0x0a, start);
		const end = feed === -1 ? bytes.length : feed;
		try {
			decoder.decode(bytes.subarray(start, end));
		} catch (error) {
			if (error instanceof TypeError) return line;
			throw error;
		}
		if (feed === -1) return line;
		start = feed + 1;
	}
}
