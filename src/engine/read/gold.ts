import * as v from 'valibot';
import { ReadError } from './error.ts';
import type { Document } from './document.ts';

/** A text of a corpus with what people found in it. Offsets are UTF-16; coordinates in degrees. */
export interface GoldText extends Document {
	/** Null where the corpus does not annotate toponyms. */
	toponyms: GoldToponym[] | null;
	/** Null where the corpus does not annotate times. */
	times: GoldTime[] | null;
}

interface GoldToponym {
	start: number;
	end: number;
	lat: number | null;
	lon: number | null;
	geonames: number | null;
}

interface GoldTime {
	start: number;
	end: number;
	value: string | null;
}

const span = { start: v.number('an offset'), end: v.number('an offset') };
const degrees = v.optional(v.nullable(v.number('degrees')), null);
const gold = v.object({
	toponyms: v.optional(
		v.nullable(
			v.array(
				v.object({
					...span,
					lat: degrees,
					lon: degrees,
					geonames: v.optional(v.nullable(v.number('a GeoNames id')), null),
				}),
				'a list',
			),
		),
		null,
	),
	times: v.optional(
		v.nullable(
			v.array(v.object({ ...span, value: v.optional(v.nullable(v.string()), null) }), 'a list'),
		),
		null,
	),
});

/**
 * What a line of a corpus says beside its text: `toponyms`, `times` or both.
 * @throws {ReadError} naming the line, what was found and what was expected
 */
export function readGold(
	source: string,
	document: Document,
	place: { file: string; line: number },
): GoldText {
	const result = v.safeParse(gold, JSON.parse(source));
	const at = { ...place, record: `text ${document.id}` };
	if (!result.success) {
		const [issue] = result.issues;
		throw ReadError.at(at, `${v.getDotPath(issue)}: ${issue.received}`, issue.message);
	}
	if (!result.output.toponyms && !result.output.times)
		throw ReadError.at(at, 'neither toponyms nor times', 'what people found in the text');
	const spans = [...(result.output.toponyms ?? []), ...(result.output.times ?? [])];
	const beyond = spans.find(({ start, end }) => start >= end || end > document.text.length);
	if (beyond) {
		const { length } = document.text;
		const found = `words at ${beyond.start}–${beyond.end} of a text of ${length} characters`;
		throw ReadError.at(at, found, 'offsets within the text, the start before the end');
	}
	return { ...document, ...result.output };
}
