/** Parts of a day by their TIMEX codes. */
export const DAY_PARTS: Record<string, string> = {
	morning: 'MO',
	mornings: 'MO',
	afternoon: 'AF',
	afternoons: 'AF',
	evening: 'EV',
	evenings: 'EV',
	night: 'NI',
	nights: 'NI',
	noon: '12:00',
	midday: '12:00',
	noontime: '12:00',
	midnight: '24:00',
	dawn: 'MO',
	daybreak: 'MO',
	sunrise: 'MO',
	dusk: 'EV',
	sunset: 'EV',
	nightfall: 'EV',
	lunchtime: 'MI',
};

/** Parts of a day that name an hour: they may stand alone. */
export const MOMENTS = new Set(['noon', 'midday', 'midnight']);

/** Abbreviations of time zones that news writes after an hour. */
export const ZONES = new Set([
	'gmt',
	'utc',
	'est',
	'edt',
	'cst',
	'cdt',
	'mst',
	'mdt',
	'pst',
	'pdt',
	'bst',
	'cet',
	'cest',
	'eet',
	'et',
	'pt',
	'ct',
	'msk',
	'ist',
	'jst',
	'aest',
]);
