import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { chromium } from 'playwright-core';

export interface Ran {
	ok: boolean;
	/** What it printed, both streams, for the one who has to find out why it failed. */
	output: string;
}

/** What finding a browser needs of the machine; tests bring their own. */
export interface Computer {
	platform: NodeJS.Platform;
	env: Record<string, string | undefined>;
	home: string;
	isRoot: boolean;
	/** Where Playwright puts the browser it downloads. */
	download: string;
	/** Runs a command to its end, or kills it and all it started after `seconds`. */
	run(command: string, args: string[], seconds: number): Promise<Ran>;
	say(progress: string): void;
}

export const thisComputer: Computer = {
	platform: process.platform,
	env: process.env,
	home: homedir(),
	isRoot: process.getuid?.() === 0,
	download: chromium.executablePath(),
	run,
	say: (progress) => console.error(progress),
};

async function run(command: string, args: string[], seconds: number): Promise<Ran> {
	const { promise, resolve } = Promise.withResolvers<Ran>();
	const ownGroup = process.platform !== 'win32';
	const child = spawn(command, args, {
		detached: ownGroup,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	child.stdout.on('data', (part: Buffer) => (output += part.toString()));
	child.stderr.on('data', (part: Buffer) => (output += part.toString()));
	const limit = setTimeout(() => {
		output += `\nstopped after ${seconds} s`;
		if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		else child.kill('SIGKILL');
		child.stdout.destroy();
		child.stderr.destroy();
	}, seconds * 1000);
	const end = (ran: Ran) => {
		clearTimeout(limit);
		resolve(ran);
	};
	child.once('error', (error) => end({ ok: false, output: error.message }));
	child.once('close', (code) => end({ ok: code === 0, output }));
	return promise;
}
