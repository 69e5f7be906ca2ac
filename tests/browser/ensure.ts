import { candidates } from './candidates.ts';
import type { Computer } from './computer.ts';
import { downloadBrowser, installBrowser, type Attempt } from './install.ts';

/** There is no browser for the tests; the message says what to install. */
export class NoBrowserError extends Error {
	override name = 'NoBrowserError';
	/** Where in the code matters to nobody who has to install a browser. */
	override stack = '';
}

const ATTEMPTS: Attempt[] = [downloadBrowser, installBrowser];

/**
 * The path of a Chromium or Chrome that runs: `CHROME_PATH`, an installed one, Playwright's own
 * download, or one from the system's packages.
 * @throws {NoBrowserError}
 */
export async function ensureBrowser(computer: Computer): Promise<string> {
	const chosen = computer.env['CHROME_PATH'];
	if (chosen) {
		if (await runs(computer, chosen)) return chosen;
		throw new NoBrowserError(`CHROME_PATH is "${chosen}", which runs as no Chromium or Chrome.`);
	}
	const installed = await firstThatRuns(computer);
	if (installed !== null) return installed;
	for (const attempt of ATTEMPTS) {
		const outcome = await attempt(computer);
		const found = await firstThatRuns(computer);
		if (found !== null) return found;
		computer.say(`No browser yet: ${outcome}`);
	}
	throw new NoBrowserError(
		'The browser tests need Chromium or Chrome, and none was found or could be installed: ' +
			'install one (Debian: apt-get install chromium) or set CHROME_PATH to its program.',
	);
}

async function firstThatRuns(computer: Computer): Promise<string | null> {
	for (const path of [...candidates(computer), computer.download]) {
		if (await runs(computer, path)) return path;
	}
	return null;
}

async function runs(computer: Computer, path: string): Promise<boolean> {
	// On Windows `--version` opens a window and prints nothing.
	const windows = computer.platform === 'win32';
	const question = windows ? ['--headless', '--dump-dom', 'about:blank'] : ['--version'];
	const { ok, output } = await computer.run(path, question, 20);
	return ok && (windows ? output.includes('<html') : /Chrom\w* [\d.]+/.test(output));
}
