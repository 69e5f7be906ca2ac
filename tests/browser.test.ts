import { describe, expect, test } from 'vitest';
import { thisComputer, type Computer, type Ran } from './browser/computer.ts';
import { ensureBrowser } from './browser/ensure.ts';

const VERSION: Ran = { ok: true, output: 'Chromium 140.0.7339.16\n' };
const FINE: Ran = { ok: true, output: '' };
const MISSING: Ran = { ok: false, output: 'ENOENT' };

/** A computer that only knows `commands`, by how they begin, and keeps what it was asked. */
function computer(commands: Record<string, Ran | (() => Ran)>, rest: Partial<Computer> = {}) {
	const asked: string[] = [];
	const said: string[] = [];
	const made: Computer = {
		platform: 'linux',
		env: { PATH: '/usr/local/bin:/usr/bin' },
		home: '/home/reader',
		isRoot: false,
		download: '/cache/chrome',
		run: async (command, args) => {
			const line = [command.replace(process.execPath, 'node'), ...args].join(' ');
			const short = line.replace(/\S*playwright-core\/cli\.js/, 'playwright');
			asked.push(short);
			const known = Object.keys(commands).find((start) => `${short} `.startsWith(`${start} `));
			const ran = known === undefined ? MISSING : commands[known];
			return typeof ran === 'function' ? ran() : (ran ?? MISSING);
		},
		say: (progress) => said.push(progress),
		...rest,
	};
	return { made, asked, said };
}

describe('an installed browser', () => {
	test('is the one that CHROME_PATH names, before all others', async () => {
		const { made } = computer(
			{ '/opt/mine': VERSION, '/usr/bin/chromium': VERSION },
			{ env: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' } },
		);
		await expect(ensureBrowser(made)).resolves.toBe('/opt/mine');
	});

	test('is never another one than CHROME_PATH names', async () => {
		const { made } = computer(
			{ '/usr/bin/chromium': VERSION },
			{ env: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' } },
		);
		await expect(ensureBrowser(made)).rejects.toThrow('CHROME_PATH is "/opt/mine"');
	});

	test('counts only when it runs', async () => {
		const stub: Ran = { ok: true, output: 'Please install the snap.' };
		const { made } = computer({
			'/usr/bin/chromium-browser': stub,
			'/usr/bin/google-chrome': { ok: true, output: 'Google Chrome 141.0.7390.54' },
		});
		await expect(ensureBrowser(made)).resolves.toBe('/usr/bin/google-chrome');
	});

	test.each<[NodeJS.Platform, string, Ran]>([
		['darwin', '/home/reader/Applications/Chromium.app/Contents/MacOS/Chromium', VERSION],
		[
			'win32',
			'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
			{ ok: true, output: '<html><head></head><body></body></html>' },
		],
		['linux', '/snap/bin/chromium', VERSION],
		['linux', '/cache/chrome', VERSION],
	])('is found on %s at %s', async (platform, path, answer) => {
		const env = { PROGRAMFILES: 'C:\\Programs' };
		const { made } = computer({ [path]: answer }, { platform, env });
		await expect(ensureBrowser(made)).resolves.toBe(path);
	});
});

describe('without a browser', () => {
	test("Playwright's download comes first", async () => {
		let here = false;
		const { made, asked } = computer({
			'node playwright install --no-shell chromium': () => ((here = true), FINE),
			'/cache/chrome': () => (here ? VERSION : MISSING),
		});
		await expect(ensureBrowser(made)).resolves.toBe('/cache/chrome');
		expect(asked.filter((line) => line.includes('sudo'))).toEqual([]);
	});

	test('a download that lacks libraries gets them, where that is allowed', async () => {
		let complete = false;
		const { made } = computer(
			{
				'node playwright install --no-shell chromium': FINE,
				'node playwright install-deps chromium': () => ((complete = true), FINE),
				'/cache/chrome': () =>
					complete ? VERSION : { ok: false, output: 'error while loading libnss3.so' },
			},
			{ isRoot: true },
		);
		await expect(ensureBrowser(made)).resolves.toBe('/cache/chrome');
	});

	test.each<[who: string, isRoot: boolean, prefix: string]>([
		['root', true, ''],
		['sudo without a password', false, 'sudo -n '],
	])("then the system's packages, as %s", async (_who, isRoot, prefix) => {
		let here = false;
		const apt = `${prefix}env DEBIAN_FRONTEND=noninteractive apt-get`;
		const { made, asked } = computer(
			{
				'sudo -n true': FINE,
				'apt-get --version': FINE,
				[`${apt} update`]: FINE,
				[`${apt} install`]: () => ((here = true), FINE),
				'/usr/bin/chromium --version': () => (here ? VERSION : MISSING),
			},
			{ isRoot },
		);
		await expect(ensureBrowser(made)).resolves.toBe('/usr/bin/chromium');
		expect(asked.filter((line) => line.startsWith(apt))).toEqual([
			`${apt} update`,
			`${apt} install --yes --no-install-recommends chromium`,
		]);
	});

	test('and else one sentence says what to install, after why each attempt failed', async () => {
		const { made, said } = computer({
			'node playwright install': { ok: false, output: 'Downloading\nError: ENOTFOUND\n at x' },
		});
		await expect(ensureBrowser(made)).rejects.toThrow(/none was found.*apt-get install chromium/);
		expect(said.join('\n')).toContain('(Error: ENOTFOUND)');
		expect(said.join('\n')).toContain('need root, or sudo without a password');
	});
});

describe('a command of this computer', () => {
	const node = process.execPath;

	test('gives what it printed', async () => {
		const ran = await thisComputer.run(node, ['-p', '6 * 7'], 20);
		expect(ran).toEqual({ ok: true, output: '42\n' });
	});

	test('that does not exist has failed', async () => {
		expect((await thisComputer.run('/no/such/program', [], 20)).ok).toBe(false);
	});

	test('that takes too long is killed, with what it started', async () => {
		const server =
			"require('http').createServer().listen(0, function () { console.log(this.address().port) })";
		const parent = `require('child_process').spawn('${node}', ['-e', process.argv[1]], { stdio: 'inherit' })`;
		const { ok, output } = await thisComputer.run(node, ['-e', parent, server], 1);
		expect(ok).toBe(false);
		expect(output).toMatch(/^\d+\n+stopped after 1 s$/);
		await expect(fetch(`http://127.0.0.1:${Number.parseInt(output)}`)).rejects.toThrow();
	});
});
