/** What a link to the map says; each is written to the query string by the rule beside its name below. */
export interface Choices {
	/** Ids of the periods that show, `undated` among them; null is all of them. */
	periods: string[] | null;
	/** The first and the last day of the interval that shows, as EDTF dates; null is no limit. */
	from: string | null;
	to: string | null;
	/** Ids of the places selected: one, or several that stand in one spot. */
	places: string[];
	/** The receipt at hand, of those of the place selected: the id of its mention. */
	mention: string | null;
	text: string | null;
	/** The unit being read; null before anyone has scrolled. */
	unit: string | null;
	view: View | null;
	lang: 'en' | 'ar';
	panel: Panel;
	/** The list of mentions that is open among those not on the map. */
	list: string | null;
	/** What shows besides the sightings. */
	also: Overlay[];
	/** What is searched for; null while the search is closed. */
	query: string | null;
	/** Whether the key is open; null leaves it to the room there is. */
	key: 'open' | 'closed' | null;
	/** Where the sheet of a phone stands; null leaves it to the room there is. */
	sheet: Stop | null;
}

/** What stands beside the map; `time` is a page of a phone's sheet. */
const PANELS = ['text', 'places', 'rest', 'time'] as const;
export type Panel = (typeof PANELS)[number];

/** Names that stand for governments or in longer names; claims that geometry can measure. */
const OVERLAYS = ['metonyms', 'claims'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** The stops of a phone's sheet, from the lowest. */
export const STOPS = ['low', 'half', 'high'] as const;
export type Stop = (typeof STOPS)[number];

export interface View {
	lng: number;
	lat: number;
	zoom: number;
}

interface Rule<T> {
	key: string;
	/** null leaves the key out of the address. */
	write(value: T): string | null;
	read(value: string | null): T;
}

const NONE = 'none';

const rules: { [K in keyof Choices]: Rule<Choices[K]> } = {
	periods: {
		key: 'period',
		write: (ids) => ids && (ids.join(',') || NONE),
		read: (value) =>
			value === null ? null : value === NONE ? [] : value.split(',').filter(Boolean),
	},
	from: word('from'),
	to: word('to'),
	places: {
		key: 'place',
		write: (ids) => ids.join(',') || null,
		read: (value) => (value ?? '').split(',').filter(Boolean),
	},
	mention: word('mention'),
	text: word('text'),
	unit: word('unit'),
	view: { key: 'view', write: writeView, read: readView },
	lang: {
		key: 'lang',
		write: (lang) => (lang === 'en' ? null : lang),
		read: (value) => (value === 'ar' ? 'ar' : 'en'),
	},
	panel: {
		key: 'panel',
		write: (panel) => (panel === 'text' ? null : panel),
		read: (value) => oneOf(PANELS, value) ?? 'text',
	},
	list: word('list'),
	also: {
		key: 'also',
		write: (overlays) => overlays.join(',') || null,
		read: (value) => {
			const named = (value ?? '').split(',');
			return OVERLAYS.filter((overlay) => named.includes(overlay));
		},
	},
	query: { key: 'q', write: (query) => query, read: (value) => value },
	key: {
		key: 'key',
		write: (key) => key,
		read: (value) => oneOf(['open', 'closed'] as const, value),
	},
	sheet: { key: 'sheet', write: (stop) => stop, read: (value) => oneOf(STOPS, value) },
};

function word(key: string): Rule<string | null> {
	return { key, write: (value) => value, read: (value) => value || null };
}

function oneOf<T extends string>(words: readonly T[], value: string | null): T | null {
	return words.find((word) => word === value) ?? null;
}

const names = Object.keys(rules) as (keyof Choices)[];

export function readChoices(query: URLSearchParams): Choices {
	return Object.fromEntries(
		names.map((name) => [name, rules[name].read(query.get(rules[name].key))]),
	) as unknown as Choices;
}

/** What is chosen before anyone chooses. */
export const usualChoices: Choices = readChoices(new URLSearchParams());

/** `?period=raids&place=baghouz`, or `?` where every choice is the usual one. */
export function writeChoices(choices: Choices): string {
	const parts = names.flatMap((name) => {
		const { key, write } = rules[name] as Rule<unknown>;
		const value = write(choices[name]);
		return value === null ? [] : `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`;
	});
	return `?${parts.join('&')}`;
}

export function writeView(view: View | null): string | null {
	return view && `${view.lng.toFixed(4)},${view.lat.toFixed(4)},${view.zoom.toFixed(2)}`;
}

export function readView(value: string | null): View | null {
	const [lng, lat, zoom, ...more] = (value ?? '').split(',').map((part) => Number(part || NaN));
	if (lng === undefined || lat === undefined || zoom === undefined || more.length > 0) return null;
	const isOnMap = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
	return isOnMap ? { lng, lat, zoom } : null;
}
