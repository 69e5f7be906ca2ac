import type { RelationKind } from '#engine/model.ts';

/*
 * The words of the page that compares two texts.
 */

const number = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string) =>
	`${number.format(n)} ${n === 1 ? one : many}`;

export const compareWords = {
	tab: 'Compare',
	title: 'Two texts, place by place',
	description: 'What two texts place, what only one of them does, and what changed between them.',
	lead: 'What both texts name, what only one does, and what changed from one to the other. Each keeps its own words and its own dates; nothing is averaged.',
	fromTexts: 'Compare two of them, place by place',

	choose: {
		label: 'The two texts',
		/** Isolated by U+2068 and U+2069: a title may run the other way. */
		option: (title: string, date: string) => `\u2068${title}\u2069, ${date}`,
		go: 'Compare',
		swap: 'Swap the two',
		scriptless:
			'Choosing other texts needs JavaScript; without it this page always compares these two. The pages of the texts and of the places need none.',
	},
	none: 'There is no text yet, so there is nothing to compare.',
	single: 'There is only one text, so there is nothing to compare it with.',
	same: 'Both are the same text. Choose another one to compare it with.',

	groups: {
		label: 'What stands here',
		changed: 'What changed',
		both: 'In both',
		only: (letter: string) => `Only in ${letter}`,
	},
	changedLead:
		'Which places of the two belong together is an editor’s reading, each with its reason. Our words stand above; the receipts are the texts’ own.',
	noContradiction:
		'No contradiction between the two texts is on record. Where an outside source disagrees with one of them, its note stands with the receipt.',
	noneChanged: 'No editor has said yet what of these two texts belongs together.',
	noneBoth: 'No place is named in both.',
	noneOnly: 'Every place it names is in the other text too.',

	kinds: {
		'same-place-changed': 'same place, changed',
		related: 'belong together',
		contradiction: 'the texts contradict each other',
	} satisfies Record<RelationKind, string>,
	why: {
		'same-place-changed': 'What changed:',
		related: 'Why they belong together:',
		contradiction: 'What they contradict each other in:',
	} satisfies Record<RelationKind, string>,
	toldToo: 'Also told in',
	refused: (id: string) => `An editor looked at “${id}” and refused it:`,
	onMap: (name: string) => `${name} on the map`,

	drawnOn: (places: number) => `on ${count(places, 'place', 'places')}`,
	nothingDrawn: 'Nothing of it is drawn.',
	counts: (letter: string | null, drawn: number, others: number) => {
		const parts = [
			drawn > 0 && `${number.format(drawn)} drawn`,
			others > 0 && `${number.format(others)} not drawn`,
		];
		const counts = parts.filter(Boolean).join(', ');
		return letter === null ? counts : `${letter} ${counts}`;
	},
	others: (n: number) => `${count(n, 'mention', 'mentions')}, not drawn`,
	more: (n: number) => `${number.format(n)} more on the page of the place`,
	above: (names: string) => `See above: ${names}`,
	pageOf: 'Everything about this place',
};
