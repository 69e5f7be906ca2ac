import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { exactRates, overlapRates, type Rates } from '#engine/evaluation/spans.ts';
import { valueRates } from '#engine/evaluation/times.ts';
import { summarise } from '#engine/evaluation/toponyms.ts';
import { addEvaluations, evaluate as evaluateText, type Evaluation } from '#engine/evaluate.ts';
import { readDocument } from '#engine/read/document.ts';
import { ReadError } from '#engine/read/error.ts';
import { readGold } from '#engine/read/gold.ts';
import { MOST_BYTES, MOST_SAID } from '#engine/read/limit.ts';
import { decode } from '#lib/server/decode.ts';
import { codeOf } from '#lib/server/system.ts';
import { SHELL, write, type Command, type Io } from './command.ts';
import { Failure, SystemFailure } from './failure.ts';
import { gazetteer } from './gazetteer.ts';
import { linesOf } from './lines.ts';
import { Progress } from './progress.ts';

const USAGE = `dateline evaluate GOLD.jsonl [--spans]

Geoparses the texts of a corpus and measures what was found against what people found: a line each
{ id, published, text, toponyms: [{ start, end, lat, lon, geonames }], times: [{ start, end, value }] },
either of the two lists or both. Prints recognition of toponyms (spans, exact and overlapping),
resolution over all gold toponyms with coordinates (no answer counts as 20,039 km, the right GeoNames
id as 0), and times (strict, relaxed, value).

  --spans  resolve the gold's own toponyms, so that resolution is measured alone
`;

export const evaluate: Command = {
	summary: 'measure the geoparser against a corpus',
	usage: USAGE,
	run,
};

async function run(args: string[], io: Io = SHELL): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { spans: { type: 'boolean', default: false } },
	});
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0)
		throw new Failure(`found ${positionals.length} files; expected one corpus`);
	const places = await gazetteer();
	const progress = new Progress(io.stderr, 'evaluated');
	let sum: Evaluation | null = null;
	const began = performance.now();
	try {
		for await (const { number, bytes } of linesOf(createReadStream(file), MOST_BYTES)) {
			const place = { file, line: number };
			if (!bytes) throw ReadError.at({ ...place, record: 'text' }, 'more than 20 MB', MOST_SAID);
			const source = decode(bytes, file, number);
			if (source.trim() === '') continue;
			const gold = readGold(source, readDocument(source, place), place);
			const one = evaluateText(gold, places, values.spans);
			sum = sum ? addEvaluations(sum, one) : one;
			await progress.add(gold.text.length);
		}
	} catch (cause) {
		throw codeOf(cause) === null ? cause : new SystemFailure(file, cause);
	}
	if (!sum) throw new Failure(`${file}: found no text; expected one on each line`);
	const seconds = (performance.now() - began) / 1000;
	await write(io.stdout, report(sum, values.spans, seconds));
}

function report(sum: Evaluation, spans: boolean, seconds: number): string {
	const { texts, characters, everyName, freeStanding, misses, times } = sum;
	const lines = [`${texts} texts, ${characters} characters, ${seconds.toFixed(1)} s`];
	if (everyName && freeStanding && !spans)
		lines.push(
			say('toponyms, every name, exact', exactRates(everyName)),
			say('toponyms, every name, overlapping', overlapRates(everyName)),
			say('toponyms, free-standing, exact', exactRates(freeStanding)),
			say('toponyms, free-standing, overlapping', overlapRates(freeStanding)),
		);
	if (misses.length > 0) {
		const { count, near, medianKm, meanKm, sameId } = summarise(misses);
		lines.push(
			`resolution, of ${count}${spans ? ', gold spans' : ''}: within 161 km ${share(near)}, ` +
				`median ${medianKm.toFixed(1)} km, mean ${meanKm.toFixed(0)} km, right GeoNames id ${share(sameId)}`,
		);
	}
	if (times)
		lines.push(
			say('times, strict', exactRates(times)),
			say('times, relaxed', overlapRates(times)),
			say('times, value', valueRates(times)),
		);
	return lines.map((line) => `${line}\n`).join('');
}

function say(what: string, { precision, recall, f1 }: Rates): string {
	return `${what}: precision ${share(precision)}, recall ${share(recall)}, F1 ${share(f1)}`;
}

function share(value: number): string {
	return value.toFixed(3);
}
