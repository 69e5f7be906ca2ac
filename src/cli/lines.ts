/** One line of a stream, without its end; `bytes` is null where it is longer than is kept. */
export interface Line {
	/** 1-based. */
	number: number;
	bytes: Buffer | null;
	/** In bytes, also of a line that is not kept. */
	length: number;
}

const FEED = 0x0a;

/** The lines of a stream of bytes, one at a time: of a line longer than `most` bytes none are kept in memory. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number) {
	let kept: Buffer[] = [];
	let length = 0;
	let number = 1;
	const take = (part: Buffer) => {
		length += part.length;
		if (length > most) kept = [];
		else if (part.length > 0) kept.push(part);
	};
	const line = (): Line => ({
		number,
		length,
		bytes: length > most ? null : Buffer.concat(kept),
	});
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		let from = 0;
		for (let feed = bytes.indexOf(FEED); feed !== -1; feed = bytes.indexOf(FEED, from)) {
			take(bytes.subarray(from, feed));
			yield line();
			from = feed + 1;
			number += 1;
			kept = [];
			length = 0;
		}
		take(bytes.subarray(from));
	}
	if (length > 0) yield line();
}
