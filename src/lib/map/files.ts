import slanted from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-italic.woff2?url';
import type { MapFiles } from '#lib/style/style.ts';
import manifest from '../../../static/basemap/manifest.json' with { type: 'json' };

/** Hexadecimal digits of a file's hash that tell its versions apart. */
const DIGITS = 12;

/**
 * The addresses of the files the map draws from. Those that change name their version, so that they may be kept for a
 * year; all are whole, as the map's worker has no page to resolve them against.
 */
export function mapFiles(origin: string): MapFiles {
	const whole = (file: string) => new URL(`/basemap/${file}`, origin).href;
	const versioned = (file: string) => {
		const { sha256 = '' } = manifest.files.find((entry) => entry.file === file) ?? {};
		return `${whole(file)}?v=${sha256.slice(0, DIGITS)}`;
	};
	return {
		world: versioned('world.pmtiles'),
		region: versioned('region.pmtiles'),
		relief: versioned('relief.webp'),
		fonts: whole('fonts'),
		slanted: new URL(slanted, origin).href,
	};
}
