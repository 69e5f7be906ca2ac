import type { Receipt, Relation, RelationSide } from '#engine/model.ts';
import type { PlaceView } from './view.ts';

/** What one text says of a place, drawn and not. */
export interface Told {
	drawn: Receipt[];
	others: Receipt[];
}

export interface ComparedPlace {
	/** Id of the place. */
	place: string;
	a: Told;
	b: Told;
	/** The relations that have it on a side. */
	relations: ComparedRelation[];
}

export interface ComparedSide extends RelationSide {
	/** Of its mentions, in the order of the text. */
	receipts: Receipt[];
}

export interface ComparedRelation extends Pick<Relation, 'id' | 'kind' | 'why' | 'review'> {
	a: ComparedSide;
	b: ComparedSide;
}

/** Two texts, place by place: every place that either of them names stands in exactly one of the first three lists. */
export interface Comparison {
	both: ComparedPlace[];
	onlyA: ComparedPlace[];
	onlyB: ComparedPlace[];
	/** What an editor says has changed, belongs together or contradicts, turned so that `a` is of the first text. */
	changed: ComparedRelation[];
	/** What an editor looked at and refused. */
	refused: ComparedRelation[];
}

type Compared = Pick<PlaceView, 'id' | 'receipts'>;

/**
 * Compares two texts, given by id. Nothing is merged: each keeps its own receipts. Of each list the places drawn come
 * first, then those named most often.
 */
export function compare(
	places: Compared[],
	relations: Relation[],
	a: string,
	b: string,
): Comparison {
	const turned = relations.flatMap((relation) => turn(relation, places, a, b) ?? []);
	const [refused, changed] = split(turned, isRefused);
	const named = places
		.map(({ id, receipts }) => ({
			place: id,
			a: toldIn(a, receipts),
			b: toldIn(b, receipts),
			relations: changed.filter((one) => one.a.place === id || one.b.place === id),
		}))
		.sort((one, other) => drawn(other) - drawn(one) || mentions(other) - mentions(one));
	const inA = named.filter((one) => isTold(one.a));
	const [both, onlyA] = split(inA, (one) => isTold(one.b));
	const onlyB = named.filter((one) => !isTold(one.a) && isTold(one.b));
	return { both, onlyA, onlyB, changed, refused };
}

function toldIn(text: string, receipts: Receipt[]): Told {
	const own = receipts.filter((receipt) => receipt.text === text);
	const [drawn, others] = split(own, ({ dating }) => dating !== null);
	return { drawn, others };
}

function isTold({ drawn, others }: Told): boolean {
	return drawn.length + others.length > 0;
}

/** In how many of the two texts it is drawn. */
function drawn({ a, b }: ComparedPlace): number {
	return Math.sign(a.drawn.length) + Math.sign(b.drawn.length);
}

function mentions({ a, b }: ComparedPlace): number {
	return [a, b].reduce((sum, told) => sum + told.drawn.length + told.others.length, 0);
}

/** A relation with its sides in the order asked for; null where it is of other texts. */
function turn(relation: Relation, places: Compared[], a: string, b: string) {
	const { one, other, ...rest } = relation;
	const [first, second] = one.text === a ? [one, other] : [other, one];
	if (first.text !== a || second.text !== b) return null;
	return { ...rest, a: withReceipts(first, places), b: withReceipts(second, places) };
}

function withReceipts(side: RelationSide, places: Compared[]): ComparedSide {
	const { receipts = [] } = places.find(({ id }) => id === side.place) ?? {};
	return {
		...side,
		receipts: side.mentions.flatMap((id) => receipts.find(({ mention }) => mention === id) ?? []),
	};
}

function isRefused({ review: { state } }: ComparedRelation): boolean {
	return state === 'rejected' || state === 'not-identifiable';
}

function split<T>(list: T[], isFirst: (one: T) => boolean): [T[], T[]] {
	return [list.filter(isFirst), list.filter((one) => !isFirst(one))];
}
