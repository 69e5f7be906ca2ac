/** Words at each end of a passage that a text fragment names. */
const EDGE = 5;

/**
 * The URL fragment that makes a browser find a passage: `#:~:text=first words,last words`
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function textFragment(passage: string): string {
	const words = passage.split(/\s+/).filter(Boolean);
	const parts =
		words.length <= 2 * EDGE
			? [words.join(' ')]
			: [words.slice(0, EDGE).join(' '), words.slice(-EDGE).join(' ')];
	return `#:~:text=${parts.map(encode).join(',')}`;
}

/** A hyphen has a meaning of its own there, and encodeURIComponent leaves it. */
function encode(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D');
}
