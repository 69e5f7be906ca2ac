/*
 * The words of what is not on the map.
 */

const format = new Intl.NumberFormat('en-GB');

export const rest = {
	sum: (drawn: number, all: number) =>
		`${format.format(drawn)} of ${format.format(all)} mentions are drawn. The other ${format.format(all - drawn)} are not, each for a reason.`,
	how: 'Every number opens the list it counts; each entry leads to its words.',
	kinds: 'What the words are',
	texts: 'By text',
	reasons: 'Why they are not drawn',
	all: 'All',
	shares: { drawn: 'drawn', rest: 'not drawn', all: 'all' },
	count: (n: number) => format.format(n),
	/** The accessible name of a count: `23 not drawn: place`. */
	open: (n: number, share: string, row: string) => `${format.format(n)} ${share}: ${row}`,
	standsFor: (place: string) => `→ ${place}`,
	lost: 'no longer in the text',
	shown: (n: number, of: number) => `${format.format(n)} of ${format.format(of)} are listed.`,
	more: (n: number) => `Show ${format.format(n)} more`,
	method: 'How it is decided what is drawn',
};
