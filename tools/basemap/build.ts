/** Makes static/basemap/ again. Same sources, same bytes. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRegion, makeWorld } from './archives.ts';
import { fetchSources } from './fetch.ts';
import { makeFonts } from './make/fonts.ts';
import { lettersOf } from './make/letters.ts';
import { makeMosaic } from './make/mosaic.ts';
import { namedMosaic } from './make/named-mosaic.ts';
import { makeRelief } from './make/relief.ts';
import { manifest } from './manifest.ts';
import { say } from './progress.ts';
import { readAlpha2, readUnits } from './read/natural-earth.ts';

const out = join(import.meta.dirname, '../../static/basemap');
const aside = join(import.meta.dirname, 'out');

fetchSources();
say('Sources: every hash is as expected');

mkdirSync(out, { recursive: true });
mkdirSync(aside, { recursive: true });
rmSync(join(out, 'fonts'), { recursive: true, force: true });
const units = readUnits();
const fonts = await makeFonts(join(out, 'fonts'), lettersOf(units, readAlpha2()));
say(`Fonts: ${fonts.length} files`);
await makeRelief(join(out, 'relief.webp'));
say('Relief: shaded');

const mosaic = await makeMosaic(units);
writeFileSync(join(aside, 'mosaic.topojson'), JSON.stringify(await namedMosaic(mosaic, units)));
say('Region: provinces fitted to the borders');
writeFileSync(join(out, 'region.pmtiles'), await makeRegion(mosaic));
writeFileSync(join(out, 'world.pmtiles'), await makeWorld(units, readAlpha2()));

const files = [
	'world.pmtiles',
	'region.pmtiles',
	'relief.webp',
	...fonts.map((font) => `fonts/${font.file}`),
];
const listed = manifest(
	files.map((file) => ({ file, bytes: readFileSync(join(out, file)) })),
	fonts,
);
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(listed, null, '\t')}\n`);
const total = files.reduce((sum, file) => sum + readFileSync(join(out, file)).length, 0);
say(`Done: ${files.length} files, ${(total / 1e6).toFixed(2)} MB in static/basemap/`);
