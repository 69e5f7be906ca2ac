import { createReadStream } from 'node:fs';
import { ReadError } from '#engine/read/error.ts';
import { MOST_BYTES, MOST_SAID } from '#engine/read/limit.ts';
import { decode } from '#lib/server/decode.ts';
import type { Io } from './command.ts';
import { SystemFailure } from './failure.ts';

const MARK = Buffer.from('\uFEFF');

export interface Input {
	source: string;
	/** As the person named it; `standard input` for `-`. */
	file: string;
	/** Whether a byte order mark stood before it. */
	hasMark: boolean;
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
		inputs.push({ source: decode(bytes, file), file, hasMark: bytes.indexOf(MARK) === 0 });
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
		throw new SystemFailure(file, cause);
	}
	if (length > MOST_BYTES) {
		throw ReadError.at({ file, line: null, record: 'text' }, 'more than 20 MB', MOST_SAID);
	}
	return Buffer.concat(chunks);
}
