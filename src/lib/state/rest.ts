import type { MentionKind, NotDrawn } from '#engine/model.ts';
import type { MapView, MarkView } from './view.ts';

/** Which of the mentions: those on the map, the rest of them, or all. */
export type Share = 'drawn' | 'rest' | 'all';

/** Mentions that can be listed; its id is what the address says. */
export interface List {
	id: string;
	marks: MarkView[];
}

/** The mentions that have something in common, by share. */
export interface Row<Value extends string> {
	value: Value;
	shares: Record<Share, List>;
}

/** Rows that add up to their sum. */
export interface Count<Value extends string> {
	rows: Row<Value>[];
	sum: Row<string>;
}

/** Every mention, counted three times over: by kind, by text, and, of those not drawn, by reason. */
export interface Denominator {
	kinds: Count<MentionKind>;
	texts: Count<string>;
	/** The most frequent reason first. */
	reasons: Count<NotDrawn>;
}

/** In the order the kinds are told: from what is somewhere to what is nowhere. */
const KINDS: Record<MentionKind, number> = {
	place: 0,
	area: 1,
	metonym: 2,
	'in-name': 3,
	demonym: 4,
	title: 5,
	'person-name': 6,
};

/** The denominator of the map (product rule 7). */
export function denominator({ marks, texts }: Pick<MapView, 'marks' | 'texts'>): Denominator {
	const order = texts.map(({ id }) => id);
	const all = Object.values(marks);
	const rest = all.filter(({ notDrawn }) => notDrawn !== null);
	return {
		kinds: {
			rows: rows('kind', all, ({ kind }) => kind).sort((a, b) => KINDS[a.value] - KINDS[b.value]),
			sum: row('kinds', 'kinds', all),
		},
		texts: {
			rows: rows('text', all, ({ text }) => text).sort(
				(a, b) => order.indexOf(a.value) - order.indexOf(b.value),
			),
			sum: row('texts', 'texts', all),
		},
		reasons: {
			rows: rows('reason', rest, ({ notDrawn }) => notDrawn).sort(
				(a, b) => b.shares.all.marks.length - a.shares.all.marks.length,
			),
			sum: row('reasons', 'reasons', rest),
		},
	};
}

/** The list of an id in the address; null where there is none. */
export function listIn(view: Pick<MapView, 'marks' | 'texts'>, id: string): List | null {
	const lists = Object.values(denominator(view)).flatMap((count: Count<string>) =>
		[...count.rows, count.sum].flatMap(({ shares }) => Object.values(shares)),
	);
	return lists.find((list) => list.id === id && list.marks.length > 0) ?? null;
}

function rows<Value extends string>(
	name: string,
	all: MarkView[],
	valueOf: (mark: MarkView) => Value | null,
): Row<Value>[] {
	const groups = Map.groupBy(all, valueOf);
	return [...groups].flatMap(([value, marks]) =>
		value === null ? [] : [row(`${name}.${value}`, value, marks)],
	);
}

function row<Value extends string>(id: string, value: Value, marks: MarkView[]): Row<Value> {
	const drawn = marks.filter(({ notDrawn }) => notDrawn === null);
	const rest = marks.filter(({ notDrawn }) => notDrawn !== null);
	return {
		value,
		shares: {
			drawn: { id: `${id}.drawn`, marks: drawn },
			rest: { id: `${id}.rest`, marks: rest },
			all: { id, marks },
		},
	};
}
