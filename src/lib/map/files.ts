import type { BasemapFiles } from '#lib/style/basemap/sources.ts';
import manifest from '../../../static/basemap/manifest.json' with { type: 'json' };

/** Hexadecimal digits of a file's hash that tell its versions apart. */
const DIGITS = 12;

/**
 * The addresses of the basemap's files. Each names the version of its file, so that it may be kept for a year; they are
 * whole, as the map's worker has no page to resolve them against.
 */
export function basemapFiles(origin: string): BasemapFiles {
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
	};
}
