/*
 * What the compiled gazetteer takes and gives: time and memory to load, bytes, and how many of the corpora's toponyms have a
 * candidate at all, and the right one among their candidates (the same GeoNames id, or within 161 km). Run with
 * `npm run bench:gazetteer`; the folder of the corpora and `--misses` (lists what has none) may follow.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from '@turf/turf';
import type { Entry, Gazetteer } from '#engine/gazetteer/model.ts';
import { openGazetteer } from '#engine/gazetteer/open.ts';
import { keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';

interface Toponym {
	exact: string;
	lat: number | null;
	lon: number | null;
	geonames: number | null;
}

interface Document {
	text: string;
	toponyms: Toponym[];
}

const FOLDER = 'static/gazetteer';
const NEAR = 161;
const TYPICAL = [0.5, 0.9, 1];

const given = process.argv.slice(2);
const corpora = given.find((argument) => !argument.startsWith('--')) ?? '../shared/corpora';
const saysMisses = given.includes('--misses');

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.bin'));
const total = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
const before = process.memoryUsage().rss;
const started = performance.now();
const worked = process.cpuUsage();
const gazetteer = await openGazetteer(read);
const took = performance.now() - started;
const { user, system } = process.cpuUsage(worked);
const taken = process.memoryUsage().rss - before;
say('entries', gazetteer.size.toLocaleString('en'));
say('files', `${String(files.length)}, ${megabytes(total)}`);
say(
	'loaded in',
	`${took.toFixed(0)} ms, ${((user + system) / 1000).toFixed(0)} ms of processor time`,
);
say('memory', megabytes(taken));

for (const name of ['lgl', 'geovirus']) {
	const lines = readFileSync(join(corpora, `${name}.jsonl`), 'utf8')
		.trim()
		.split('\n');
	const documents = lines.map((line) => JSON.parse(line) as Document);
	const toponyms = documents.flatMap(({ toponyms }) => toponyms).filter(({ lat }) => lat !== null);
	const candidates = toponyms.map(({ exact }) => candidatesOf(gazetteer, exact));
	const known = candidates.filter((entries) => entries.length > 0);
	const right = toponyms.filter((toponym, at) => isAmong(toponym, candidates[at] ?? []));
	const same = toponyms.filter(({ geonames }, at) =>
		candidates[at]?.some((entry) => entry.geonames !== null && entry.geonames === geonames),
	);
	say(`${name}: toponyms with a candidate`, share(known.length, toponyms.length));
	say(`${name}: the right one among them`, share(right.length, toponyms.length));
	say(`${name}: the same GeoNames id`, share(same.length, toponyms.length));
	say(`${name}: entries a toponym`, (candidates.flat().length / toponyms.length).toFixed(1));
	const fetched = await Promise.all(documents.map(({ text }) => bytesFor(text)));
	say(
		`${name}: fetched for a text (median, 90 %, most)`,
		TYPICAL.map((part) => megabytes(quantile(fetched, part))).join(', '),
	);
	if (saysMisses) listMisses(toponyms, candidates);
}

function candidatesOf({ matches }: Gazetteer, exact: string): Entry[] {
	const tokens = tokenize(exact);
	const whole = matches(keysOf(exact, tokens), 0).find(({ length }) => length === tokens.length);
	return whole?.candidates.map(({ entry }) => entry) ?? [];
}

function isAmong({ lat, lon, geonames }: Toponym, entries: readonly Entry[]): boolean {
	return entries.some(
		(entry) =>
			(geonames !== null && entry.geonames === geonames) ||
			distance([lon ?? 0, lat ?? 0], [entry.lon, entry.lat]) <= NEAR,
	);
}

/** Bytes that a browser fetches for a text: the core, and the shards of its words with a capital. */
async function bytesFor(text: string): Promise<number> {
	const tokens = tokenize(text).filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
	let bytes = 0;
	await openGazetteer(
		(file) => {
			bytes += statSync(join(FOLDER, file)).size;
			return read(file);
		},
		keysOf(text, tokens),
	);
	return bytes;
}

function listMisses(toponyms: readonly Toponym[], candidates: readonly Entry[][]): void {
	const counts = new Map<string, number>();
	for (const [at, toponym] of toponyms.entries()) {
		const entries = candidates[at] ?? [];
		if (isAmong(toponym, entries)) continue;
		const { exact, lat, lon, geonames } = toponym;
		const line = `${entries.length === 0 ? 'none ' : 'wrong'} ${exact} (${String(lat)}, ${String(lon)}) ${String(geonames)}`;
		counts.set(line, (counts.get(line) ?? 0) + 1);
	}
	for (const [line, count] of [...counts].sort(([, a], [, b]) => b - a))
		console.log(`${String(count).padStart(4)} ${line}`);
}

async function read(file: string): Promise<ArrayBuffer> {
	const { buffer, byteOffset, byteLength } = readFileSync(join(FOLDER, file));
	if (byteLength === buffer.byteLength) return buffer as ArrayBuffer;
	return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(part * (sorted.length - 1))] ?? 0;
}

function share(part: number, whole: number): string {
	return `${((100 * part) / whole).toFixed(1)} % (${String(part)} of ${String(whole)})`;
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(2)} MB`;
}

function say(what: string, value: string): void {
	console.log(`${what.padEnd(52)}${value}`);
}
