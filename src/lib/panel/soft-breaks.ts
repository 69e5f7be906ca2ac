/** Characters without a space from which a line may break inside them; browsers lay longer ones out slowly. */
const UNBROKEN = /\S{400}/u;
const PIECES = /\s*\S{1,200}\s*/gu;

/** A text in pieces between which a line may break: one piece, unless something in it is very long without a space. */
export function softBreaks(text: string): string[] {
	return UNBROKEN.test(text) ? (text.match(PIECES) ?? [text]) : [text];
}
