/*
 * How well the places of a text are found and resolved: by corpus, beside a library in the same run, and against the
 * reviewed mentions of the texts in geo/; with speed and memory. Run with `npm ci --prefix bench/rivals`, then
 * `npm run bench:geoparser [-- FOLDER]`; the folder has corpora as JSON lines `{ id, published, text, toponyms }`. Speeds are
 * processor time of one core.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	addCounts,
	exactRates,
	overlapRates,
	type Rates,
	type SpanCounts,
} from '#engine/evaluation/spans.ts';
import { countSpans, summarise, type GoldToponym } from '#engine/evaluation/toponyms.ts';
import { addEvaluations, evaluate, type Evaluation } from '#engine/evaluate.ts';
import { geoparse, type Toponym } from '#engine/geoparse.ts';
import type { MentionKind } from '#engine/model.ts';
import { joinUnits } from '#engine/propose/units.ts';
import { atlas } from '#lib/server/atlas.ts';
import { gazetteer as openGazetteer } from '../src/cli/gazetteer.ts';
import { FOLDER, fromRivals, linesOf } from './corpora.ts';

interface Line {
	id: string;
	published: string | null;
	text: string;
	toponyms: GoldToponym[];
}

/** Rounds before the one that counts, for the compiler to warm up. */
const WARM_UP = 2;

const { rival } = (await fromRivals('toponyms.ts')) as {
	rival: { name: string; tag: (text: string) => { start: number; end: number }[] };
};

const began = performance.now();
const gazetteer = await openGazetteer();
console.log(
	`gazetteer: ${gazetteer.size} entries, loaded in ${Math.round(performance.now() - began)} ms`,
);

const corpora = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.jsonl'))
	.map((name) => ({ name, lines: linesOf<Line>(join(FOLDER, name)) }))
	.filter(({ lines }) => lines[0]?.toponyms !== undefined);
for (const { name, lines } of corpora) measureCorpus(name, lines);
await measureReviewed();
measureSpeed(corpora.flatMap(({ lines }) => lines));

function measureCorpus(name: string, lines: Line[]): void {
	console.log(`\n${name}: ${lines.length} texts`);
	const own = evaluateAll(lines, false);
	if (own?.everyName) tell('Dateline, every name', own.everyName);
	if (own?.freeStanding) tell('Dateline, names that stand free', own.freeStanding);
	const others = lines.map(({ text, toponyms }) =>
		countSpans(
			toponyms,
			rival.tag(text).map((span) => ({ ...span, kind: 'place' as const, place: null })),
			'every-name',
		),
	);
	tell(rival.name, addCounts(others));
	const { count, near, medianKm, meanKm, sameId } = summarise(
		evaluateAll(lines, true)?.misses ?? [],
	);
	console.log(
		`  of ${count} gold spans ${percent(near)} resolved within 161 km, ${percent(sameId)} with the same GeoNames id;` +
			` median error ${medianKm.toFixed(1)} km, mean ${meanKm.toFixed(0)} km`,
	);
}

function evaluateAll(lines: Line[], spans: boolean): Evaluation | null {
	const all = lines.map((line) => evaluate({ ...line, times: null }, gazetteer, spans));
	return all.length === 0 ? null : all.reduce(addEvaluations);
}

function tell(who: string, counts: SpanCounts): void {
	console.log(
		`  ${who.padEnd(32)} exact ${told(exactRates(counts))}   overlapping ${told(overlapRates(counts))}`,
	);
}

function told({ precision, recall, f1 }: Rates): string {
	return `${f1.toFixed(3)} (${precision.toFixed(2)} / ${recall.toFixed(2)})`;
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

/** The reviewed mentions of the texts in geo/: drawn ones found, wrong pins, and kinds right. */
async function measureReviewed(): Promise<void> {
	const { content } = await atlas();
	const sum = { drawn: 0, found: 0, wrongPins: 0, kinds: 0, mentions: 0 };
	for (const { id, units, published } of content.texts) {
		const { text, locate } = joinUnits(units);
		const found = geoparse({ id, published: published.edtf, text }, gazetteer).toponyms.flatMap(
			(toponym) => {
				const place = locate(spanOf(toponym));
				return place === null
					? []
					: [{ toponym, unit: place.unit.id, start: place.start, end: place.end }];
			},
		);
		const reviewed = content.mentions.filter((mention) => mention.text === id);
		const matched = reviewed.map(({ kind, drawn, selector }) => {
			const { start, end } = selector.position;
			const over = found.filter(
				(one) => one.unit === selector.unit && one.start < end && start < one.end,
			);
			return { kind, drawn, over };
		});
		const right = new Set(matched.filter(({ drawn }) => drawn).flatMap(({ over }) => over));
		sum.drawn += matched.filter(({ drawn }) => drawn).length;
		sum.found += matched.filter(({ drawn, over }) => drawn && over.length > 0).length;
		sum.wrongPins += found.filter((one) => isPin(one.toponym) && !right.has(one)).length;
		sum.kinds += matched.filter(({ kind, over }) =>
			over.some((one) => one.toponym.kind === kind),
		).length;
		sum.mentions += reviewed.length;
	}
	console.log(
		`\nreviewed texts: ${sum.found} of ${sum.drawn} drawn mentions found, ${sum.wrongPins} wrong pins,` +
			` ${sum.kinds} of ${sum.mentions} kinds right`,
	);
}

function spanOf({ start, end, phrase }: Toponym): { start: number; end: number } {
	return phrase
		? { start: Math.min(start, phrase.start), end: Math.max(end, phrase.end) }
		: { start, end };
}

function isPin({ kind, place, dateline }: Toponym): boolean {
	const drawn: MentionKind[] = ['place', 'area'];
	return (
		!dateline &&
		drawn.includes(kind) &&
		(place?.precision === 'site' || place?.precision === 'town')
	);
}

function measureSpeed(lines: Line[]): void {
	const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
	const speed = (work: (line: Line) => unknown) => {
		for (let round = 0; round < WARM_UP; round++) lines.forEach(work);
		const before = process.cpuUsage();
		lines.forEach(work);
		const { user, system } = process.cpuUsage(before);
		return characters / (user + system);
	};
	const own = speed(({ id, published, text }) => geoparse({ id, published, text }, gazetteer));
	const memory = process.memoryUsage().rss / 1e6;
	const other = speed(({ text }) => rival.tag(text));
	console.log(`\nspeed over ${characters} characters, in millions a second`);
	console.log(`  Dateline ${own.toFixed(2)}, places and times; ${rival.name} ${other.toFixed(2)}`);
	console.log(
		`memory of the process with the gazetteer, the corpora and the library: ${memory.toFixed(0)} MB`,
	);
}
