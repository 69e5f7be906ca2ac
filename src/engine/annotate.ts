import type { Run } from './model.ts';

/** Where a mention or time stands in a unit; UTF-16 offsets. */
export interface Span {
	kind: 'mention' | 'time';
	id: string;
	start: number;
	end: number;
}

/**
 * Nests spans into a text. Every mention stays whole; a time that crosses the edge of a mention is split at that edge.
 * Mentions must not cross one another (mention-findings.ts reports those).
 */
export function annotate(text: string, spans: Span[]): Run[] {
	const mentions = spans.filter(({ kind }) => kind === 'mention');
	const times = spans
		.filter(({ kind }) => kind === 'time')
		.flatMap((time) => splitAtEdges(time, mentions));
	return nest(text, 0, text.length, [...mentions, ...times].sort(outermostFirst));
}

function nest(text: string, start: number, end: number, spans: Span[]): Run[] {
	const runs: Run[] = [];
	let at = start;
	let rest = spans;
	while (rest[0]) {
		const [span, ...others] = rest;
		if (span.start > at) runs.push({ kind: 'words', text: text.slice(at, span.start) });
		const inside = others.flatMap((other) => clip(other, span.start, span.end));
		const { kind, id } = span;
		runs.push({ kind, id, runs: nest(text, span.start, span.end, inside) });
		at = span.end;
		rest = others.flatMap((other) => clip(other, span.end, end)).sort(outermostFirst);
	}
	if (at < end) runs.push({ kind: 'words', text: text.slice(at, end) });
	return runs;
}

/** What of a span lies between two offsets; only times ever lose a part, as mentions do not cross. */
function clip(span: Span, from: number, to: number): Span[] {
	const [start, end] = [Math.max(span.start, from), Math.min(span.end, to)];
	return start < end ? [{ ...span, start, end }] : [];
}

function outermostFirst(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end || (a.kind === 'time' ? -1 : 1);
}

function splitAtEdges(time: Span, mentions: Span[]): Span[] {
	const edges = mentions
		.filter((mention) => mention.start < time.end && time.start < mention.end)
		.filter((mention) => !(time.start <= mention.start && mention.end <= time.end))
		.flatMap(({ start, end }) => [start, end])
		.filter((edge) => time.start < edge && edge < time.end)
		.sort((a, b) => a - b);
	const cuts = [...new Set([time.start, ...edges, time.end])];
	return cuts.slice(1).map((end, index) => ({ ...time, start: cuts[index] as number, end }));
}
