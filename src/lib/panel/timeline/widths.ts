/** Pixels a letter takes where none can be measured, as when the page is built. */
const LETTER = 6.6;

let context: CanvasRenderingContext2D | null = null;

/** The width of words in pixels, set in a CSS font; about, where it is null. */
export function widthOf(words: string, font: string | null): number {
	if (font === null) return words.length * LETTER;
	context ??= document.createElement('canvas').getContext('2d');
	if (context === null) return words.length * LETTER;
	context.font = font;
	return Math.ceil(context.measureText(words).width);
}
