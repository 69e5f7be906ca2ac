/** What static/gazetteer/ holds and what it was made from. Dates are those of the data, so that a rebuild changes nothing. */
import { createHash } from 'node:crypto';
import { sources, type Source } from '../sources.ts';
import type { PackedFile } from './shards.ts';

/** Raised when a source or an editors' table changes what is built. */
const MADE_ON = '2026-11-25';

export function manifest(
	files: readonly PackedFile[],
	counts: { entries: number; names: number },
): object {
	return {
		version: 1,
		madeOn: MADE_ON,
		madeBy: 'tools/gazetteer: npm ci && npm run build',
		licence:
			'ODbL-1.0, as the points of countries are from a database under it; what is from GeoNames is CC-BY-4.0',
		attribution:
			'GeoNames (CC BY 4.0) · mledoze/countries (ODbL) · Natural Earth · United States Census Bureau',
		...counts,
		bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
		sources: [
			...Object.values<Source>(sources),
			{
				folder: 'geo/gazetteer',
				licence: 'MIT',
				what: 'what the packages miss, each table with its source',
			},
		],
		sha256: Object.fromEntries(
			files.map(({ file, bytes }) => [file, createHash('sha256').update(bytes).digest('hex')]),
		),
	};
}
