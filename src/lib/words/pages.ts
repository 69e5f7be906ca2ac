import type { Language } from '#engine/model.ts';

/*
 * The words of the reading pages, the place pages and the method page.
 */

const format = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string) =>
	`${format.format(n)} ${n === 1 ? one : many}`;
const list = new Intl.ListFormat('en-GB');

const languages = {
	en: 'English',
	ar: 'Arabic',
	tr: 'Turkish',
	ku: 'Kurdish',
} satisfies Record<Language, string>;

export const pages = {
	site: {
		label: 'Pages',
		skip: 'Skip to the content',
		heading: (title: string) => `${title} · Dateline`,
	},

	failed: {
		title: 'This page could not be made',
		body: 'Something went wrong on our side. These pages hold what the map holds:',
	},

	offline: {
		title: 'There is no connection',
		body: 'This page could not be fetched without one. Once it is back, try again; these pages hold what the map holds:',
	},

	locator: {
		alt: (names: string[]) => `Small map showing ${list.format(names)}`,
		away: 'Outside this frame',
		distance: (km: number, towards: string) => `${format.format(km)} km ${towards}`,
		scale: 'Colour is time',
	},

	texts: {
		title: 'Texts',
		description:
			'The texts this map is made from, each with what it names and what of that is drawn.',
		lead: (n: number) =>
			`The map is made from ${count(n, 'text', 'texts')} and from nothing else. What other sources say stands beside them as notes.`,
		counts: (drawn: number, all: number) => `${drawn} of ${all} mentions are drawn`,
		words: (paragraphs: number) => count(paragraphs, 'paragraph', 'paragraphs'),
	},

	text: {
		description: (title: string, publisher: string, drawn: number, all: number) =>
			`${title} (${publisher}), with every place name marked: ${drawn} of ${all} mentions are on the map.`,
		paragraph: (n: number) => `Paragraph ${n}`,
		key: {
			label: 'How the text is marked',
			stated: 'on the map',
			hollow: 'on the map, date not stated here',
			not: 'named, not on the map',
			time: 'a time',
			moved: 'found elsewhere than where it was marked',
		},
		lost: 'Words no longer in this text',
		lostLead:
			'Editors marked these words; the text has changed since, and they are found nowhere or in several places. Nothing is guessed.',
		lostHere: 'words no longer here:',
		lostFrom: (unit: string) => `stood in ${unit}`,
		all: 'All texts',
	},

	places: {
		title: 'Places',
		description:
			'Every place the texts name: those on the map first, then those named but not drawn, with the reason.',
		lead: (drawn: number, rest: number) =>
			`${count(drawn, 'place is', 'places are')} on the map. ${count(rest, 'other is', 'others are')} named, but the texts put nothing there.`,
		drawn: 'On the map',
		rest: 'Named, not drawn',
		restLead: 'Each with the reason for every mention.',
		counts: (drawn: number, rest: number) =>
			drawn === 0
				? `${count(rest, 'mention', 'mentions')}, none drawn`
				: rest === 0
					? `${drawn} drawn`
					: `${drawn} drawn, ${rest} not`,
		/** A single reason needs no count beside the sum. */
		reason: (reason: string, n: number, single: boolean) => (single ? reason : `${reason} ${n}`),
		nowhere: 'Mentions that name no place in the list',
	},

	place: {
		description: (name: string, drawn: number, all: number) =>
			`${name} in the texts: ${count(all, 'mention', 'mentions')}, ${drawn} drawn, each with its sentence, its date and its paragraph.`,
		alternates: 'Also written',
		spelling: (of: Language[]) =>
			of.length > 0 ? ` (${list.format(of.map((language) => languages[language]))})` : '',
		precision: (words: string) => `precision: ${words}`,
		geonames: (id: number) => `GeoNames ${id}`,
		wikidata: (id: string) => `Wikidata ${id}`,
		onMap: 'See it on the map',
		receipts: 'What the texts say',
		drawing: 'How it is drawn',
		ends: (start: string, end: string) =>
			start === end ? `both ends ${start}` : `start ${start}, end ${end}`,
		periodOnMap: 'This period on the map',
		also: 'Also shows in',
		undated: 'Without a date',
		noPeriod: 'Outside every period',
		others: 'Other mentions, not drawn',
		notDrawn: {
			country:
				'A whole country is never a mark: a dot in its middle would be false. Its outline shows on the map while it is chosen.',
			lost: 'A text named it, but the words are no longer where they stood; what they said is no longer drawn.',
			none: 'The texts name it, but put nothing there, so it has no mark.',
		},
		all: 'All places',
	},

	provenance: {
		by: (who: string) => `Drawn by ${who}.`,
		point: (who: string) => `Set by ${who}.`,
		from: (sources: string[]) => `From ${sources.join('; ')}.`,
		tolerance: (words: string) => `Certain to ${words}.`,
		noTolerance: 'No tolerance is stated.',
		licence: (licence: string) => `Licence: ${licence}.`,
		held: (words: string) => `held ${words}`,
		ours: 'as drawn here',
	},

	claim: {
		stated: (words: string) => `“${words}”, in the text`,
		drawn: 'the outlines drawn here',
		times: (ratio: number, name: string) => `${ratio.toFixed(2)} × ${name}`,
		caption: (name: string, km2: number, source: string) =>
			`Against ${name}, ${format.format(km2)} km² (${source}).`,
		method: (method: string) => `${method}.`,
		tolerance: (km2: number, ratio: number) =>
			`They may be off by ${format.format(Math.round(km2))} km², or ${ratio.toFixed(2)} times, at most: if the whole edge erred the same way, by the tolerance of each outline.`,
		onMap: 'See it measured on the map',
	},

	receipt: {
		source: 'At the publisher',
		note: 'Editor’s note',
		review: (by: string, at: string) => `${by}, ${at}`,
	},
};
