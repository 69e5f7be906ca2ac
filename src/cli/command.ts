import type { Readable, Writable } from 'node:stream';

export interface Io {
	stdin: Readable;
	/** Results only, so that another program can read them. */
	stdout: Writable;
	/** Words for the person at the shell. */
	stderr: Writable;
}

export const SHELL: Io = process;

/** One command of `dateline`. `run` throws to end it with one line and exit code 1. */
export interface Command {
	/** One line for `dateline --help`. */
	summary: string;
	/** For `dateline <command> --help`; the summary stands in where there is none. */
	usage?: string;
	run(args: string[], io?: Io): Promise<void>;
}

/** Resolves once the stream has taken the text, so that nothing is cut off at exit. */
export function write(stream: Writable, text: string): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<undefined>();
	stream.write(text, (error) => (error ? reject(error) : resolve(undefined)));
	return promise;
}
