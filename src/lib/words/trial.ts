/*
 * The words of the page on which a text can be tried.
 */

const number = new Intl.NumberFormat('en-GB');
const kilobytes = (bytes: number) => number.format(Math.ceil(bytes / 1000));

export const trial = {
	tab: 'Try a text',
	title: 'Try it on a text of your own',
	description: 'Paste a text and see the places and times it names, found on your own machine.',
	lead: 'Paste an article or a report in English. Dateline marks the places and times it names and sets them on the map.',
	privacy:
		'The text is read on this machine, by this page. It is not sent anywhere; it is kept in this tab until you close it.',
	honesty:
		'What appears is a machine’s proposal. It will miss names, take some for others, and nobody has reviewed it.',
	text: 'The text',
	published: 'Published on',
	optional: 'optional',
	publishedHint:
		'“Last week” and “on Tuesday” are counted from this day; without it, what has no date of its own can only be said to be before today.',
	example: 'Use an example',
	read: 'Read it',
	stop: 'Stop',
	size: (bytes: number, most: number) => `${kilobytes(bytes)} of ${kilobytes(most)} KB`,
	fetching: (files: number, of: number) =>
		`Fetching what the gazetteer knows of these names: ${files} of ${of} files`,
	reading: 'Reading the text…',
	refused: (found: string, expected: string) => `Found ${found}; expected ${expected}.`,
	tooLong: (bytes: number, most: number) =>
		`Found ${kilobytes(bytes)} KB; expected at most ${kilobytes(most)} KB.`,
	unreachable: (path: string, status: number | null) =>
		status === null
			? `Found no answer for ${path}; expected the files of this site. Try again when you are connected.`
			: `Found status ${status} for ${path}; expected the files of this site.`,
	failed: (message: string) => `The text could not be read: ${message}`,
	scriptless: 'Reading a text here needs JavaScript.',
	another: 'Another text',
	foreign: 'This does not look like English, the one language that is read here.',
	nothing: 'No place that could be drawn was found in it.',
	exampleText: `Turkish tanks cross into Jarabulus

Turkish tanks crossed the border at dawn on Wednesday and entered Jarabulus, a town on the west bank of the Euphrates that Islamic State had held for three years. Rebel fighters who had gathered at Karkamis, on the Turkish side, followed them.

By Thursday the fighters had reached villages south of the town, on the road to Manbij, which Kurdish-led forces had taken two weeks earlier. Ankara said that they must go back east of the river. Washington asked both sides to stand down.

In al-Bab, farther west, people spoke of convoys leaving towards Raqqa at night. The United Nations said in Geneva that more than 1,500 families had fled to the countryside north of Aleppo since the beginning of the month.`,
	exampleDate: '2016-08-26',
};
