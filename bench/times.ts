/*
 * How well the times of a text are found and dated: by corpus, beside two libraries in the same run, and against the reviewed
 * times of the texts in geo/. Run with `npm ci --prefix bench/rivals`, then `npm run bench:times [-- FOLDER]`; the folder has
 * corpora as JSON lines `{ id, published, text, times: [{ start, end, value }] }`. Speeds are processor time of one core.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { boundsOf, overlaps, sameBounds } from '#engine/dates.ts';
import { exactRates, overlapRates, type Rates } from '#engine/evaluation/spans.ts';
import {
	addTimeCounts,
	countTimes,
	valueRates,
	type GoldTime,
	type ProposedTime,
} from '#engine/evaluation/times.ts';
import { joinUnits } from '#engine/propose/units.ts';
import { keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';
import { find } from '#engine/times/find.ts';
import { tagTimes } from '#engine/times/tag.ts';
import { typed } from '#engine/times/words.ts';
import { atlas } from '#lib/server/atlas.ts';
import { FOLDER, fromRivals, linesOf } from './corpora.ts';

interface Line {
	published: string;
	text: string;
	times: GoldTime[];
}

type Tag = (text: string, published: string) => ProposedTime[];

const { rivals } = (await fromRivals('times.ts')) as {
	rivals: { name: string; tag: Tag }[];
};
const taggers: { name: string; tag: Tag }[] = [{ name: 'Dateline', tag: tagTimes }, ...rivals];

const corpora = readdirSync(FOLDER).filter((name) => name.endsWith('-times.jsonl'));
for (const file of corpora) measureCorpus(file, linesOf<Line>(join(FOLDER, file)));
await measureReviewed();
measureSpeed(corpora.flatMap((file) => linesOf<Line>(join(FOLDER, file))));

function measureCorpus(name: string, lines: Line[]): void {
	console.log(`\n${name}: ${lines.length} texts`);
	for (const { name: tagger, tag } of taggers) {
		const counts = addTimeCounts(
			lines.map(({ text, published, times }) => countTimes(times, tag(text, published))),
		);
		const measures = {
			strict: exactRates(counts),
			relaxed: overlapRates(counts),
			value: valueRates(counts),
		};
		const figures = Object.entries(measures).map(([measure, rates]) => `${measure} ${told(rates)}`);
		console.log(`  ${tagger.padEnd(16)} ${figures.join('   ')}`);
	}
}

function told({ precision, recall, f1 }: Rates): string {
	return `${f1.toFixed(3)} (${precision.toFixed(2)} / ${recall.toFixed(2)})`;
}

function measureSpeed(lines: Line[]): void {
	const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
	const speed = (work: (line: Line) => unknown) => {
		// The first round is for the compiler to warm up.
		lines.forEach(work);
		const before = process.cpuUsage();
		lines.forEach(work);
		return characters / process.cpuUsage(before).user;
	};
	const own = speed(({ text, published }) => tagTimes(text, published));
	console.log(`\nspeed over ${characters} characters, in millions a second`);
	console.log(
		`  Dateline ${own.toFixed(1)}, of which its extents alone ${speed(extents).toFixed(1)}`,
	);
	for (const { name, tag } of rivals) {
		const other = speed(({ text, published }) => tag(text, published));
		console.log(
			`  ${name} ${other.toFixed(2)}: Dateline is ${(own / other).toFixed(1)} times as fast`,
		);
	}
}

function extents({ text }: Line) {
	const tokens = tokenize(text);
	return find(typed(text, tokens, keysOf(text, tokens)));
}

/** The reviewed times of the texts in geo/: how many phrases are found, and how their EDTF values compare. */
async function measureReviewed(): Promise<void> {
	const { content } = await atlas();
	for (const text of content.texts) {
		const reviewed = content.times.filter((time) => time.text === text.id);
		const { text: whole, locate } = joinUnits(text.units);
		const found = tagTimes(whole, text.published.edtf).flatMap((time) => {
			const place = locate(time);
			return place === null
				? []
				: [{ edtf: time.edtf, unit: place.unit.id, start: place.start, end: place.end }];
		});
		const counts = { found: 0, datable: 0, same: 0, bounds: 0, overlapping: 0 };
		for (const { selector, edtf } of reviewed) {
			const { start, end } = selector.position;
			const times = found.filter(
				(time) => time.unit === selector.unit && time.start < end && start < time.end,
			);
			if (times.length > 0) counts.found++;
			if (edtf === null) continue;
			counts.datable++;
			const values = times.flatMap((time) => time.edtf ?? []);
			if (values.includes(edtf)) counts.same++;
			if (values.some((value) => sameBounds(boundsOf(value), boundsOf(edtf)))) counts.bounds++;
			if (values.some((value) => overlaps(boundsOf(value), boundsOf(edtf)))) counts.overlapping++;
		}
		console.log(
			`\n${text.id}: ${counts.found} of ${reviewed.length} reviewed phrases found; of ${counts.datable} with a date` +
				` ${counts.same} have the same EDTF value, ${counts.bounds} the same bounds, ${counts.overlapping} overlapping ones`,
		);
	}
}
