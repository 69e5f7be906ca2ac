import { ReadError } from '#engine/read/error.ts';

/**
 * Bytes as text.
 * @param line of the file at which they begin
 * @throws {ReadError} naming the line where they are not UTF-8
 */
export function decode(bytes: Buffer, file: string, line = 1): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		const found = /^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))
			? 'text in UTF-16'
			: 'bytes that are not UTF-8 (a binary file, or another encoding)';
		const place = { file, line: line - 1 + firstBadLine(bytes), record: 'text' };
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
