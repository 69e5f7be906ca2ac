/** Makes static/gazetteer/ again. Same sources, same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newCommunities } from './make/communities.ts';
import { link } from './make/link.ts';
import { namesOf } from './make/names.ts';
import { ordered } from './make/order.ts';
import { supplement } from './make/supplement.ts';
import { readAdmin } from './read/admin.ts';
import { readCountries } from './read/countries.ts';
import { readPostal } from './read/postal.ts';
import { readSettlements } from './read/settlements.ts';
import { readSupplement } from './read/supplement.ts';
import { manifest } from './write/manifest.ts';
import { pack } from './write/shards.ts';

const out = join(import.meta.dirname, '../../static/gazetteer');

const countries = readCountries();
const units = readAdmin(countries.values());
const settlements = readSettlements();
link(settlements, units);
const communities = newCommunities(readPostal(), settlements, units);
const known = settlements.map(({ place }) => place);
const written = supplement(readSupplement(), { countries, units, settlements: known });

const all = [
	...countries.values(),
	...written,
	...units.first.values(),
	...units.second.values(),
	...units.others,
	...known,
	...communities,
];
const placed = all.filter(({ lat }) => !Number.isNaN(lat));
const named = placed.filter((place) => namesOf(place).length > 0);
say(`${String(named.length)} places`);
say(`left out: ${String(all.length - placed.length)} units, as no source gives their point`);
say(
	`left out: ${String(placed.length - named.length)} places, as no name of theirs can be looked up`,
);

const { files, names } = pack(ordered(named));
const listed = manifest(files, { entries: named.length, names });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const { file, bytes } of files) writeFileSync(join(out, file), bytes);
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(listed, null, '\t')}\n`);
const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
say(`${String(names)} names in ${String(files.length)} files, ${(total / 1e6).toFixed(2)} MB`);

function say(line: string): void {
	process.stderr.write(`${line}\n`);
}
