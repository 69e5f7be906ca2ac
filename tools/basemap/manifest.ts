/** What static/basemap/ holds and what it was made from. Dates are those of the data, so that a rebuild changes nothing. */
import { createHash } from 'node:crypto';
import type { FontFile } from './make/fonts.ts';
import { reliefBox } from './make/relief.ts';
import { regionZooms, worldZooms } from './archives.ts';
import { region } from './make/mosaic.ts';
import { sources, type Source } from './sources.ts';

/** Raised when a source or an editors' table changes what is built. */
const madeOn = '2026-11-23';

const contents: Record<string, { licence: string; from: (keyof typeof sources)[]; what: string }> =
	{
		'world.pmtiles': {
			licence:
				'public domain (ground, borders, lakes, rivers of the world); CC-BY-4.0 (towns); LGPL-3.0-or-later (rivers of the region); MIT (names, labels and roads of geo/basemap)',
			from: [
				'adminOne',
				'lakes',
				'rivers',
				'riversTable',
				'fineRivers',
				'cities',
				'arabicNames',
				'disputed',
			],
			what: 'The world at zoom 0 to 6, with every label.',
		},
		'region.pmtiles': {
			licence: 'ODbL-1.0',
			from: ['countries', 'waterbodies', 'adminOne', 'disputed'],
			what: 'Ground, borders, provinces and lakes of the region at zoom 5 to 9.',
		},
		'relief.webp': {
			licence: 'public domain',
			from: ['relief', 'heights'],
			what: 'A veil of light and shade.',
		},
	};

export function manifest(files: { file: string; bytes: Uint8Array }[], fonts: FontFile[]): object {
	return {
		version: 1,
		madeOn,
		madeBy: 'tools/basemap: npm ci && npm run build',
		attribution:
			'Natural Earth · © OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · GSHHG/WDBII (LGPL) · relief NASA SRTM',
		region,
		zooms: { world: worldZooms, region: regionZooms },
		relief: reliefBox,
		fonts,
		files: files.map(({ file, bytes }) => ({
			file,
			bytes: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('hex'),
			...(contents[file] ?? {
				licence: 'OFL-1.1',
				from: [file.includes('arabic') ? 'arabic' : 'latin'],
				what: 'Letters of the map.',
			}),
		})),
		sources: Object.values<Source>(sources),
	};
}
