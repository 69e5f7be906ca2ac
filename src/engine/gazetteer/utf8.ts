/** The text of valid UTF-8 of at most three bytes a character; the engine's own, as ECMAScript has no decoder. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
	let text = '';
	for (let at = start; at < end;) {
		const first = bytes[at++] ?? 0;
		let unit = first;
		if (first >= 0x80) unit = ((first & 0x1f) << 6) | following(bytes, at++);
		if (first >= 0xe0) unit = ((unit & 0x3ff) << 6) | following(bytes, at++);
		text += String.fromCharCode(unit);
	}
	return text;
}

function following(bytes: Uint8Array, at: number): number {
	return (bytes[at] ?? 0) & 0x3f;
}
