const started = performance.now();

/** One line a step on standard error, with the seconds since the start. */
export function say(words: string): void {
	const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
	process.stderr.write(`${seconds} s  ${words}\n`);
}
