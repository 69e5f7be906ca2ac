import type { Basis, Edge, EndStatus, MentionKind, ReviewState } from '#engine/model.ts';

const format = new Intl.NumberFormat('en-GB');

/*
 * The words of the method page. What is true of some texts only stands in geo/, not here.
 */
export const method = {
	title: 'How the map is made, and what it cannot tell',
	description:
		'What is drawn and what is not, how places and times are known, how every outline was made, and the limits of each layer.',
	lead: 'Every mark on the map stands for words in a text and leads back to them. Where the words put nothing anywhere, nothing is drawn.',

	drawn: {
		title: 'What is drawn',
		sum: (mentions: number, drawn: number, places: number) =>
			`The texts name places ${format.format(mentions)} times. ${format.format(drawn)} of these mentions put something somewhere; they are drawn, in ${format.format(places)} places. The others are not, for these reasons:`,
		kinds:
			'Before anything is placed, each mention is given a kind. Only a place or a described region may be drawn, and only where the text puts something there.',
		head: { kind: 'Kind', means: 'What it is', mentions: 'Mentions', drawn: 'Drawn' },
		of: (drawn: number, all: number) => `${drawn} of ${all}`,
		reason: 'Reason',
		total: 'In all',
	},
	kinds: {
		place: 'A point or a named area where something is.',
		area: 'A region the text describes in words.',
		metonym:
			'A capital or a country that stands for its government, as “Washington” does in “Washington objected”.',
		'in-name':
			'Part of the name of an organisation, a treaty, a process or a newspaper, as in “the Vienna Convention”.',
		demonym: 'A people or an adjective, as in “French troops”.',
		title: 'Part of a title, as in “the French president”.',
		'person-name': 'Part of a person’s name.',
	} satisfies Record<MentionKind, string>,

	anchors: {
		title: 'How a mark holds on to its words',
		body: 'Each mention keeps the words themselves, what stands right before and after them, where they stand, and a fingerprint of their paragraph. When a text is changed, the words are looked for again. What is not found, or found in several places, is shown as lost; nothing is guessed.',
		head: { state: 'State', mentions: 'Mentions' },
		exact: 'where they were marked',
		moved: 'found in one other place',
		lost: 'lost',
	},

	times: {
		title: 'Times',
		body: 'Four clocks are kept apart: when a text was published, when what it tells happened, from when to when something held, and as of when it was known. A time keeps the phrase of the text, what it was counted from, and a value in EDTF (ISO 8601-2). What other sources say never changes it; that stands beside it as a note.',
		scale:
			'Colour is time, and nothing else. It goes by the order of times and not by years, so that months that matter are told apart as well as decades.',
		head: { basis: 'Basis', means: 'What it means', mentions: 'Mentions' },
	},
	bases: {
		stated: 'The text dates it. Solid.',
		period:
			'The paragraph tells of a period and gives no date of its own; the mark has the years of the period. Hollow.',
		inherited: 'No time is given near it; it has the date of its text. Hollow.',
		undated:
			'Told of the past without any date. It has no colour of time, and a control of its own.',
	} satisfies Record<Basis, string>,

	periods: {
		title: 'Periods and layers',
		body: 'A period is a claim too. It belongs to one text, lists the paragraphs that tell it, and says how each of its ends is known. A mention with a stated time shows in every period of its text that its time touches. Each layer says what it cannot tell.',
		head: { layer: 'Layer', interval: 'Interval and ends', places: 'Places' },
		ends: (start: string, end: string) =>
			start === end ? `both ends ${start}` : `start ${start}; end ${end}`,
		file: 'GeoJSON',
		index: 'The list of layers as JSON',
	},
	ends: {
		stated: 'stated in the text',
		inferred: 'inferred from the text',
		outside: 'known from outside the text',
		open: 'open: it still went on when the text was written, and is not stretched beyond',
		unknown: 'unknown',
	} satisfies Record<EndStatus, string>,

	outlines: {
		title: 'Areas and outlines',
		body: 'An article says that something holds in an area; it does not draw it. What the text claims and how the outline was drawn are two different things, and both are always shown. Each outline has a method, sources and a tolerance: how far the true edge may lie from the drawn one.',
		measured:
			'Areas are measured from the outlines as drawn. Published figures stand beside them and are not fitted: where an outline and a figure differ, the difference stays.',
		head: { outline: 'Outline', tolerance: 'Tolerance', own: 'As drawn', published: 'Published' },
		line: 'a line',
	},
	edges: {
		drawn: 'Drawn: a fill and a line.',
		approximate: 'Approximate: a faint fill and a dashed line.',
		vague: 'Vague: no line; the fill fades over the tolerance.',
		disputed: 'Disputed, or not of the kind the text says: hatched, no line.',
		border: 'A border meant as such: a strong line.',
	} satisfies Record<Edge, string>,

	claims: { title: 'Claims that can be measured' },

	ground: {
		title: 'The ground',
		body: [
			'The ground is made from public data and served from this site; nothing is fetched elsewhere.',
			'Countries, provinces, lakes and rivers of the world: Natural Earth (public domain). Between 24–56°E and 24–46°N, from zoom 5, coast, borders and lakes come from OpenStreetMap as of 2017 (© OpenStreetMap contributors, ODbL 1.0), in a file of their own that may be reused under that licence; Natural Earth’s provinces were made to fit them. Rivers there: GSHHG/World Data Bank II (LGPL).',
			'Towns: GeoNames (CC BY 4.0), with English and Arabic names reviewed by the editors. Relief: NASA SRTM30, calibrated with NOAA ETOPO5. Letters: Noto Sans (OFL). Main roads and the Balikh are schematic.',
		],
	},

	borders: {
		title: 'Borders',
		body: [
			'Dateline takes no side by its borders; they are a background to what the texts say. Each decision on contested land was taken once, with its reason, and goes by the United Nations where they have spoken and the data can show it. A line that both sides do not accept, or that the United Nations do not, is dashed.',
			'Outlines that end on a border end exactly on the drawn one. They are cut from OpenStreetMap’s borders, and so may be reused under its licence, the ODbL 1.0. The borders are good to about half a kilometre, the edges of provinces inside a country to one to three.',
		],
		land: 'Contested land',
		as: (drawn: string) => `drawn as ${drawn}`,
		dashed: 'Lines drawn dashed',
		left: 'Lines left out',
	},

	review: {
		title: 'Review',
		body: 'Every mention says who decided about it, when, and why. What the machine proposed is drawn dashed until a person accepts it, and a new run of the machine never overwrites a person’s decision.',
		head: { state: 'State', mentions: 'Mentions' },
	},
	states: {
		proposed: 'The machine proposed it; nobody has looked yet.',
		accepted: 'A person agreed.',
		edited: 'A person changed it.',
		rejected: 'A person refused it.',
		'not-identifiable': 'A person could not tell which place is meant.',
	} satisfies Record<ReviewState, string>,

	sources: {
		title: 'Sources and licences',
		texts: 'Texts',
		drawings: 'Points and outlines',
		names: 'Names',
		ground: 'The ground',
		times: (n: number) => (n === 1 ? 'once' : `${format.format(n)} times`),
	},
};
