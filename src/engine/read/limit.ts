/** Bytes in UTF-8; parsing much more at once takes more memory than a browser tab has. */
export const MOST_BYTES = 20_000_000;
export const MOST_SAID = 'at most 20 MB (20,000,000 bytes) in one text';

/** The size of a string in UTF-8, in bytes. */
export function utf8Length(text: string): number {
	let bytes = text.length;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		// Each half of a surrogate pair is one unit and two of the pair's four bytes.
		if (unit >= 0x80) bytes += 1;
		if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
	}
	return bytes;
}
