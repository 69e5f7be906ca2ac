import type { Basis, Edge, Emptiness, EndStatus, MentionKind, NotDrawn } from '#engine/model.ts';
import type { Precision, ReviewState } from '#engine/model.ts';

/*
 * Every word of the interface stands here, so that another language is another file of the same shape.
 */

const number = new Intl.NumberFormat('en-GB');
const rounded = (value: number, digits: number) =>
	new Intl.NumberFormat('en-GB', {
		maximumFractionDigits: digits,
		minimumFractionDigits: digits,
	}).format(value);
const list = new Intl.ListFormat('en-GB');
const count = (n: number, one: string, many: string) =>
	`${number.format(n)} ${n === 1 ? one : many}`;

/** How a unit of a text is referred to: ¶12, caption, heading 3. */
export function unitName(unit: string): string {
	const [, kind, index] = /^([ph])(\d+)$/.exec(unit) ?? [];
	if (kind === 'p') return `¶${index}`;
	if (kind === 'h') return `heading ${index}`;
	return unit;
}

export const words = {
	name: 'Dateline',
	title: 'Dateline: the texts, mapped',
	tagline: 'A map in which every mark leads back to the paragraph it came from.',

	sheet: { handle: 'Raise or lower the sheet' },
	tabs: {
		label: 'Panels',
		pages: 'Pages',
		text: 'Text',
		places: (n: number) => `Places ${n}`,
		rest: (n: number) => `Not on the map ${n}`,
		method: 'Method',
		map: 'Map',
		texts: 'Texts',
		allPlaces: 'Places',
	},
	language: {
		label: 'Language of place names',
		en: 'EN',
		ar: 'ع',
		enName: 'English',
		arName: 'Arabic',
	},
	share: 'Share',
	copied: 'Link copied',
	copyByHand: 'The address of what is shown, to copy',

	/** `what` says what of the periods and of time is chosen. */
	drawnOf: (shown: number, drawn: number, all: number, what: string | null = null) => {
		const [some, most, every] = [shown, drawn, all].map((n) => number.format(n));
		const parts =
			shown === drawn
				? [`${most} of ${every} mentions are drawn`, what]
				: [`${some} of ${most} drawn mentions`, what, `${every} in all`];
		return parts.filter(Boolean).join(' · ');
	},
	unreviewed: (n: number, all: number) =>
		n === all
			? 'Proposed by a machine; nobody has reviewed any of it.'
			: `${number.format(n)} of ${number.format(all)} mentions are a machine’s proposals, not reviewed yet.`,
	strangers: (ids: string[]) => `This link names what is not here: ${ids.join(', ')}`,
	receipts: (n: number) => count(n, 'receipt', 'receipts'),
	mentions: (n: number) => count(n, 'mention', 'mentions'),

	map: {
		label: 'Map of the places the texts name',
		fit: 'Show everything',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		scriptless: 'The map needs JavaScript; the pages do not.',
		credit: '© OpenStreetMap contributors · Natural Earth · GeoNames · GSHHG · NASA SRTM',
		failed: 'The map cannot be drawn in this browser. The list of places holds the same content.',
		moreAway: (n: number) => `${n} more outside the view`,
		distance: (km: number) => `${number.format(km)} km`,

		awayLabel: (name: string, km: number, towards: string) =>
			`${name}, ${number.format(km)} km to the ${towards}, outside the map`,
		compass: [
			'north',
			'north-east',
			'east',
			'south-east',
			'south',
			'south-west',
			'west',
			'north-west',
		],
		arrows: ['↑', '↗', '→', '↘', '↓', '↙', '←', '↖'],
		unreachable: 'The basemap could not be loaded. The marks are in their places.',
	},

	key: {
		title: 'How to read it',
		place: 'Place, in the colour of its time',
		inherited: 'Dated by its text or a period',
		undated: 'Told without a date',
		label: 'Named, without an outline',
		proposed: 'Proposed, not yet reviewed',
		drawn: 'Area with a drawn outline',
		approximate: 'Area, approximate outline',
		vague: 'Vague or disputed: no edge',
		border: 'A border meant as such',
		contradicted: 'An outside source disagrees',
		metonym: 'Words that stand for a government, or inside a longer name',
		claim: 'Area whose size a text states',
		yardstick: 'Outline moved here to compare sizes',
		older: 'older',
		recent: 'recent',
	},

	periods: {
		title: 'Periods',
		all: 'All',
		none: 'None',
		hint: 'Double-click, or Shift+Enter, shows that period only',
		bothEnds: (status: string) => `both ends ${status}`,
		ends: (start: string, end: string) => `start ${start}, end ${end}`,
		everyText: 'All texts',
		places: (n: number) => count(n, 'place', 'places'),
		label: (title: string, n: number) => `${title}, ${count(n, 'place', 'places')}`,
		undated: 'Without a date',
		undatedLabel: (n: number) => `Without a date, ${count(n, 'place', 'places')}`,
	},
	places: {
		drawn: 'On the map',
		named: 'Named, not drawn',
		asPage: 'The same as a list of pages',
	},
	empty: (units: string[], reasons: string[]) =>
		`Nothing drawn: ${units.map(unitName).join(', ')} ${units.length === 1 ? 'names' : 'name'} ${
			reasons.length > 0 ? `only ${list.format(reasons)}` : 'no place'
		}.`,

	ends: {
		stated: 'stated in the text',
		inferred: 'inferred',
		outside: 'known from outside the text',
		open: 'still open when the text was written',
		unknown: 'unknown',
	} satisfies Record<EndStatus, string>,

	basis: {
		stated: 'stated',
		period: 'from the period',
		inherited: 'inherited',
		undated: 'no date',
	} satisfies Record<Basis, string>,

	kinds: {
		place: 'place',
		area: 'area',
		metonym: 'stands for a government',
		'in-name': 'inside a name',
		demonym: 'people or adjective',
		title: 'inside a title',
		'person-name': 'inside a person’s name',
	} satisfies Record<MentionKind, string>,
	notDrawn: {
		metonym: 'a capital or country standing for its government',
		'in-name': 'inside the name of an organisation, treaty or newspaper',
		demonym: 'a people or an adjective, not a place',
		title: 'inside a title, such as “Russian President”',
		'person-name': 'inside a person’s name',
		country: 'a whole country: never a dot in its middle',
		'nothing-there': 'the text puts nothing there',
		'no-geometry': 'no point or outline is known',
		'not-identifiable': 'the place cannot be identified',
		rejected: 'rejected by an editor',
		lost: 'the words are no longer in the text',
	} satisfies Record<NotDrawn, string>,
	notDrawnShort: {
		metonym: 'governments',
		'in-name': 'inside names',
		demonym: 'peoples and adjectives',
		title: 'titles',
		'person-name': 'persons’ names',
		country: 'countries',
		'nothing-there': 'nothing put there',
		'no-geometry': 'without a geometry',
		'not-identifiable': 'not identified',
		rejected: 'rejected',
		lost: 'lost words',
	} satisfies Record<NotDrawn, string>,
	/** One and many of each, as in “names only 1 title and 2 countries”. */
	notDrawnCounted: {
		metonym: ['government', 'governments'],
		'in-name': ['place inside a longer name', 'places inside longer names'],
		demonym: ['people or adjective', 'peoples or adjectives'],
		title: ['title', 'titles'],
		'person-name': ['person’s name', 'persons’ names'],
		country: ['country', 'countries'],
		'nothing-there': ['place where nothing is put', 'places where nothing is put'],
		'no-geometry': ['place without a known point', 'places without a known point'],
		'not-identifiable': ['place that cannot be identified', 'places that cannot be identified'],
		rejected: ['rejected mention', 'rejected mentions'],
		lost: ['mention whose words are lost', 'mentions whose words are lost'],
	} satisfies Record<NotDrawn, [one: string, many: string]>,

	anchors: {
		moved: 'the words have moved since they were marked',
	},
	review: {
		proposed: 'proposed by the machine',
		accepted: 'accepted',
		edited: 'edited',
		rejected: 'rejected',
		'not-identifiable': 'not identifiable',
	} satisfies Record<ReviewState, string>,

	precision: {
		site: 'site',
		town: 'town',
		province: 'province',
		region: 'region',
		country: 'country',
		none: 'no territory',
	} satisfies Record<Precision, string>,
	edges: {
		drawn: 'drawn outline',
		approximate: 'approximate outline',
		vague: 'vague area, drawn without an edge',
		disputed: 'disputed, drawn hatched',
		border: 'a border meant as such',
	} satisfies Record<Edge, string>,

	card: {
		close: 'Close',
		link: 'Link',
		readInText: (unit: string) => `Read ${unitName(unit)} in the text`,
		several: (n: number) => `${n} places in one spot`,
		saysIt: (units: string) =>
			`The article says this (${units}). It does not draw it; the outline is ours:`,
		pointIsOurs: 'The point:',
		tolerance: (km: number) => `±${number.format(km)} km`,
		outlineOnly: 'A country is never a mark; its outline shows while it is chosen.',
		outside: 'Outside source',
		disagrees: 'An outside source disagrees',
		otherMentions: (n: number) => `${count(n, 'other mention', 'other mentions')}, not drawn`,
		sharedOutline: (names: string) => `Same outline as ${names}`,
		allAbout: 'Everything about this place',
		filteredOut: 'Not shown in the periods chosen.',
	},
	claim: {
		title: 'Measured',
		says: (phrase: string) => `The article says “${phrase}”.`,
		measure: (km2: number, ratio: number, yardstick: string, yardstickKm2: number) =>
			`The outlines measure ${number.format(Math.round(km2))} km², ${rounded(ratio, 2)} times ${yardstick} (${number.format(yardstickKm2)} km²).`,
	},

	reader: {
		choose: 'Choose a text',
		dateInferred: 'date inferred',
		backToMap: 'See it on the map',
		source: 'Read it at the publisher',
		wholePage: 'The whole text on a page of its own',
	},
	notFound: {
		title: 'There is no such page',
		body: 'Nothing stands at this address. These pages hold what the map holds:',
	},
	km2: (value: number) => `${number.format(Math.round(value))} km²`,
};

/** Why a period has nothing on the map: `Nothing drawn: ¶22 names only 1 title.` */
export function emptyInWords({ units, reasons }: Pick<Emptiness, 'units' | 'reasons'>): string {
	const parts = Object.entries(reasons).map(([reason, n]) =>
		count(n, ...words.notDrawnCounted[reason as NotDrawn]),
	);
	return words.empty(units, parts);
}

/** The first words of a title, for where a whole one does not fit. */
export function shortTitle(title: string): string {
	const [start = title] = /^.{12,24}?(?=[\s.,:…])/u.exec(title) ?? [];
	return start === title ? title : `${start}…`;
}
