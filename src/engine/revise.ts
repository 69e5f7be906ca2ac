import { merge, type Report } from './merge.ts';
import type { Anchor, Content, Mention, Text, Time } from './model.ts';
import { propose, type Means, type Proposal } from './propose.ts';

/** What a text has after a run of the machine. */
export interface Revision extends Proposal {
	reports: { mentions: Report; times: Report };
}

/**
 * Proposes for a text that a map has already, beside what stands there. No decision of a person is changed (product rule
 * 9); `places` and `outlines` are those to add.
 */
export function revise(
	text: Text,
	content: Content,
	anchors: Readonly<Record<string, Anchor>>,
	means: Pick<Means, 'gazetteer' | 'ground' | 'at'>,
): Revision {
	const proposal = propose(text, {
		...means,
		known: content.places,
		published: isKnown(text) ? text.published.edtf : null,
	});
	const own = <T extends { text: string }>(records: readonly T[]) =>
		records.filter((record) => record.text === text.id);
	const times = merge(own(content.times), proposal.times, anchors, (n) => `${text.id}-t${n}`);
	const mentions = merge(
		own(content.mentions),
		proposal.mentions,
		anchors,
		(n) => `${text.id}-m${n}`,
	);
	const dated = new Set(times.merged.filter(({ edtf }) => edtf !== null).map(({ id }) => id));
	const renamed = (id: string | null) => (id === null ? null : (times.renamed.get(id) ?? id));
	const isDecided = ({ review }: Mention | Time) => review.state !== 'proposed';
	const merged = {
		times: times.merged.map((time) =>
			isDecided(time)
				? time
				: { ...time, anchors: time.anchors.map((anchor) => renamed(anchor) ?? anchor) },
		),
		mentions: mentions.merged.map((mention) => {
			if (isDecided(mention)) return mention;
			const time = renamed(mention.time);
			return { ...mention, time: time !== null && dated.has(time) ? time : null };
		}),
	};
	const used = new Set(merged.mentions.map(({ place }) => place));
	const places = proposal.places.filter(({ id }) => used.has(id));
	const drawn = new Set(places.map(({ outline }) => outline));
	return {
		mentions: inOrder(merged.mentions, text),
		times: inOrder(merged.times, text),
		places,
		outlines: proposal.outlines.filter(({ id }) => drawn.has(id)),
		reports: { mentions: mentions.report, times: times.report },
	};
}

/** A text without a date of its own says only that it is older than the day it was read. */
function isKnown({ published }: Text): boolean {
	return !published.edtf.startsWith('../');
}

function inOrder<T extends Mention | Time>(records: T[], { units }: Text): T[] {
	const rank = new Map(units.map(({ id }, index) => [id, index]));
	const at = ({ selector }: T) => rank.get(selector.unit) ?? units.length;
	return records.toSorted(
		(a, b) => at(a) - at(b) || a.selector.position.start - b.selector.position.start,
	);
}
