import { posix, win32 } from 'node:path';
import type { Computer } from './computer.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const MAC_APPS = [
	'Chromium.app/Contents/MacOS/Chromium',
	'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_APPS = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];

/** Where an installed Chromium or Chrome usually is, the likeliest first. */
export function candidates({ platform, env, home }: Computer): string[] {
	switch (platform) {
		case 'darwin':
			return ['/Applications', posix.join(home, 'Applications')]
				.flatMap((folder) => MAC_APPS.map((app) => posix.join(folder, app)))
				.concat(onPath(env['PATH'], ':'));
		case 'win32':
			return WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []).flatMap((folder) =>
				WINDOWS_APPS.map((app) => win32.join(folder, app)),
			);
		default:
			return [...onPath(env['PATH'], ':'), '/snap/bin/chromium', '/opt/google/chrome/chrome'];
	}
}

function onPath(path: string | undefined, separator: string): string[] {
	const folders = (path ?? '').split(separator).filter((folder) => folder !== '');
	return NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
