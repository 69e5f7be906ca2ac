import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Computer } from './computer.ts';

/** Tries to bring a browser, and says in a sentence what came of it. */
export type Attempt = (computer: Computer) => Promise<string>;

const { resolve } = createRequire(import.meta.url);
const PLAYWRIGHT = join(dirname(resolve('playwright-core/package.json')), 'cli.js');

/** What each package manager is asked for; the first that answers is the system's. */
const PACKAGE_MANAGERS: [name: string, ...commands: string[][]][] = [
	['apt-get', ['update'], ['install', '--yes', '--no-install-recommends', 'chromium']],
	['dnf', ['install', '--assumeyes', 'chromium']],
	['apk', ['add', '--no-cache', 'chromium']],
	['pacman', ['-Sy', '--noconfirm', 'chromium']],
];

export const downloadBrowser: Attempt = async (computer) => {
	computer.say('No Chromium or Chrome is installed; downloading one through Playwright …');
	const node = process.execPath;
	const download = [PLAYWRIGHT, 'install', '--no-shell', 'chromium'];
	const downloaded = await computer.run(node, download, 300);
	if (!downloaded.ok) return `Playwright's download failed (${gist(downloaded.output)}).`;
	const started = await computer.run(computer.download, ['--version'], 20);
	if (started.ok) return 'Playwright brought one.';
	if ((await rootPrefix(computer)) === null) return missingLibraries(started.output);
	computer.say('It lacks libraries of the system; installing those …');
	await computer.run(node, [PLAYWRIGHT, 'install-deps', 'chromium'], 300);
	return missingLibraries(started.output);
};

export const installBrowser: Attempt = async (computer) => {
	if (computer.platform !== 'linux') return 'only on Linux are packages installed by themselves.';
	const prefix = await rootPrefix(computer);
	if (prefix === null) return "the system's packages need root, or sudo without a password.";
	const manager = await packageManager(computer);
	if (manager === null) return 'no package manager of the system is known here.';
	const [name, ...commands] = manager;
	for (const args of commands) {
		const command = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', name, ...args];
		computer.say(`${name} ${args.join(' ')} …`);
		const [program = '', ...rest] = command;
		const { ok, output } = await computer.run(program, rest, 300);
		if (!ok) return `${name} ${args[0]} failed (${gist(output)}).`;
	}
	return `what ${name} installed does not run.`;
};

async function rootPrefix(computer: Computer): Promise<string[] | null> {
	if (computer.isRoot) return [];
	const { ok } = await computer.run('sudo', ['-n', 'true'], 10);
	return ok ? ['sudo', '-n'] : null;
}

async function packageManager(computer: Computer) {
	for (const manager of PACKAGE_MANAGERS) {
		if ((await computer.run(manager[0], ['--version'], 10)).ok) return manager;
	}
	return null;
}

function missingLibraries(output: string): string {
	return `Playwright's browser does not start (${gist(output)}).`;
}

/** The line of a long output that says what went wrong. */
function gist(output: string): string {
	const lines = output.split('\n').map((line) => line.trim());
	const said = lines.filter((line) => line !== '');
	return said.find((line) => /error|^E:/i.test(line)) ?? said.at(-1) ?? 'it said nothing';
}
