import type { Anchor, Review, Selector } from './model.ts';

/** What mentions and times have in common: words that are marked, and who decided about them. */
export interface Annotation {
	id: string;
	selector: Selector;
	review: Review;
}

/** What a new run of the machine found beside what stood there, as ids. */
export interface Report {
	/** Decided by a person, and left as it is. */
	decided: string[];
	/** Of `decided`, those whose words stand elsewhere now; and those whose words are no longer found. */
	moved: string[];
	lost: string[];
	/** Proposed before and again. */
	again: string[];
	new: string[];
	/** Proposed before and no longer; they are left out. */
	gone: string[];
}

export interface Merged<T> {
	merged: T[];
	report: Report;
	/** The id of each proposal now, or of what a person decided about its words. */
	renamed: Map<string, string>;
}

/**
 * Joins new proposals to what a text already has (product rule 9). What a person decided is never changed and never
 * dropped, and nothing is proposed where it stands. A proposal made again keeps its id.
 * @param anchors of the existing annotations in the text as it is now, by id
 * @param name gives the id of the nth annotation, counted from 1
 */
export function merge<T extends Annotation>(
	existing: readonly T[],
	proposed: readonly T[],
	anchors: Readonly<Record<string, Anchor>>,
	name: (n: number) => string,
): Merged<T> {
	const decided = existing.filter(isDecided);
	const open = existing.filter((each) => !isDecided(each));
	const at = (each: T) => anchors[each.id] ?? { status: 'lost' as const, found: 0 };
	const standing = (proposal: T) =>
		decided.find((each) => overlaps(proposal.selector, at(each)))?.id ?? null;
	const free = proposed.filter((proposal) => standing(proposal) === null);
	const taken = new Set(existing.map(({ id }) => id));
	const renamed = new Map(
		proposed.flatMap((proposal): [string, string][] => {
			const id = standing(proposal);
			return id === null ? [] : [[proposal.id, id]];
		}),
	);
	let next = 1;
	const unused = (): string => {
		while (taken.has(name(next))) next += 1;
		taken.add(name(next));
		return name(next);
	};
	const added = free.map((proposal) => {
		const before = open.find((each) => isSame(proposal.selector, at(each)));
		const id = before?.id ?? unused();
		renamed.set(proposal.id, id);
		return { ...proposal, id };
	});
	const kept = new Set(added.map(({ id }) => id));
	const known = new Set(existing.map(({ id }) => id));
	const ids = (list: T[]) => list.map(({ id }) => id);
	return {
		merged: [...decided, ...added],
		renamed,
		report: {
			decided: ids(decided),
			moved: ids(decided.filter((each) => at(each).status === 'moved')),
			lost: ids(decided.filter((each) => at(each).status === 'lost')),
			again: ids(added.filter(({ id }) => known.has(id))),
			new: ids(added.filter(({ id }) => !known.has(id))),
			gone: ids(open.filter(({ id }) => !kept.has(id))),
		},
	};
}

function isDecided({ review }: Annotation): boolean {
	return review.state !== 'proposed';
}

function isSame({ unit, position }: Selector, at: Anchor): boolean {
	return (
		at.status !== 'lost' &&
		at.unit === unit &&
		at.start === position.start &&
		at.end === position.end
	);
}

function overlaps({ unit, position }: Selector, at: Anchor): boolean {
	return (
		at.status !== 'lost' && at.unit === unit && at.start < position.end && position.start < at.end
	);
}
