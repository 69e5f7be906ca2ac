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
	standings: 'What they stand for',
	metonymsHow:
		'Faint words inside what they stand for, whatever periods are chosen. The texts put nothing there, so there is no mark.',
	nowhere: (n: number) => `${format.format(n)} stand for what has no place on a map:`,
	unlisted: 'not in the list of places',
	claimsHow: 'Areas whose size a text states, beside what it measures them by, at one scale.',
	claim: {
		title: 'A size the text claims',
		close: 'Take the measured claims off the map',
		laid: (name: string, km2: number, drawn: number) =>
			`Dashed: ${name} (${format.format(km2)} km²; ${format.format(Math.round(drawn))} km² as drawn) at the same scale.`,
		tolerance:
			'At most that far off: if the whole edge erred the same way, by the tolerance of its outline.',
		more: 'How it is drawn and measured',
		onMap: 'Show it on the map',
	},
	faintly: (n: number) => `${format.format(n)} more faintly, for what they stand for`,
};

type Language = 'en' | 'ar';

const labels = {
	en: {
		government: (name: string) => `${name}${name.endsWith('s') ? '’' : '’s'} government`,
		within: 'in',
		more: (n: number) => `and ${n} more`,
		moved: (name: string) => `${name}, same scale, moved here`,
		atMost: 'at most',
	},
	ar: {
		government: (name: string) => `حكومة ${name}`,
		within: 'ضمن',
		more: (n: number) => `و${n} غيرها`,
		moved: (name: string) => `${name}، بالمقياس نفسه، منقولة إلى هنا`,
		atMost: 'على الأكثر',
	},
};

/** The words of a label on the map: `Turkey’s government · 13`, then `“Turkey” 8 · “Ankara” 5`; of no known place the words alone. */
export function governmentInWords(name: string | null, used: Used[], language: Language): string {
	if (name === null) return listed(used, language);
	const sum = used.reduce((all, { count }) => all + count, 0);
	const title = `${labels[language].government(name)} · ${format.format(sum)}`;
	return `${title}\n${listed(used, language)}`;
}

/** `in “Adana Agreement” 3`. */
export function namesInWords(used: Used[], language: Language): string {
	return `${labels[language].within} ${listed(used, language)}`;
}

const ratioFormat = new Intl.NumberFormat('en-GB', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});
const squareKilometres = (km2: number) => `${format.format(Math.round(km2))} km²`;

/** `8,413 km² = 0.80 × Lebanon`, then `± 0.38 at most`. */
export function measureInWords(
	{ km2, ratio, ratioTolerance }: { km2: number; ratio: number; ratioTolerance: number | null },
	yardstick: string,
	language: Language,
): string {
	const measure = `${squareKilometres(km2)} = ${ratioFormat.format(ratio)} × ${yardstick}`;
	if (ratioTolerance === null) return measure;
	return `${measure}\n± ${ratioFormat.format(ratioTolerance)} ${labels[language].atMost}`;
}

/** `Lebanon, same scale, moved here`, then `10,452 km²`. */
export function yardstickInWords(name: string, km2: number, language: Language): string {
	return `${labels[language].moved(name)}\n${squareKilometres(km2)}`;
}

function listed(used: Used[], language: Language): string {
	const named = used
		.slice(0, NAMED)
		.map(({ words, count }) => `“${words}” ${format.format(count)}`);
	const more = used.length - NAMED;
	return [...named, ...(more > 0 ? [labels[language].more(more)] : [])].join(' · ');
}
