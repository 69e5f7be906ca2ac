/** What a link to the map says; each is written to the query string by the rule beside its name below. */
export interface Choices {
	/** Ids of the periods that show, `undated` among them; null is all of them. */
	periods: string[] | null;
	/** Ids of the places selected: one, or several that stand in one spot. */
	places: string[];
	text: string | null;
	view: View | null;
	lang: 'en' | 'ar';
	panel: 'text' | 'places' | 'rest';
}

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
	places: {
		key: 'place',
		write: (ids) => ids.join(',') || null,
		read: (value) => (value ?? '').split(',').filter(Boolean),
	},
	text: { key: 'text', write: (id) => id, read: (value) => value || null },
	view: { key: 'view', write: writeView, read: readView },
	lang: {
		key: 'lang',
		write: (lang) => (lang === 'en' ? null : lang),
		read: (value) => (value === 'ar' ? 'ar' : 'en'),
	},
	panel: {
		key: 'panel',
		write: (panel) => (panel === 'text' ? null : panel),
		read: (value) => (value === 'places' || value === 'rest' ? value : 'text'),
	},
};

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

function writeView(view: View | null): string | null {
	return view && `${view.lng.toFixed(4)},${view.lat.toFixed(4)},${view.zoom.toFixed(2)}`;
}

function readView(value: string | null): View | null {
	const [lng, lat, zoom, ...more] = (value ?? '').split(',').map((part) => Number(part || NaN));
	if (lng === undefined || lat === undefined || zoom === undefined || more.length > 0) return null;
	const isOnMap = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
	return isOnMap ? { lng, lat, zoom } : null;
}
