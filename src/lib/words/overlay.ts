/*
 * The words of what can be shown besides the marks: names that stand for something else, and measured claims.
 */

/** Words and how often the texts use them. */
interface Used {
	words: string;
	count: number;
}

const format = new Intl.NumberFormat('en-GB');
/** How many of the words used a label on the map names. */
const NAMED = 3;

export const overlays = {
	/** What each switch shows. */
	names: {
		metonyms: 'Governments, and names inside names',
		claims: 'Sizes the texts claim, measured',
	},
	metonymsHow:
		'Faint words inside what they stand for, whatever periods are chosen. The texts put nothing there, so there is no mark.',
	nowhere: (n: number) => `${format.format(n)} stand for what has no place on a map:`,
	unlisted: 'not in the list of places',
	faintly: (n: number) => `${format.format(n)} more faintly, for what they stand for`,
};

type Language = 'en' | 'ar';

const labels = {
	en: {
		government: (name: string) => `${name}${name.endsWith('s') ? '’' : '’s'} government`,
		within: 'in',
		more: (n: number) => `and ${n} more`,
	},
	ar: {
		government: (name: string) => `حكومة ${name}`,
		within: 'ضمن',
		more: (n: number) => `و${n} غيرها`,
	},
};

/** The words of a label on the map: `Turkey’s government · 13`, then `“Turkey” 8 · “Ankara” 5`. */
export function governmentInWords(name: string, used: Used[], language: Language): string {
	const sum = used.reduce((all, { count }) => all + count, 0);
	const title = `${labels[language].government(name)} · ${format.format(sum)}`;
	return `${title}\n${listed(used, language)}`;
}

/** `in “Adana Agreement” 3`. */
export function namesInWords(used: Used[], language: Language): string {
	return `${labels[language].within} ${listed(used, language)}`;
}

function listed(used: Used[], language: Language): string {
	const named = used
		.slice(0, NAMED)
		.map(({ words, count }) => `“${words}” ${format.format(count)}`);
	const more = used.length - NAMED;
	return [...named, ...(more > 0 ? [labels[language].more(more)] : [])].join(' · ');
}
