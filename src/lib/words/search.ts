const format = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string) =>
	`${format.format(n)} ${n === 1 ? one : many}`;
const list = new Intl.ListFormat('en-GB');

interface Numbers {
	places: number;
	passages: number;
	periods: number;
}

const counted = ({ places, passages, periods }: Numbers) =>
	list.format([
		count(places, 'place', 'places'),
		count(passages, 'passage', 'passages'),
		count(periods, 'period', 'periods'),
	]);

/*
 * The words of the search.
 */
export const search = {
	label: 'Find a place, a passage or a period',
	placeholder: 'Find a place or a passage',
	short: 'Find',
	key: '/',
	close: 'Close the search',
	results: 'What was found',
	places: 'Places',
	passages: 'Passages',
	periods: 'Periods',
	more: (n: number) => `${format.format(n)} more; another word narrows them`,
	near: 'Nothing is spelled like this; what comes near:',
	some: 'Nothing holds all these words; what holds some of them:',
	also: (name: string) => `also ${name}`,
	notDrawn: 'not drawn',
	found: (numbers: Numbers, query: string) => `${counted(numbers)} for “${query}”`,
	none: (query: string) => `Nothing found for “${query}”.`,
	searched: (numbers: Numbers) =>
		`Searched: every name of ${count(numbers.places, 'place', 'places')} in every language it is given in, the words of ${count(numbers.passages, 'passage', 'passages')}, and the titles and dates of ${count(numbers.periods, 'period', 'periods')}.`,
	failed: 'The search could not be loaded. The lists of places and the texts are all there.',
};
